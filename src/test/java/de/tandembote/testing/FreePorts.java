package de.tandembote.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * TCP ports on which nobody listens, each given once, and below those that the machine gives to whoever asks for any: one
 * of those may be taken before the program is up.
 */
public final class FreePorts {

    private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(20_000, 30_000));

    private FreePorts() {}

    public static Integer next() {
        while (true) {
            try (var socket = new ServerSocket(NEXT.getAndIncrement())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Somebody has it.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
