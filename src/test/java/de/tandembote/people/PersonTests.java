package de.tandembote.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is noted of somebody who writes. */
class PersonTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Address ACCOUNT = new Address(ChannelKind.MATRIX, "@anna:example.org");

    @Test
    @DisplayName("Of somebody who is reached by mail alone, nothing is noted")
    void onlyByMail() {
        var anna = anna("");

        anna.heard(ChannelKind.EMAIL, NOW);

        assertThat(anna.heardAt()).isEmpty();
    }

    @Test
    @DisplayName("Whoever can be reached in chat is heard by mail as well")
    void alsoInChat() {
        var anna = anna(ACCOUNT.value());

        anna.heard(ChannelKind.EMAIL, NOW);

        assertThat(anna.heardAt()).contains(NOW);
    }

    @Test
    @DisplayName("Nor of somebody who wishes nothing in chat, though the list names an account there")
    void notInChat() {
        var anna = anna(ACCOUNT.value());
        anna.unlinkChat();

        anna.heard(ChannelKind.EMAIL, NOW);

        assertThat(anna.heardAt()).isEmpty();
    }

    @Test
    @DisplayName("An address from which somebody writes works again")
    void anAddressMends() {
        var anna = anna("");
        anna.markAddressBroken();

        anna.heard(ChannelKind.EMAIL, NOW);

        assertThat(anna.hasWorkingAddress()).isTrue();
    }

    @Test
    @DisplayName("Whoever shows an account by writing from it is heard")
    void linking() {
        var anna = anna("");

        anna.linkChat(ACCOUNT, NOW);

        assertThat(anna.heardAt()).contains(NOW);
    }

    private static Person anna(String matrixId) {
        return new Person(new PersonDetails(
                null, "Anna", "Beispiel", "", Anrede.FRAU, "anna@example.org", matrixId, Language.DE, "", ""));
    }
}
