package de.tandembote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.UnreadableMessage;
import de.tandembote.channel.email.EmailReader;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.nio.file.Path;
import java.time.ZoneId;

/** Reads as the application does, from bytes to acts, and looks whether what came out can be true. */
final class Reader {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final EmailReader EMAIL = new EmailReader("bot@example.org");
    private static final Understanding UNDERSTANDING = Understanding.load(Path.of("bot-scripts"));

    private Reader() {}

    static void mail(byte[] raw, Asked asked) {
        assertThat(EMAIL.fingerprint(raw)).hasSize(64);
        assertThat(EMAIL.sender(raw)).doesNotContain(" ");
        try {
            message(EMAIL.read(raw), asked);
        } catch (UnreadableMessage e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    static void reply(String text, Asked asked) {
        check(UNDERSTANDING.acts(text, asked));
    }

    private static void message(IncomingMessage message, Asked asked) {
        assertThat(message.text().indexOf('\0') + message.text().indexOf('\r'))
                .as("controls in the text")
                .isEqualTo(-2);
        var reading = UNDERSTANDING.read(message);
        var understood = UNDERSTANDING.acts(reading, asked, BERLIN);
        check(understood);
        assertThat(understood.acts().isEmpty() || isOfPerson(reading))
                .as("acts of a program")
                .isTrue();
    }

    private static boolean isOfPerson(Reading reading) {
        return reading.kind() == MessageKind.HUMAN || reading.kind() == MessageKind.CALENDAR_REPLY;
    }

    private static void check(Understood understood) {
        assertThat(understood.askBack() && !understood.acts().isEmpty())
                .as("acts and yet a question")
                .isFalse();
    }
}
