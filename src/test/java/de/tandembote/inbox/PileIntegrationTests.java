package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.RowsRead;
import de.tandembote.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it takes to find and take the next messages. */
class PileIntegrationTests {

    private static final int MANY = 1000;
    private static final int AT_ONCE = 8;

    /** For each that is taken itself, and what is looked up for it. */
    private static final long FEW = 5 * AT_ONCE;

    @Test
    @DisplayName("Of many that wait only the first are read, even by a plan that the database made when none waited")
    void readsOnlyTheFirst() throws SQLException {
        try (var rows = new RowsRead(migrated())) {
            var pile = pile(rows.database());
            rows.keepPlanOf(pile::claim);
            come(MANY, rows.database());
            var taken = new ArrayList<Arrived>();

            assertThat(rows.of("inbox_message", () -> taken.addAll(pile.claim())))
                    .isLessThan(FEW);
            assertThat(taken).hasSize(AT_ONCE);
        }
    }

    @Test
    @DisplayName("Taking messages leaves every index as it is")
    void isTakenWithoutANewEntry() throws SQLException {
        try (var rows = new RowsRead(migrated())) {
            come(MANY, rows.database());

            pile(rows.database()).claim();

            assertThat(rows.database()
                            .sql("SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_xact_user_tables"
                                    + " WHERE relname = 'inbox_message'")
                            .query()
                            .singleRow())
                    .containsEntry("n_tup_upd", (long) AT_ONCE)
                    .containsEntry("n_tup_hot_upd", (long) AT_ONCE);
        }
    }

    private static void come(int messages, JdbcClient database) {
        database.sql("""
                        INSERT INTO inbox_message (id, channel, fingerprint, sender, raw, received_at, state)
                        SELECT uuidv7(), 'EMAIL', number::text, number || '@example.org', '', now(), 'RECEIVED'
                        FROM generate_series(1, ?) number""").param(messages).update();
    }

    private static Pile pile(JdbcClient database) {
        var day = Duration.ofDays(1);
        var settings = new InboxSettings(1, 3, Duration.ofMinutes(2), day, day.multipliedBy(2), day);
        return new Pile(database, settings, _ -> {}, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static DataSource migrated() {
        var source = TestDatabase.create().dataSource();
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }
}
