package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    private static Program sending(Map<String, String> settings, String... options) throws IOException {
        return Program.run(
                settings,
                Stream.concat(Stream.of("sending"), Stream.of(options)).toArray(String[]::new));
    }
}
