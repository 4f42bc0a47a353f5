package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorkedSocketTests {

    @Test
    @DisplayName("what is written while it is corked leaves together, and what comes later at once")
    void holdsBack() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new CorkedSocket()) {
            socket.connect(door.getLocalSocketAddress());
            try (var server = door.accept()) {
                var out = socket.getOutputStream();
                var heard = server.getInputStream();

                socket.cork();
                out.write("MAIL ".getBytes(US_ASCII));
                out.write("RCPT ".getBytes(US_ASCII));
                out.flush();
                assertThat(heard.available()).isZero();

                socket.uncork();
                assertThat(heard.readNBytes(10)).asString(US_ASCII).isEqualTo("MAIL RCPT ");
                out.write('.');
                assertThat(heard.read()).isEqualTo('.');
            }
        }
    }
}
