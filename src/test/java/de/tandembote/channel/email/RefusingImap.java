package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands before a mail server, passes all on, and refuses the commands that hold a certain text. */
final class RefusingImap implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final int server;
    private final String refused;

    RefusingImap(int server, String refused) throws IOException {
        this.server = server;
        this.refused = refused;
        Thread.startVirtualThread(() -> {
            while (!door.isClosed()) {
                try {
                    passOn(door.accept());
                } catch (IOException e) {
                    // Closed: the test is over.
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private void passOn(Socket client) throws IOException {
        var behind = new Socket(door.getInetAddress(), server);
        Thread.startVirtualThread(() -> {
            try (client) {
                behind.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException e) {
                // One of both has gone.
            }
        });
        Thread.startVirtualThread(() -> {
            try (behind) {
                commands(client, behind);
            } catch (IOException e) {
                // One of both has gone.
            }
        });
    }

    private void commands(Socket client, Socket behind) throws IOException {
        var commands = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        for (var command = commands.readLine(); command != null; command = commands.readLine()) {
            if (command.contains(refused)) {
                var tag = command.substring(0, command.indexOf(' '));
                client.getOutputStream().write((tag + " NO [UNAVAILABLE] later\r\n").getBytes(ISO_8859_1));
            } else {
                behind.getOutputStream().write((command + "\r\n").getBytes(ISO_8859_1));
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
