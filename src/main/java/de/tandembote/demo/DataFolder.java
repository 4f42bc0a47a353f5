package de.tandembote.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder in which the demo keeps its database and its mail; one process at a time may have it. */
final class DataFolder implements AutoCloseable {

    /** Closing a second channel to a file gives up the lock of the first (POSIX), so none is opened. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and keeps it until {@link #close()} or the end of the process, however it
     * ends.
     *
     * @throws CannotStart where a living process has it
     */
    static DataFolder claim(Path folder) {
        try {
            var real = Files.createDirectories(folder).toRealPath();
            if (!CLAIMED.add(real)) {
                throw inUse(real);
            }
            try {
                return new DataFolder(real, lock(real));
            } catch (IOException | RuntimeException e) {
                CLAIMED.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(folder);
        }
        return channel;
    }

    private static CannotStart inUse(Path folder) {
        return new CannotStart("Another Tandembote that is running uses the data folder " + folder
                + ": stop it first, or name another folder in tandembote.data.");
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            CLAIMED.remove(folder);
        }
    }
}
