package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HoldingIntegrationTests {

    @Test
    @DisplayName("BR-6 the sending is held and released from the shell")
    void heldAndReleased() throws IOException {
        var settings = Program.settings(TestDatabase.create());

        assertThat(sending(settings))
                .isEqualTo(new Program(0, List.of("The sending is not held.", "Waiting: 0 messages.")));
        assertThat(sending(settings, "--hold").said())
                .satisfiesExactly(
                        line -> assertThat(line).matches("The sending has been held since 20\\d\\d-.*Z\\."),
                        line -> assertThat(line).isEqualTo("Waiting: 0 messages."));
        assertThat(sending(settings, "--release", "--without-waiting"))
                .isEqualTo(new Program(0, List.of("The sending goes on. Called off: 0 messages.")));
        assertThat(sending(settings, "--release"))
                .isEqualTo(new Program(1, List.of("The sending is not held: nothing was changed.")));
    }

    @Test
    @DisplayName("a command reads no chat: what has arrived is left to the nodes that run")
    void readsNoChat() throws IOException {
        var asked = new AtomicInteger();
        var homeserver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        homeserver.createContext("/", request -> {
            asked.incrementAndGet();
            request.sendResponseHeaders(503, -1);
            request.close();
        });
        homeserver.start();
        var settings = new HashMap<>(Program.settings(TestDatabase.create()));
        settings.put(
                "TANDEMBOTE_MATRIX_HOMESERVER",
                "http://localhost:" + homeserver.getAddress().getPort());
        settings.put("TANDEMBOTE_MATRIX_USER", "@tandembote:example.org");
        settings.put("TANDEMBOTE_MATRIX_PASSWORD", "secret");
        try {
            assertThat(sending(settings).exit()).isZero();
        } finally {
            homeserver.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static Program sending(Map<String, String> settings, String... options) throws IOException {
        return Program.run(
                settings,
                Stream.concat(Stream.of("sending"), Stream.of(options)).toArray(String[]::new));
    }
}
