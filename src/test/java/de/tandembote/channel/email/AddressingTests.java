package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.ID;
import static de.tandembote.channel.email.Mails.OTHER_ID;
import static de.tandembote.channel.email.Mails.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a mail was sent, what it answers and who wrote it. */
class AddressingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To",
                "Cc",
                "Delivered-To",
                "delivered-to",
                "X-Original-To",
                "Envelope-To",
                "X-Envelope-To",
                "X-Forwarded-To",
                "Resent-To"
            })
    void in1FindsTheTokenWhereverARecipientIsNamed(String header) {
        var message = read("From: anna@example.org\n" + header + ": \"Bot\" <Bot+k7Qx-2@Example.ORG>\n\nJa");

        assertThat(message.tokens()).containsExactly("k7Qx-2");
    }

    @Test
    void trustsTheEnvelopeBeforeWhatPeopleWrote() {
        var message = read("""
                From: anna@example.org
                To: other@example.org, bot+first@example.org, bot+second@example.org
                Delivered-To: bot+second@example.org

                Ja""");

        assertThat(message.tokens()).containsExactly("second", "first");
    }

    @Test
    void keepsThePrefixOfABounceToken() {
        assertThat(read("From: MAILER-DAEMON\nTo: bot+b-xyz@example.org\n\n-").tokens())
                .containsExactly("b-xyz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robot+k7@example.org",
                "bot+k7@example.org.evil.example",
                "bot+k7@other.example",
                "bot@example.org"
            })
    void takesNoTokenFromAnAddressThatIsNotOurs(String address) {
        assertThat(read("From: anna@example.org\nTo: " + address + "\n\nJa").tokens())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", ", ", "\n "})
    void in1FindsWhatIsAnsweredNearestFirst(String separator) {
        var message = read(
                "From: anna@example.org\nReferences: <x@else.example>" + separator + "<" + OTHER_ID + "@example.org>"
                        + separator + "<" + ID + "@example.org>\nIn-Reply-To: <" + ID + "@Example.org>\n\nJa");

        assertThat(message.answers()).containsExactly(ID, OTHER_ID);
    }

    @Test
    void doesNotTakeSomebodyElsesMessageForOurs() {
        assertThat(read("From: anna@example.org\nIn-Reply-To: <" + ID + "@else.example>\n\nJa")
                        .answers())
                .isEmpty();
    }

    @Test
    void takesAnAddressInADisplayNameForANameOnly() {
        assertThat(read("From: \"boss@example.org\" <anna@example.org>\n\n-").sender())
                .isEqualTo(Address.email("anna@example.org"));
        assertThat(read("From: =?utf-8?q?boss=40example.org_=3Cboss=40example.org=3E?= <Anna@example.org>\n\n-")
                        .sender())
                .isEqualTo(Address.email("anna@example.org"));
    }

    @Test
    void knowsNoSenderWhereSeveralAreNamed() {
        assertThat(read("From: anna@example.org\nFrom: bela@example.org\n\n-").sender())
                .isNull();
        assertThat(read("From: anna@example.org, bela@example.org\n\n-").sender())
                .isNull();
    }
}
