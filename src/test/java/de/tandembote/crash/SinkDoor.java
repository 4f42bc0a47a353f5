package de.tandembote.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where one sender's connections come in. */
final class SinkDoor implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final SmtpSink sink;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger abandoned = new AtomicInteger();

    SinkDoor(SmtpSink sink) {
        this.sink = sink;
        try {
            listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Whether no connection is open any more; after a kill, the last of them ends with the wait for its mail. */
    boolean isQuiet() {
        return open.isEmpty();
    }

    /** How many connections have ended without a farewell. */
    int abandoned() {
        return abandoned.get();
    }

    private void listen() {
        try {
            while (true) {
                var client = listening.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talkTo(client));
            }
        } catch (IOException e) {
            // Closed: nobody comes any more.
        }
    }

    private void talkTo(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            if (!new SinkConversation(sink, client).endsWithFarewell()) {
                abandoned.incrementAndGet();
            }
        } catch (IOException e) {
            abandoned.incrementAndGet();
        } finally {
            open.remove(client);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
