package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes an answer back in words finds the own calendar as it was before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenBackIntegrationTests {

    private static final String WORKSHOP = "dormagen-2026-workshop-1";

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.passesTo("2026-03-20 10:00");
    }

    @AfterAll
    void end() {
        round.close();
    }

    @Test
    void theAnswerToAnEventIsOpenAgainInTheCalendar() {
        var sophie = round.bot().addressOf(7, "mentee");
        round.writes(sophie, WORKSHOP, "Ich komme gern");
        assertThat(lastTo(sophie).text()).contains("PARTSTAT=ACCEPTED");

        answers(sophie, "Nein, das war falsch.");

        assertThat(round.answer(sophie, WORKSHOP)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(lastTo(sophie).method()).isEqualTo("REQUEST");
        assertThat(lastTo(sophie).uid()).isEqualTo(WORKSHOP);
        assertThat(lastTo(sophie).text().replace("\r\n ", "")).contains("PARTSTAT=NEEDS-ACTION");
    }

    @Test
    void aMeetingThatIsTakenBackGoesFromTheCalendar() {
        var mentee = round.bot().addressOf(3, "mentee");
        var reminder = round.mail().mailsOf(mentee).stream()
                .filter(mail -> CalendarMail.find(mail).isEmpty())
                .reduce((_, last) -> last)
                .orElseThrow();
        round.sends(Letter.answering(reminder, mentee, "Unser nächstes Treffen ist am 26.3. um 15 Uhr.")
                .bytes());
        var planned = lastTo(mentee);
        assertThat(planned.method()).isEqualTo("REQUEST");

        answers(mentee, "Nein, das war falsch.");

        assertThat(lastTo(mentee).method()).isEqualTo("CANCEL");
        assertThat(lastTo(mentee).uid()).isEqualTo(planned.uid());
        assertThat(lastTo(mentee).sequence()).isGreaterThan(planned.sequence());
    }

    private void answers(String address, String words) {
        round.sends(Letter.answering(round.mail().mailsOf(address).getLast(), address, words)
                .bytes());
    }

    private CalendarMail lastTo(String address) {
        return CalendarMail.of(round.mail().mailsOf(address).getLast());
    }
}
