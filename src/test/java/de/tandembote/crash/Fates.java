package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import de.tandembote.crash.SmtpSink.Taken;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the outbox says became of its messages, to be held against what has arrived. */
final class Fates {

    private final JdbcClient database;

    Fates(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits until so many messages are there, and none of them has to be cared for any more. Quartz finds within a minute or two
     * what the dead have left.
     */
    void awaitDecided(int messages) {
        await("all of the outbox decided")
                // The mail server of the test complains of readers who are suddenly gone.
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(database.sql(
                                        "SELECT CASE WHEN state IN ('SENT', 'UNKNOWN') THEN 'decided' ELSE state END, count(*)"
                                                + " FROM outbox_message GROUP BY 1")
                                .query((row, _) -> entry(row.getString(1), row.getInt(2)))
                                .list())
                        .containsExactly(entry("decided", messages)));
    }

    int unknown() {
        return count("state = 'UNKNOWN'");
    }

    /** What was sent has arrived once, and what is unknown at most once. */
    void areTrueOf(List<Taken> arrived) {
        var rows = arrived.stream().map(Taken::row).toList();
        assertThat(rows).as("arrived").doesNotHaveDuplicates();
        assertThat(arrived).extracting(Taken::messageId).doesNotContain("").doesNotHaveDuplicates();
        assertThat(rowsThat("state = 'SENT'"))
                .as("sent, but not arrived")
                .isNotEmpty()
                .isSubsetOf(rows);
        assertThat(rows).as("arrived, but not sent").isSubsetOf(rowsThat("state IN ('SENT', 'UNKNOWN')"));
    }

    private List<String> rowsThat(String condition) {
        return database.sql("SELECT id FROM outbox_message WHERE " + condition)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private int count(String condition) {
        return database.sql("SELECT count(*) FROM outbox_message WHERE " + condition)
                .query(Integer.class)
                .single();
    }
}
