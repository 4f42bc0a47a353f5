package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.LogLines;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How the sending is held, by somebody or because the database lies elsewhere than before. */
class HeldSendingIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private final FakeChannel channel = new FakeChannel();
    private final Dispatcher dispatcher = POST.dispatcher(channel);
    private final Sending sending = POST.bot().get(Sending.class);

    @BeforeEach
    void nothingIsHeld() {
        POST.bot().get(Place.class).look();
        sending.release();
    }

    @Test
    @DisplayName("BR-6 held in the middle of a batch, the rest of it stays, and leaves when it is released")
    void heldAtOnce() {
        POST.enqueue("first");
        POST.enqueue("second");
        channel.answers(message -> {
            sending.hold();
            return FakeChannel.accepted(message);
        });

        dispatcher.deliverDue();
        assertThat(channel.handedOver()).hasSize(1);
        assertThat(POST.outbox().nextDue())
                .as("nothing is due while all is held")
                .isEmpty();

        sending.release();
        dispatcher.deliverDue();
        assertThat(channel.handedOver()).hasSize(2);
    }

    @Test
    @DisplayName("BR-6 what was being claimed when all was held leaves as soon as it is released")
    void heldWhileClaimed() {
        POST.enqueue("first");
        var second = POST.enqueue("second");
        channel.answers(message -> {
            // Held by somebody who could not see yet that this batch was claimed.
            POST.bot()
                    .database()
                    .sql("UPDATE outbox_place SET held_since = clock_timestamp()")
                    .update();
            return FakeChannel.accepted(message);
        });

        dispatcher.deliverDue();
        assertThat(POST.stateOf(second)).isEqualTo(OutboxState.QUEUED);

        sending.release();
        dispatcher.deliverDue();
        assertThat(channel.handedOver()).hasSize(2);
    }

    @Test
    @DisplayName("BR-6 a backup restored under a node that runs is noticed before the next message is taken")
    void restoredWhileRunning() {
        dispatcher.deliverDue();
        aBackupOfAnotherServerIsRestored();
        POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(channel.handedOver()).isEmpty();
        assertThat(sending.state().isHeld()).isTrue();
    }

    @Test
    @DisplayName("BR-6 two nodes that notice it at once hold once, and what one releases the other does not hold again")
    void twoNodes() {
        aBackupOfAnotherServerIsRestored();
        try (var log = new LogLines()) {
            Stream.generate(() -> CompletableFuture.runAsync(place(true)::look))
                    .limit(2)
                    .toList()
                    .forEach(CompletableFuture::join);

            assertThat(log.messages())
                    .filteredOn(line -> line.contains("restored"))
                    .hasSize(1);
        }
        sending.release();
        place(true).look();
        assertThat(sending.state().isHeld()).isFalse();
    }

    @Test
    @DisplayName("BR-6 held since the first time, however often it is held")
    void heldSince() {
        sending.hold();
        POST.clock().passes(Duration.ofHours(1));
        sending.hold();

        assertThat(sending.state().heldSince()).isEqualTo(Post.NOW);
    }

    @Test
    @DisplayName("BR-6 whoever replicates synchronously can say that nothing needs to be held")
    void notWished() {
        aBackupOfAnotherServerIsRestored();

        place(false).look();

        assertThat(sending.state().isHeld()).isFalse();
        place(true).look();
        assertThat(sending.state().isHeld())
                .as("the place is noted all the same")
                .isFalse();
    }

    @Test
    @DisplayName("BR-6 a user of the database who may not ask where it lies is told so, and sends all the same")
    void mayNotAsk() {
        var database = POST.bot().database();
        database.sql("CREATE ROLE may_not_ask LOGIN").update();
        database.sql("GRANT ALL ON outbox_place, outbox_content, outbox_delivery, outbox_message TO may_not_ask")
                .update();
        database.sql("REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC")
                .update();
        var limited =
                JdbcClient.create(new DriverManagerDataSource(POST.database().url(), "may_not_ask", ""));
        var place = new Place(limited, new Sending(limited, _ -> {}, POST.clock()), Post.SETTINGS);
        try (var log = new LogLines()) {
            place.afterSingletonsInstantiated();
            place.look();

            assertThat(log.messages()).singleElement().asString().contains("pg_control_system()");
        } finally {
            database.sql("GRANT EXECUTE ON FUNCTION pg_control_system() TO PUBLIC")
                    .update();
        }
        assertThat(sending.state().isHeld()).isFalse();
    }

    /** Brings along the place from which it was taken. */
    private static void aBackupOfAnotherServerIsRestored() {
        POST.bot()
                .database()
                .sql("UPDATE outbox_place SET place = 'another server'")
                .update();
    }

    private Place place(boolean holdAfterRestore) {
        var settings = new OutboxSettings(
                50,
                4,
                Duration.ofMinutes(2),
                Duration.ofMinutes(6),
                Duration.ofDays(7),
                Duration.ofMinutes(5),
                0,
                0,
                holdAfterRestore);
        return new Place(POST.bot().database(), sending, settings);
    }
}
