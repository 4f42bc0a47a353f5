package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people write after the first reminder, and what becomes of it; each rule has a tandem of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class ConversationIntegrationTests {

    private static final Instant FIRST_REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final String COORDINATOR = "birgit.schoenfelder@example.org";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        var data = Files.createTempDirectory(Path.of("target"), "conversation");
        registry.add("tandembote.data", data::toString);
        registry.add("tandembote.demo.smtp-port", FreePorts.next()::toString);
        registry.add("tandembote.demo.imap-port", FreePorts.next()::toString);
    }

    @Autowired
    private TimeLapse timeLapse;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient jdbc;

    private Correspondence people;

    @BeforeEach
    void remindEverybody() {
        people = new Correspondence(mailboxes, timeLapse, jdbc);
        timeLapse.to(FIRST_REMINDER);
    }

    @Test
    void noTakesBackWhatTheEchoToldOfAndIsHarmlessTheSecondTime() {
        var anna = people.mentee(1);
        people.reply(anna, "monthly-reminder", "Wir haben uns am 1.3. getroffen, 90 Minuten");
        var echo = people.latest(anna, "noted");
        assertThat(sessionsOf(1)).containsExactly("2026-03-01 90");

        people.answer(anna, echo, "Nein");
        assertThat(sessionsOf(1)).isEmpty();
        assertThat(people.sentTo(anna)).endsWith("noted", "undone");

        people.answer(anna, echo, "Nein");
        assertThat(people.sentTo(anna)).endsWith("not-understood");
        assertThat(parked()).isZero();
    }

    @Test
    void anotherSessionInAnswerToAnEchoTakesThePlaceOfTheFirst() {
        var leyla = people.mentee(2);
        people.reply(leyla, "monthly-reminder", "Wir haben uns am 1.3. getroffen, 90 Minuten");
        people.reply(leyla, "noted", "Wir haben uns am 2.3. getroffen, 60 Minuten");

        assertThat(sessionsOf(2)).containsExactly("2026-03-02 60");
    }

    @Test
    void aYesToAnOldTimeIsAskedAgainForTheNewOne() {
        var mentee = people.mentee(3);
        var mentor = people.mentor(3);
        people.reply(mentee, "monthly-reminder", "Nächstes Mal am 10.3. um 15 Uhr");
        var old = people.latest(mentor, "meeting-proposal");
        people.reply(mentee, "noted", "Lieber am 11.3. um 15 Uhr");

        people.answer(mentor, old, "Ja");
        assertThat(meetingsOf(3)).containsExactly("2026-03-11 15:00 PROPOSED");
        assertThat(people.sentTo(mentor)).endsWith("meeting-proposal", "meeting-proposal", "meeting-proposal");

        people.reply(mentor, "meeting-proposal", "Ja");
        assertThat(meetingsOf(3)).containsExactly("2026-03-11 15:00 CONFIRMED");
    }

    @Test
    void stopEndsTheRemindersAndTheCoordinatorHearsOfIt() {
        var mentor = people.mentor(4);
        people.reply(mentor, "welcome", "STOP");

        assertThat(people.sentTo(mentor)).endsWith("stopped");
        assertThat(people.sentTo(COORDINATOR)).contains("participant-stopped");
    }

    @Test
    void whoIsNotUnderstoodTwiceIsPassedOn() {
        var mentor = people.mentor(5);
        people.reply(mentor, "monthly-reminder", "Vielleicht Anfang April");
        assertThat(people.sentTo(mentor)).endsWith("not-understood");
        people.reply(mentor, "not-understood", "Mal sehen, vielleicht auch später");

        assertThat(people.sentTo(mentor)).endsWith("passed-on");
        assertThat(people.sentTo(COORDINATOR)).contains("review-needed");
    }

    @Test
    void aMoveThatIsTakenBackAsksForTheTimeBeforeIt() {
        var mentee = people.mentee(6);
        people.reply(mentee, "monthly-reminder", "Nächstes Mal am 10.3. um 15 Uhr");
        people.reply(people.mentor(6), "meeting-proposal", "Ja");
        people.reply(mentee, "meeting-confirmed", "Können wir auf den 12.3. um 14 Uhr verschieben?");
        assertThat(meetingsOf(6)).containsExactly("2026-03-12 14:00 PROPOSED");

        people.reply(mentee, "noted", "Nein");
        assertThat(meetingsOf(6)).containsExactly("2026-03-10 15:00 PROPOSED");
    }

    @Test
    void aNamedDayIsCancelledAndNoOther() {
        var mentee = people.mentee(7);
        var mentor = people.mentor(7);
        people.reply(mentee, "monthly-reminder", "Nächstes Mal am 10.3. um 15 Uhr");
        people.reply(mentor, "meeting-proposal", "Ja");
        people.reply(mentee, "noted", "Wir treffen uns außerdem am 7.4. um 15 Uhr");
        people.reply(mentor, "meeting-proposal", "Ja");

        people.reply(mentor, "noted", "Das Treffen am 10.3. muss leider ausfallen");
        assertThat(meetingsOf(7)).containsExactly("2026-03-10 15:00 CANCELLED", "2026-04-07 15:00 CONFIRMED");
    }

    private List<String> sessionsOf(int tandem) {
        return jdbc.sql("""
                        SELECT held_on || ' ' || minutes FROM session JOIN tandem ON tandem.id = tandem_id
                        WHERE label = ? ORDER BY held_on""")
                .param(Integer.toString(tandem))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private List<String> meetingsOf(int tandem) {
        return jdbc.sql("""
                        SELECT to_char(starts_at, 'YYYY-MM-DD HH24:MI') || ' ' || meeting.state
                        FROM meeting JOIN tandem ON tandem.id = tandem_id WHERE label = ? ORDER BY starts_at""")
                .param(Integer.toString(tandem))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private long parked() {
        return jdbc.sql("SELECT count(*) FROM inbox_message WHERE state = 'PARKED'")
                .query(Long.class)
                .single();
    }
}
