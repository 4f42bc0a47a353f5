package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.people.People;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Purpose;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A circular to five hundred people at fifty a second, and all that can come between. */
class CircularToFiveHundredIntegrationTests {

    private static final int A_SECOND = 50;
    private static final int PEOPLE = 500;
    private static final String SUBJECT = "Sommerfest";

    private static final Segment BOTH =
            new Segment.Or(List.of(new Segment.InRole(Role.MENTEE), new Segment.InRole(Role.MENTOR)));

    private final String database = TestDatabase.create().url();
    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private Installation bot = started();

    @BeforeEach
    void fiveHundredTakePart() {
        bot.loadsARound();
        bot.database()
                .sql("""
                        INSERT INTO person (id, version, administration_id, first_name, last_name, title, anrede, email,
                            matrix_id, linked_matrix_id, language, field, grade, address_state, soft_score)
                        SELECT gen_random_uuid(), 0, (SELECT id FROM administration LIMIT 1), 'Kim', 'Muster' || number, '',
                            'NONE', 'muster' || number || '@example.org', '', '', 'DE', '', '', 'WORKING', 0
                        FROM generate_series(1, ?) number""")
                .param(PEOPLE - bot.count("participation WHERE role IN ('MENTEE', 'MENTOR')"))
                .update();
        bot.database().sql("""
                        INSERT INTO participation (id, version, round_id, person_id, role, seat, state)
                        SELECT gen_random_uuid(), 0, (SELECT id FROM round), id, 'MENTEE', '', 'ACTIVE'
                        FROM person WHERE email LIKE 'muster%'""").update();
        bot.passesTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    @AfterEach
    void stop() {
        bot.close();
        mail.close();
    }

    @Test
    @DisplayName(
            "with a pause, two restarts, an opt-out in between and three bad addresses, everybody else gets it once")
    void everybodyElseGetsItOnce() {
        var bad = List.of("muster7@example.org", "muster77@example.org", "muster177@example.org");
        bad.forEach(mail::refuses);
        var circular = begins();

        secondsPass(3);
        // The coordinators are told of refusals, and that counts as well.
        var before = handedOver(circular);
        assertThat(before).isBetween(2 * A_SECOND, 3 * A_SECOND);

        circulars().pause(circular);
        secondsPass(2);
        var unsent = unsent(circular);
        bot.get(People.class).stopMessages(unsent, Set.of(Purpose.BROADCAST));
        isRestarted();
        secondsPass(2);
        assertThat(handedOver(circular)).isEqualTo(before);

        circulars().goOn(circular);
        secondsPass(2);
        assertThat(handedOver(circular)).isBetween(before + A_SECOND, before + 2 * A_SECOND);
        isRestarted();
        secondsPass(6);

        var progress = circulars().progress(circular);
        assertThat(progress.recipients()).isEqualTo(PEOPLE);
        assertThat(progress.sent()).isEqualTo(PEOPLE - 4);
        assertThat(progress.refused()).isEqualTo(bad.size());
        assertThat(progress.suppressed()).isEqualTo(1);
        assertThat(progress.waiting()).isZero();
        assertThat(circulars().find(circular).orElseThrow().state()).isEqualTo(BroadcastState.SENDING);
        for (var address : addresses()) {
            var without = bad.contains(address) || address.equals(addressOf(unsent));
            assertThat(mailsOf(address)).as(address).isEqualTo(without ? 0 : 1);
        }
    }

    private UUID begins() {
        var author = bot.database()
                .sql("SELECT person_id FROM participation WHERE role = 'COORDINATOR' ORDER BY id LIMIT 1")
                .query(UUID.class)
                .single();
        var round = bot.database().sql("SELECT id FROM round").query(UUID.class).single();
        var draft = new Draft(Language.DE, SUBJECT, "wir feiern am 3. Juli. Bitte {kommen Sie|kommt}!", BOTH, null);
        var circular = circulars().write(round, author, draft).id();
        assertThat(circulars().sendNow(circular, PEOPLE)).isEqualTo(new Begun.Yes(PEOPLE));
        bot.get(CircularCourse.class).writeAll();
        return circular;
    }

    private void secondsPass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            clock.passes(Duration.ofSeconds(1));
            bot.get(Dispatcher.class).deliverDue();
        }
    }

    private void isRestarted() {
        bot.close();
        bot = started();
    }

    private Installation started() {
        return Installation.byHand(database, mail, clock, List.of("--tandembote.outbox.per-second=" + A_SECOND));
    }

    private int handedOver(UUID circular) {
        var progress = circulars().progress(circular);
        return progress.sent() + progress.refused();
    }

    private UUID unsent(UUID circular) {
        return bot.database()
                .sql(
                        "SELECT recipient_id FROM outbox_message WHERE mailing = ? AND state = 'QUEUED' ORDER BY id DESC LIMIT 1")
                .param(circular)
                .query(UUID.class)
                .single();
    }

    private List<String> addresses() {
        return bot.database()
                .sql("SELECT DISTINCT email FROM person JOIN participation ON person.id = person_id"
                        + " WHERE role IN ('MENTEE', 'MENTOR')")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String addressOf(UUID person) {
        return bot.database()
                .sql("SELECT email FROM person WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private long mailsOf(String address) {
        return mail.mailsOf(address).stream()
                .filter(message -> Office.subjectOf(message).equals(SUBJECT))
                .count();
    }

    private Circulars circulars() {
        return bot.get(Circulars.class);
    }
}
