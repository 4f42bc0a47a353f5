package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mentee of a tandem proposes to meet on 26 March 2026 at three; the mentor answers by a button of a calendar program.
 * Each test has a tandem of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingRoundTripIntegrationTests {

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.passesTo("2026-03-03 10:00");
    }

    @AfterAll
    void end() {
        round.close();
    }

    @ParameterizedTest
    @DisplayName(
            "IM-4 yes in a calendar confirms the meeting, no declines it, perhaps leaves it open; the other one is told")
    @CsvSource({
        "1, outlook, ACCEPTED, CONFIRMED, REQUEST",
        "2, google, DECLINED, DECLINED, CANCEL",
        "3, apple, ACCEPTED, CONFIRMED, REQUEST",
        "4, thunderbird, DECLINED, DECLINED, CANCEL",
    })
    void programsAnswer(int tandem, String program, String status, String state, String told) {
        var proposal = proposed(tandem);
        var mails = round.mail().mailsOf(mentee(tandem)).size();

        round.sends(Programs.answer(proposal, program, status, mentor(tandem), round.now()));

        assertThat(meeting(tandem)).isEqualTo(state + " 2026-03-26 15:00:00");
        assertThat(round.mail().mailsOf(mentee(tandem))).hasSize(mails + 1);
        var news = CalendarMail.of(round.mail().mailsOf(mentee(tandem)).getLast());
        assertThat(news.method()).isEqualTo(told);
        assertThat(news.uid()).isEqualTo(CalendarMail.of(proposal).uid());
    }

    @Test
    @DisplayName("IM-4 perhaps decides nothing; the yes that follows does, and a no that was given before it does not")
    void perhapsAndThenYes() {
        var proposal = proposed(5);
        var before = round.now();

        round.sends(Programs.answer(proposal, "outlook", "TENTATIVE", mentor(5), round.now()));
        assertThat(meeting(5)).isEqualTo("PROPOSED 2026-03-26 15:00:00");
        round.sends(Programs.answer(proposal, "outlook", "ACCEPTED", mentor(5), round.now()));
        assertThat(meeting(5)).isEqualTo("CONFIRMED 2026-03-26 15:00:00");
        round.sends(Programs.answer(proposal, "thunderbird", "DECLINED", mentor(5), before));
        assertThat(meeting(5)).isEqualTo("CONFIRMED 2026-03-26 15:00:00");
    }

    @Test
    @DisplayName("IM-8 another time from a calendar is proposed to the partner, and her calendar confirms it")
    void counter() {
        var proposal = proposed(6);

        round.sends(Programs.answer(
                proposal,
                "outlook",
                "COUNTER",
                mentor(6),
                round.now(),
                "--start",
                "2026-03-27T10:00",
                "--end",
                "2026-03-27T11:30"));
        assertThat(meeting(6)).isEqualTo("PROPOSED 2026-03-27 10:00:00");
        var asked = round.mail().mailsOf(mentee(6)).getLast();
        var counter = CalendarMail.of(asked);
        assertThat(counter.uid()).isEqualTo(CalendarMail.of(proposal).uid());
        assertThat(counter.sequence()).isGreaterThan(CalendarMail.of(proposal).sequence());
        assertThat(counter.text())
                .contains("DTSTART;TZID=Europe/Berlin:20260327T100000", "DTEND;TZID=Europe/Berlin:20260327T113000");

        // A yes to the time before does not agree to the new one.
        round.sends(Programs.answer(proposal, "apple", "ACCEPTED", mentor(6), round.now()));
        assertThat(meeting(6)).isEqualTo("PROPOSED 2026-03-27 10:00:00");
        round.sends(Programs.answer(asked, "google", "ACCEPTED", mentee(6), round.now()));
        assertThat(meeting(6)).isEqualTo("CONFIRMED 2026-03-27 10:00:00");
    }

    @Test
    @DisplayName("IM-5 nobody else's calendar answers for a tandem: a person looks at it")
    void somebodyElse() {
        var proposal = proposed(7);
        var button = Button.in(CalendarMail.of(proposal));

        round.comes(button.from(mentor(8)).by(mentor(8)));
        round.comes(button.from(mentor(8)).by(mentor(8)).to("bot@example.org"));
        round.comes(button.says("DELEGATED"));

        assertThat(meeting(7)).isEqualTo("PROPOSED 2026-03-26 15:00:00");
        assertThat(round.bot().count("inbox_message WHERE state = 'REVIEW'")).isEqualTo(3);
    }

    @Test
    @DisplayName("IM-8 a calendar that lost the proposal gets it again")
    void asksAgain() {
        var proposal = proposed(9);
        var mails = round.mail().mailsOf(mentor(9)).size();

        round.comes(Button.in(CalendarMail.of(proposal)).asksAgain());

        assertThat(round.mail().mailsOf(mentor(9))).hasSize(mails + 1);
        var again = CalendarMail.of(round.mail().mailsOf(mentor(9)).getLast());
        assertThat(again.method()).isEqualTo("REQUEST");
        assertThat(again.uid()).isEqualTo(CalendarMail.of(proposal).uid());
        assertThat(meeting(9)).isEqualTo("PROPOSED 2026-03-26 15:00:00");
    }

    /** The mentee answers the reminder; what the mentor then gets. */
    private MimeMessage proposed(int tandem) {
        var reminder = round.mail().mailsOf(mentee(tandem)).stream()
                .filter(mail -> CalendarMail.find(mail).isEmpty())
                .reduce((_, last) -> last)
                .orElseThrow();
        round.sends(Letter.answering(reminder, mentee(tandem), "Unser nächstes Treffen ist am 26.3. um 15 Uhr.")
                .bytes());
        assertThat(meeting(tandem)).isEqualTo("PROPOSED 2026-03-26 15:00:00");
        return round.mail().mailsOf(mentor(tandem)).getLast();
    }

    private String meeting(int tandem) {
        return round.database().sql("""
                        SELECT meeting.state || ' ' || starts_at FROM meeting JOIN tandem ON tandem.id = tandem_id
                        WHERE label = ?""").param("" + tandem).query(String.class).single();
    }

    private String mentee(int tandem) {
        return round.bot().addressOf(tandem, "mentee");
    }

    private String mentor(int tandem) {
        return round.bot().addressOf(tandem, "mentor");
    }
}
