package de.tandembote.portal;

import static de.tandembote.portal.MessageChoices.header;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.outbox.OutboxState;
import de.tandembote.script.Purpose;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What mail programs offer to end by one press (RFC 8058); each rule has a person of its own. */
class UnsubscribeIntegrationTests {

    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    private static MessageChoices round;

    @BeforeAll
    static void begin() {
        round = new MessageChoices();
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @ParameterizedTest
    @DisplayName(
            "BR-7 Surveys and broadcasts have List-Unsubscribe with an https address, and say that one press will do")
    @EnumSource(names = {"SURVEY", "BROADCAST", "INFORMATION"})
    void br7OneClickOnSurveysAndBroadcasts(Purpose kind) {
        var mail = round.mailOf(round.month().mentee(1), kind);

        assertThat(header(mail, "List-Unsubscribe"))
                .matches("<https://tandembote\\.example\\.org/p/abmelden/[a-z2-7]+>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @ParameterizedTest
    @DisplayName("BR-7 No message of another kind has them")
    @EnumSource(
            names = {"SURVEY", "BROADCAST", "INFORMATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void br7OnNoOtherMessage(Purpose kind) {
        var mail = round.mailOf(round.month().mentee(2), kind);

        assertThat(header(mail, "List-Unsubscribe")).isEmpty();
        assertThat(header(mail, "List-Unsubscribe-Post")).isEmpty();
    }

    @Test
    @DisplayName("BR-7 No message that the round sends by itself has them")
    void br7OnNothingThatTheRoundSends() {
        assertThat(round.month().mail().mailsOf(round.month().mentor(9)))
                .hasSizeGreaterThan(1)
                .allSatisfy(mail -> assertThat(header(mail, "List-Unsubscribe")).isEmpty());
    }

    @Test
    @DisplayName("BR-7 The call needs no cookie, follows no redirect, may come twice, and ends just that kind")
    void br7TheCallMayComeTwice() {
        var person = round.month().mentee(3);
        var address = round.oneClickIn(round.mailOf(person, Purpose.SURVEY));

        for (int call = 1; call <= 2; call++) {
            var answer = round.pages().post(address, ONE_CLICK);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).contains("Umfragen sind abbestellt", round.choicesOf(person));
        }

        assertThat(round.stopped(person)).containsExactly(Purpose.SURVEY);
    }

    @Test
    @DisplayName("BR-7 The call may be a form of several parts, as RFC 8058 has it")
    void br7TheCallInSeveralParts() {
        var person = round.month().mentee(4);
        var address = round.oneClickIn(round.mailOf(person, Purpose.BROADCAST));
        var form = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

        var answer = round.month()
                .bot()
                .send(
                        address,
                        HttpRequest.newBuilder()
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(round.stopped(person)).containsExactly(Purpose.BROADCAST);
    }

    @Test
    @DisplayName("BR-7 Looking changes no row: a scanner that opens every link ends nothing")
    void br7LookingChangesNoRow() {
        var person = round.month().mentee(8);
        var address = round.oneClickIn(round.mailOf(person, Purpose.SURVEY));
        var before = round.pages().rows();

        assertThat(round.pages().get(address).body()).contains("<h1>Keine Umfragen mehr</h1>", "Umfragen abbestellen");

        assertThat(round.pages().rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("BR-7 Looked at when sending: what waits is not sent to whoever has said no in between, and says why")
    void br7LookedAtWhenSending() {
        var person = round.month().mentee(6);
        var address = round.oneClickIn(round.mailOf(person, Purpose.BROADCAST));
        var broadcast = round.queues(person, Purpose.BROADCAST);
        var survey = round.queues(person, Purpose.SURVEY);

        round.presses(address, ONE_CLICK);
        round.month().bot().settle();

        assertThat(round.fate(broadcast).state()).isEqualTo(OutboxState.SUPPRESSED);
        assertThat(round.fate(broadcast).reason()).isEqualTo("The person wishes no such messages.");
        assertThat(round.fate(survey).state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aLinkForSomethingElseEndsNothing() {
        var person = round.month().mentee(7);
        round.mailOf(person, Purpose.SURVEY);
        var token = round.choicesOf(person).substring("/p/nachrichten/".length());

        assertThat(round.presses("/p/abmelden/" + token, ONE_CLICK)).isEqualTo(404);
        assertThat(round.presses("/p/abmelden/nothing", ONE_CLICK)).isEqualTo(404);
        assertThat(round.stopped(person)).isEmpty();
    }
}
