package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.tandembote.channel.GrowingPause;
import de.tandembote.channel.NodeTurns;
import de.tandembote.channel.Reachability;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes with one mailbox on one database: one of them reads, and the other goes on when that one stops or dies. */
@Timeout(60)
class SharedMailboxIntegrationTests {

    private static final Path TABLES = Path.of("src/main/resources/db/migration/channel/V003__channel.sql");

    private final MailServer server = new MailServer();
    private final KeptArrivals arrivals = new KeptArrivals();
    private final JdbcClient database = JdbcClient.create(TestDatabase.create().dataSource());
    private final EmailSettings settings =
            server.settings().with("imap.take-over-after", "1s").bound();
    private final ImapMailbox one = server.mailbox(settings, arrivals, new NodeTurns(database));
    private final ImapMailbox other = server.mailbox(settings, arrivals, new NodeTurns(database));

    @BeforeEach
    void makeTables() throws IOException {
        database.sql(Files.readString(TABLES)).update();
    }

    @AfterEach
    void stop() {
        one.endTurn();
        other.endTurn();
        one.close();
        other.close();
        server.close();
    }

    @Test
    @DisplayName("while one node reads the mailbox another one does not, and goes on when that one gives it back")
    void oneReadsAtATime() {
        server.receives("first");
        assertThat(one.readInTurn()).isTrue();
        server.receives("second");

        assertThat(other.readInTurn()).isFalse();
        assertThat(arrivals.bodies()).containsExactly("first");

        one.endTurn();
        assertThat(other.readInTurn()).isTrue();
        assertThat(arrivals.bodies()).containsExactly("first", "second");
        assertThat(arrivals.offered()).as("none is fetched twice").isEqualTo(2);
        assertThat(one.readInTurn()).isFalse();
    }

    @Test
    @DisplayName("where the node that read has died, another one reads when its time is over by the database's clock")
    void anotherTakesOver() {
        database.sql("""
                        INSERT INTO reading_turn (source, node, ends_at)
                        VALUES ('imap:bot@example.org@127.0.0.1/INBOX', ?, clock_timestamp() + interval '1 hour')""").param(UUID.randomUUID()).update();
        server.receives("first");
        assertThat(one.readInTurn()).isFalse();

        database.sql("UPDATE reading_turn SET ends_at = clock_timestamp()").update();

        assertThat(one.readInTurn()).isTrue();
        assertThat(arrivals.bodies()).containsExactly("first");
    }

    @Test
    @DisplayName("a node that lives keeps its turn, however long it waits for news")
    void renewsItsTurn() {
        assertThat(one.readInTurn()).isTrue();
        var first = endsAt();

        await().until(() -> endsAt().isAfter(first.plusSeconds(1)));

        assertThat(other.readInTurn()).isFalse();
    }

    @Test
    @DisplayName("a node that stops watching lets another one read at once")
    void givesBackWhenItStops() throws InterruptedException {
        var watcher = new ImapWatcher(settings, one);
        watcher.start();
        server.receives("first");
        assertThat(arrivals.next()).isEqualTo("first");
        assertThat(other.readInTurn()).isFalse();

        watcher.stop();

        assertThat(other.readInTurn()).isTrue();
    }

    @Test
    @DisplayName("a node that cannot reach the mailbox does not keep others from it")
    void givesBackWhatItCannotRead() {
        var lost = server.mailbox(server.settings().with("imap.port", 1).bound(), arrivals, new NodeTurns(database));
        server.receives("first");
        var watcher = new ImapWatcher(settings, lost);
        watcher.start();
        try {
            await().until(other::readInTurn);
        } finally {
            watcher.stop();
        }

        assertThat(arrivals.bodies()).containsExactly("first");
    }

    @Test
    @DisplayName("who reads once by hand lets others read afterwards")
    void readsOnceByHand() {
        one.readNew();

        assertThat(other.readInTurn()).isTrue();
    }

    @Test
    @DisplayName("a node whose turn ends while it reads leaves the rest to the other one, and does not wait for news")
    void stopsReadingWhenItsTurnIsOver() {
        server.receives("first");
        var reachability = new Reachability("imap", Clock.systemUTC());
        var late = server.mailbox(settings, arrivals, new PassingTurn(1), reachability);

        assertThat(late.readInTurn()).isFalse();

        assertThat(arrivals.bodies()).isEmpty();
        assertThat(reachability.health().getStatus()).isEqualTo(Status.UNKNOWN);
        late.close();
    }

    @Test
    @DisplayName("a node that could not reach the mailbox says nothing of it once another node reads")
    void forgetsWhatItFound() {
        var reachability = new Reachability("imap", Clock.systemUTC());
        var unreachable = server.settings().with("imap.port", 1).bound();
        var lost = server.mailbox(unreachable, arrivals, new PassingTurn(1), reachability);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(lost::readInTurn);
        assertThat(reachability.health().getStatus()).isEqualTo(Status.DOWN);

        assertThat(lost.readInTurn()).isFalse();

        assertThat(reachability.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("the pause after a failure grows on though another node reads in between")
    void restsLongerEachTime() {
        var turns = new PassingTurn(1);
        var unreachable = server.settings().with("imap.port", 1).bound();
        var pause = new GrowingPause();
        var watcher = new ImapWatcher(unreachable, server.mailbox(unreachable, arrivals, turns), pause);
        watcher.start();
        await().until(turns::hasPassed);
        watcher.stop();

        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(2));
    }

    private Instant endsAt() {
        return database.sql("SELECT ends_at FROM reading_turn")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
