package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page on which a person chooses which messages to get; each rule has a person of its own. */
class MessageChoicePageIntegrationTests {

    private static final Pattern TICKED = Pattern.compile("value=\"(\\w+)\"[^>]*checked=\"checked\"");

    private static MessageChoices round;

    @BeforeAll
    static void begin() {
        round = new MessageChoices();
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    void everyMessageThatCanBeStoppedShowsTheWayToIt() {
        var person = round.month().mentee(1);

        var reminder = Pages.textOf(round.pages().lastMailOf(person));
        round.month().comes(answerOf(1));

        assertThat(reminder).contains("Welche Nachrichten ich bekomme", round.choicesOf(person));
        assertThat(Pages.textOf(round.pages().lastMailOf(person)))
                .contains("Treffen notiert")
                .doesNotContain("/p/nachrichten/");
    }

    @Test
    @DisplayName("IN-15 Looking changes no row, and shows what comes")
    void in15LookingChangesNoRow() {
        var page = round.choicesOf(round.month().mentee(2));
        var before = round.pages().rows();

        assertThat(ticked(page)).containsExactly("REMINDER", "EVENT", "SURVEY", "BROADCAST");

        assertThat(round.pages().rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("BR-7 What is not ticked is stopped, what is ticked comes again")
    void br7ByPage() {
        var person = round.month().mentee(3);
        var page = round.choicesOf(person);

        assertThat(chooses(page, "REMINDER", "EVENT")).isEqualTo(302);
        assertThat(round.stopped(person)).containsExactly(Purpose.SURVEY, Purpose.BROADCAST);
        assertThat(ticked(page)).containsExactly("REMINDER", "EVENT");

        chooses(page, "SURVEY");
        assertThat(round.stopped(person)).containsExactly(Purpose.REMINDER, Purpose.EVENT, Purpose.BROADCAST);
        assertThat(round.pages().get(page + "?saved=true").body()).contains("Gespeichert");
    }

    @Test
    void withNothingTickedNewsStillComes() {
        var person = round.month().mentee(4);

        var noticesBefore = notices("participant-stopped");

        chooses(round.choicesOf(person));

        assertThat(round.stopped(person)).containsExactlyElementsOf(Purpose.choices());
        assertThat(notices("participant-stopped")).isEqualTo(noticesBefore);
    }

    @Test
    void allIsStoppedAndStartedByAButtonOfItsOwnAndTheCoordinatorsHearOfIt() {
        var person = round.month().mentee(9);
        var page = round.choicesOf(person);
        var noticesBefore = notices("participant-stopped");

        round.presses(page, Map.of("wish", "STOP"));
        assertThat(round.stopped(person)).contains(Purpose.SERVICE);
        assertThat(notices("participant-stopped")).isGreaterThan(noticesBefore);
        assertThat(round.pages().get(page).body()).contains("Zurzeit ist alles abbestellt, was nicht angekreuzt ist");

        round.presses(page, Map.of("wish", "START"));
        assertThat(round.stopped(person)).isEmpty();
    }

    @Test
    void whoeverWantsInvitationsAgainHearsWhatBecomesOfTheEvents() {
        var person = round.month().mentor(6);
        round.month().bot().get(People.class).stopMessages(round.person(person));

        chooses(round.choicesOf(person), "EVENT");

        assertThat(round.stopped(person))
                .containsExactly(Purpose.REMINDER, Purpose.SURVEY, Purpose.BROADCAST, Purpose.INFORMATION);
    }

    @Test
    void whatNobodyCanChooseCannotBeStoppedByAForm() {
        var person = round.month().mentee(7);

        chooses(round.choicesOf(person), "REMINDER", "EVENT", "SURVEY", "BROADCAST", "COORDINATION");

        assertThat(round.stopped(person)).isEmpty();
    }

    @Test
    void thePageSpeaksEnglish() {
        var person = round.month().mentee(8);
        round.month()
                .bot()
                .database()
                .sql("UPDATE person SET language = 'EN' WHERE email = ?")
                .param(person)
                .update();

        assertThat(round.pages().get(round.choicesOf(person)).body())
                .contains("<html lang=\"en\"", "<h1>Which messages I get</h1>", "Invitations to events");
    }

    private static int chooses(String page, String... ticked) {
        var body = new StringBuilder("wish=CHOOSE");
        for (var kind : ticked) {
            body.append("&wanted=").append(kind);
        }
        return round.month()
                .bot()
                .send(
                        page,
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body.toString())))
                .statusCode();
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(round.pages().get(page).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static long notices(String message) {
        return round.month().bot().count("outbox_message WHERE message = ?", message);
    }

    private static byte[] answerOf(int tandem) {
        return round.month().answerOf(tandem).bytes();
    }
}
