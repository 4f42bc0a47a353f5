package de.tandembote.campaign;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.OutboxState;
import de.tandembote.programme.Land;
import de.tandembote.programme.Timetable;
import de.tandembote.programme.WorkingDays;
import de.tandembote.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a reminder of the round of Dormagen is sent, whatever the clocks and the program do when it is due. */
class DueTimesIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final Instant REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final long REMINDED = 18;
    private static final Timetable BERLIN = new Timetable(
            ZoneId.of("Europe/Berlin"),
            new WorkingDays(Land.NW, Set.of()),
            "FREQ=MONTHLY;BYMONTHDAY=1",
            LocalDate.parse("2026-02-16"),
            LocalDate.parse("2027-02-15"));

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(BEFORE_THE_ROUND);
    private Installation bot;

    @BeforeEach
    void onlyRemindersArePlanned() {
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock);
        bot.loadsARound();
        bot.database()
                .sql("DELETE FROM planned_message WHERE message <> 'monthly-reminder'")
                .update();
    }

    @AfterEach
    void stop() {
        bot.close();
        mail.close();
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go from 2:00 to 3:00, so that there is no 2:30: it is half past the hour that was left out.
        "2026-03-29, 2026-03-29T01:30:00Z",
        // They go from 3:00 to 2:00, so that 2:30 comes twice: the first counts.
        "2026-10-25, 2026-10-25T00:30:00Z"
    })
    @DisplayName("BR-8 what is due at 2:30 in the night in which the clocks are changed is sent once")
    void changeOfTime(LocalDate night, Instant expected) {
        bot.database()
                .sql("DELETE FROM planned_message WHERE period <> ?")
                .param(MARCH)
                .update();
        planFor(BERLIN.instant(night.atTime(2, 30)));
        var sent = new LinkedHashMap<Instant, Long>();

        var end = BERLIN.instant(night.atTime(6, 0));
        for (clock.set(BERLIN.instant(night.atTime(0, 0))); clock.instant().isBefore(end); ) {
            var before = mail.delivered();
            bot.settle();
            sent.merge(clock.instant(), mail.delivered() - before, Long::sum);
            clock.passes(Duration.ofMinutes(10));
        }

        sent.values().removeIf(count -> count == 0);
        assertThat(sent).containsExactly(entry(expected, REMINDED));
    }

    @Test
    @DisplayName(
            "BR-8 after six hours of standstill each reminder is sent once, and those whose time is over not at all")
    void standstill() {
        // Ten days after that its time is over: in the middle of the standstill.
        planFor(REMINDER.plus(Duration.ofHours(2)).minus(Duration.ofDays(10)), "1");
        mail.stopSmtp();
        clock.set(REMINDER.minusSeconds(60));
        bot.settle();
        mail.startSmtp();
        assertThat(mail.delivered()).isZero();
        // The first that finds the server away rests the lane: by then the second is on its way too, or still waits.
        assertThat(waiting()).isEqualTo(2);

        clock.set(REMINDER.plus(Duration.ofHours(6)));
        bot.settle();
        bot.settle();

        assertThat(bot.get(Outbox.class).counts())
                .isEqualTo(Map.of(OutboxState.EXPIRED, 2L, OutboxState.SENT, REMINDED - 2));
        assertThat(mail.delivered()).isEqualTo(REMINDED - 2);
        assertThat(mail.mailsOf(bot.addressOf(1, "mentee"))).isEmpty();
        assertThat(mail.mailsOf(bot.addressOf(2, "mentee"))).hasSize(1);
    }

    private long waiting() {
        var counts = bot.get(Outbox.class).counts();
        return counts.getOrDefault(OutboxState.RETRY, 0L) + counts.getOrDefault(OutboxState.QUEUED, 0L);
    }

    private void planFor(Instant due) {
        bot.database()
                .sql("UPDATE planned_message SET due_at = ?")
                .param(Timestamp.from(due))
                .update();
    }

    private void planFor(Instant due, String tandem) {
        bot.database().sql("""
                        UPDATE planned_message SET due_at = ? WHERE period = ?
                          AND tandem_id = (SELECT id FROM tandem WHERE label = ?)""").params(Timestamp.from(due), MARCH, tandem).update();
    }
}
