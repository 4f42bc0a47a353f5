package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Reviews;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write beside the button of their calendar program, and programs that do not stop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemarksIntegrationTests {

    private static final String WORKSHOP = "dormagen-2026-workshop-1";

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.passesTo("2026-03-20 10:00");
    }

    @BeforeEach
    void nothingWaits() {
        round.database().sql("DELETE FROM inbox_message").update();
    }

    @AfterAll
    void end() {
        round.close();
    }

    @ParameterizedTest
    @DisplayName("a remark beside a button for an event: the button counts, and what says more waits for a coordinator")
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTED  | Ich komme erst um 15 Uhr.             | BESIDE_THE_BUTTON
            ACCEPTED  | Gern, ich bringe noch jemanden mit.   | BESIDE_THE_BUTTON
            ACCEPTED  | I will be ten minutes late.           | BESIDE_THE_BUTTON
            ACCEPTED  | Leider kann ich nicht.                | BESIDE_THE_BUTTON
            ACCEPTED  | Gibt es Parkplätze?                   | WISHED
            ACCEPTED  | Vielen Dank, ich freue mich!          |
            ACCEPTED  | Sehr gern. Viele Grüße, Anna Beispiel |
            DECLINED  | Tut mir leid, da bin ich im Urlaub.   |
            DECLINED  | Lieber am 27.3. um 10 Uhr             | BESIDE_THE_BUTTON
            TENTATIVE | Weiß ich noch nicht.                  |
            """)
    void besideAnEvent(String status, String remark, ReviewReason reason) {
        var sophie = round.bot().addressOf(7, "mentee");

        round.comes(Button.in(round.invitation(sophie, WORKSHOP)).says(status).remarks(remark));

        assertThat(round.answer(sophie, WORKSHOP)).startsWith(status);
        assertThat(reasons()).isEqualTo(reason == null ? List.of() : List.of(reason.sentence()));
    }

    @Test
    @DisplayName("whoever decides reads the remark that stands in the calendar part alone")
    void theRemarkIsShown() {
        var jana = round.bot().addressOf(6, "mentee");

        round.comes(Button.in(round.invitation(jana, WORKSHOP)).remarks("Ich komme erst um 15 Uhr."));

        var reviews = round.bot().get(Reviews.class);
        var waiting = reviews.all().getFirst();
        assertThat(reviews.read(waiting.id()).orElseThrow().text()).isEqualTo("Ich komme erst um 15 Uhr.");
        assertThat(waiting.round()).isEqualTo(round.id("SELECT round_id FROM gathering WHERE uid = ?", WORKSHOP));
        assertThat(round.bot()
                        .count(
                                "outbox_message WHERE message = 'review-needed' AND dedupe_key LIKE '%' || ? || '%'",
                                waiting.id().toString()))
                .isPositive();
    }

    @Test
    @DisplayName("no and another time beside it: the other time is proposed, as in words")
    void anotherTimeBesideANo() {
        var proposal = proposed(1);

        round.comes(Button.in(CalendarMail.of(proposal)).says("DECLINED").remarks("Lieber am 27.3. um 10 Uhr"));

        assertThat(meeting(1)).isEqualTo("PROPOSED 2026-03-27 10:00:00");
        assertThat(reasons()).isEmpty();
        assertThat(CalendarMail.of(round.mail()
                                .mailsOf(round.bot().addressOf(1, "mentee"))
                                .getLast())
                        .method())
                .isEqualTo("REQUEST");
    }

    @Test
    @DisplayName("yes and something more beside it: the yes counts, and the rest waits for a coordinator")
    void moreBesideAYes() {
        var proposal = proposed(2);

        round.comes(Button.in(CalendarMail.of(proposal)).remarks("Ich komme etwas später."));

        assertThat(meeting(2)).isEqualTo("CONFIRMED 2026-03-26 15:00:00");
        assertThat(reasons()).containsExactly(ReviewReason.BESIDE_THE_BUTTON.sentence());
    }

    @Test
    @DisplayName(
            "IN-7 a program that asks for the invitation again and again is answered ten times a day; a yes still counts")
    void aProgramThatDoesNotStop() {
        var olivia = round.bot().addressOf(5, "mentee");
        var invitation = round.invitation(olivia, WORKSHOP);
        var mails = round.mail().mailsOf(olivia).size();
        for (int time = 0; time < 13; time++) {
            round.comes(Button.in(invitation).asksAgain());
        }

        assertThat(round.mail().mailsOf(olivia)).hasSize(mails + 10);
        assertThat(reasons()).hasSize(3).containsOnly(ReviewReason.TOO_MANY.sentence());
        assertThat(noticesAbout(olivia)).isEqualTo(1);

        round.comes(Button.in(invitation));
        assertThat(round.answer(olivia, WORKSHOP)).isEqualTo("ACCEPTED SEAT");
    }

    @Test
    @DisplayName("IN-7 a program that sends somebody else again and again fills no coordinator's mailbox")
    void aProgramThatDelegatesForEver() {
        var katharina = round.bot().addressOf(9, "mentee");
        var invitation = round.invitation(katharina, WORKSHOP);
        for (int time = 0; time < 13; time++) {
            round.comes(Button.in(invitation).says("DELEGATED"));
        }

        assertThat(reasons()).hasSize(13).contains(ReviewReason.TOO_MANY.sentence());
        assertThat(noticesAbout(katharina)).isEqualTo(11);
    }

    /** Of how many messages the coordinators were told. */
    private long noticesAbout(String address) {
        return round.database()
                .sql("""
                        SELECT count(DISTINCT split_part(dedupe_key, ':', 3)) FROM outbox_message
                        WHERE message = 'review-needed' AND split_part(dedupe_key, ':', 2) = ?""")
                .param(round.person(address).toString())
                .query(Long.class)
                .single();
    }

    private List<String> reasons() {
        return round.database()
                .sql("SELECT reason FROM inbox_message WHERE state = 'REVIEW' ORDER BY arrival")
                .query((row, _) -> row.getString("reason"))
                .list();
    }

    /** The mentee answers the latest mail that is about no event; what the mentor then gets. */
    private MimeMessage proposed(int tandem) {
        var mentee = round.bot().addressOf(tandem, "mentee");
        var reminder = round.mail().mailsOf(mentee).stream()
                .filter(mail -> CalendarMail.find(mail).isEmpty())
                .reduce((_, last) -> last)
                .orElseThrow();
        round.sends(Letter.answering(reminder, mentee, "Unser nächstes Treffen ist am 26.3. um 15 Uhr.")
                .bytes());
        return round.mail().mailsOf(round.bot().addressOf(tandem, "mentor")).getLast();
    }

    private String meeting(int tandem) {
        return round.database().sql("""
                        SELECT meeting.state || ' ' || starts_at FROM meeting JOIN tandem ON tandem.id = tandem_id
                        WHERE label = ?""").param("" + tandem).query(String.class).single();
    }
}
