package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.campaign.Campaigns;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A backup is restored in which the welcome to everyone still waits; it may have been sent since, and nobody can know. */
class RestoredBackupIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant WELCOME = Instant.parse("2026-02-17T08:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final int REMINDED = 18;

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static int waiting;

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(WELCOME.plus(Duration.ofMinutes(10)));

    @BeforeAll
    static void theWelcomeIsQueuedButNotYetSent() {
        try (var mail = new MailSystem();
                var bot = start(DATABASE, mail, new SettableClock(BEFORE_THE_ROUND))) {
            bot.loadsARound();
            bot.get(Campaigns.class).fireDue();
        }
        var clock = new SettableClock(WELCOME);
        try (var mail = new MailSystem();
                var bot = start(DATABASE, mail, clock)) {
            bot.get(Campaigns.class).fireDue();
            waiting = (int) bot.count("outbox_message WHERE state = 'QUEUED'");
        }
        assertThat(waiting).isPositive();
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    @DisplayName(
            "BR-6 from a restored backup nothing leaves, over restarts, until the sending is released; then all goes on")
    void heldUntilReleased() {
        var restored = DATABASE.copy();
        try (var bot = start(restored, mail, clock)) {
            bot.settle();

            assertThat(mail.delivered()).isZero();
            assertThat(bot.get(Sending.class).state()).isEqualTo(new SendingState(clock.instant(), waiting, WELCOME));
            assertThat(bot.gets("/actuator/health").body()).contains("\"heldSince\":\"" + clock.instant());
        }
        try (var bot = start(restored, mail, clock)) {
            bot.settle();
            assertThat(mail.delivered()).as("after a restart").isZero();

            bot.get(Sending.class).release();
            bot.settle();
            assertThat(mail.delivered()).isEqualTo(waiting);
        }
        try (var bot = start(restored, mail, clock)) {
            bot.passesTo(REMINDER);
            assertThat(mail.delivered()).as("once released, for good").isGreaterThanOrEqualTo(waiting + REMINDED);
            assertThat(bot.get(Outbox.class).counts()).containsOnlyKeys(OutboxState.SENT);
        }
    }

    @Test
    @DisplayName("BR-6 where what waits is called off, none of it leaves, and what comes later does")
    void releasedWithoutWaiting() {
        try (var bot = start(DATABASE.copy(), mail, clock)) {
            bot.settle();

            assertThat(bot.get(Sending.class).releaseWithoutWaiting()).isEqualTo(waiting);
            bot.settle();

            assertThat(mail.delivered()).isZero();
            assertThat(bot.get(Outbox.class).counts()).containsOnlyKeys(OutboxState.CANCELLED);
            assertThat(bot.get(Sending.class).releaseWithoutWaiting())
                    .as("calls off nothing where nothing is held")
                    .isZero();
            bot.passesTo(REMINDER);
            assertThat(mail.delivered())
                    .isGreaterThanOrEqualTo(REMINDED)
                    .isEqualTo(bot.count("outbox_message WHERE state = 'SENT'"));
            assertThat(bot.count("outbox_message WHERE state = 'CANCELLED'")).isEqualTo(waiting);
        }
    }

    @Test
    @DisplayName("BR-6 a restart on the same database holds nothing")
    void samePlace() {
        var database = DATABASE.copy();
        try (var bot = start(database, mail, clock)) {
            bot.get(Sending.class).release();
        }
        try (var bot = start(database, mail, clock)) {
            bot.database().sql("VACUUM FULL outbox_delivery").update();
            bot.settle();
        }
        assertThat(mail.delivered()).isEqualTo(waiting);
    }

    private static Installation start(TestDatabase database, MailSystem mail, SettableClock clock) {
        return Installation.byHand(database.url(), mail, clock);
    }
}
