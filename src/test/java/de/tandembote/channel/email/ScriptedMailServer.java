package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A mail server that answers each command as told, also as no honest server would. Steps are commands, "GREETING",
 * and "." for the end of the mail.
 */
public final class ScriptedMailServer implements AutoCloseable {

    /** Instead of a reply: the connection ends. */
    public static final String DROP = "DROP";
    /** Instead of a reply: nothing ever comes. */
    public static final String SILENCE = "SILENCE";
    /** Instead of a reply: one byte now and then, without end. */
    public static final String DRIP = "DRIP";

    /** To DATA: the mail is asked for and never read. */
    public static final String STOP_READING = "354 go on, into the void";

    private static final Map<String, String> USUAL = Map.of(
            "GREETING",
            "220 ready",
            "EHLO",
            "250 hello",
            "MAIL",
            "250 ok",
            "RCPT",
            "250 ok",
            "DATA",
            "354 go on",
            ".",
            "250 taken",
            "RSET",
            "250 ok",
            "QUIT",
            "221 bye",
            "NOOP",
            "250 ok");

    public final AtomicInteger connections = new AtomicInteger();
    public final List<String> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> script = new ConcurrentHashMap<>(USUAL);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final Thread doorkeeper;
    private volatile Duration pause = Duration.ZERO;

    public ScriptedMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        doorkeeper = Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public ScriptedMailServer answers(String step, String reply) {
        script.put(step, reply);
        return this;
    }

    /** The same where the mail is for this address; to others it answers as it does. */
    public void answersFor(String recipient, String step, String reply) {
        answers(recipient + " " + step, reply);
    }

    /** Answers as usual again. */
    public void isWell() {
        script.clear();
        script.putAll(USUAL);
    }

    /** How long it takes to say that it has a mail. */
    public void takes(Duration time) {
        pause = time;
    }

    /** Ends every connection, as servers do with those on which nothing happens. */
    public void dropAll() {
        open.forEach(ScriptedMailServer::close);
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                var socket = door.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))) {
            if (!reply(socket, "GREETING")) {
                return;
            }
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split(" ", 2)[0];
                if (command.equals("RCPT")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                String step = stepFor(recipient, command);
                if (!reply(socket, step)) {
                    return;
                }
                if (command.equals("DATA") && script.getOrDefault(step, "").startsWith("354")) {
                    received.add(content(in));
                    LockSupport.parkNanos(pause.toNanos());
                    if (!reply(socket, stepFor(recipient, "."))) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            // The other side went away: part of the play.
            open.remove(socket);
        }
    }

    private String stepFor(String recipient, String command) {
        String own = recipient + " " + command;
        return script.containsKey(own) ? own : command;
    }

    private static String content(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    /** Answers; false where the play ends. */
    private boolean reply(Socket socket, String step) throws IOException {
        String reply = script.getOrDefault(step, "502 unknown");
        switch (reply) {
            case DROP -> {
                return false;
            }
            case SILENCE -> awaitClose(Long.MAX_VALUE);
            case DRIP -> {
                while (!awaitClose(50)) {
                    socket.getOutputStream().write('2');
                }
            }
            default -> socket.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
        }
        if (reply.equals(STOP_READING)) {
            awaitClose(Long.MAX_VALUE);
        }
        return closed.getCount() > 0 && !reply.startsWith("421");
    }

    private boolean awaitClose(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
            // Until then it may still be open.
            doorkeeper.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dropAll();
    }
}
