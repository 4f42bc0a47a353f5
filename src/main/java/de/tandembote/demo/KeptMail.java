package de.tandembote.demo;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Mail on disk: a folder per mailbox, a file per message, numbered in the order of arrival. */
final class KeptMail {

    private static final String MESSAGE = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private long last;

    /** Opens the folder, or makes it; what was being written when a process was killed is thrown away. */
    KeptMail(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (var unfinished : files(UNFINISHED)) {
            Files.delete(unfinished);
        }
        last = files(MESSAGE).stream().mapToLong(KeptMail::number).max().orElse(0);
    }

    /** Returns when the message is on the disk to stay. */
    synchronized void keep(String mailbox, byte[] message, Instant arrived) throws IOException {
        var own = folder.resolve(
                URLEncoder.encode(mailbox, StandardCharsets.UTF_8).replace("%40", "@"));
        if (Files.notExists(own)) {
            Files.createDirectory(own);
            writeThrough(folder);
        }
        var name = "%012d".formatted(++last);
        var unfinished = own.resolve(name + UNFINISHED);
        try (var channel = FileChannel.open(unfinished, CREATE, TRUNCATE_EXISTING, WRITE)) {
            for (var buffer = ByteBuffer.wrap(message); buffer.hasRemaining(); ) {
                channel.write(buffer);
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(arrived));
            channel.force(true);
        }
        Files.move(unfinished, own.resolve(name + MESSAGE), ATOMIC_MOVE);
        writeThrough(own);
    }

    /** Every message of every mailbox, in the order of arrival. */
    List<Letter> letters() throws IOException {
        return files(MESSAGE).stream()
                .sorted(Comparator.comparingLong(KeptMail::number))
                .map(Letter::new)
                .toList();
    }

    private List<Path> files(String suffix) throws IOException {
        try (var all = Files.walk(folder, 2)) {
            return all.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceFirst("\\..*", ""));
    }

    /** A new name lasts once its folder is written; Windows opens no folder and needs none of it. */
    private static void writeThrough(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }

    /** One message as it was kept. */
    record Letter(Path file) {

        String mailbox() {
            return URLDecoder.decode(file.getName(file.getNameCount() - 2).toString(), StandardCharsets.UTF_8);
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        Instant arrived() throws IOException {
            return Files.getLastModifiedTime(file).toInstant();
        }
    }
}
