package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a monitor hears of the outbox, however much has been sent. */
class BacklogIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private static final Set<OutboxState> TOLD = EnumSet.of(
            OutboxState.QUEUED,
            OutboxState.CLAIMED,
            OutboxState.SENDING,
            OutboxState.RETRY,
            OutboxState.FAILED,
            OutboxState.UNKNOWN,
            OutboxState.BOUNCED);

    @BeforeEach
    void oneMessageInEachState() {
        Arrays.stream(OutboxState.values()).forEach(state -> put(state, false));
    }

    @Test
    @DisplayName("what waits and what did not arrive is counted, what is done is not")
    void countsWhatIsNotDone() {
        var each = new EnumMap<OutboxState, Long>(OutboxState.class);
        TOLD.forEach(state -> each.put(state, 1L));

        assertThat(counts()).isEqualTo(each);
    }

    @Test
    @DisplayName("what somebody holds back waits like the rest")
    void countsWhatIsHeld() {
        put(OutboxState.QUEUED, true);
        put(OutboxState.RETRY, true);

        assertThat(counts()).containsEntry(OutboxState.QUEUED, 2L).containsEntry(OutboxState.RETRY, 2L);
        assertThat(POST.bot().get(Sending.class).state().waiting()).isEqualTo(6);
    }

    @Test
    @DisplayName("since when the oldest waits is told with them, and that the sending is held even where nothing waits")
    void tellsAgeAndHold() {
        var backlog = POST.bot().get(Backlog.class);
        var state = POST.bot().get(Sending.class).state();
        assertThat(backlog.figures().oldest()).isNotNull().isEqualTo(state.oldest());
        assertThat(backlog.figures().heldSince()).isNull();

        POST.bot().database().sql("DELETE FROM outbox_content").update();
        POST.bot().get(Sending.class).hold();
        try {
            assertThat(backlog.figures().counts()).isEmpty();
            assertThat(backlog.figures().oldest()).isNull();
            assertThat(backlog.figures().heldSince()).isNotNull();
        } finally {
            POST.bot().get(Sending.class).release();
        }
    }

    @Test
    @DisplayName("nobody who asks for it reads the messages that are sent")
    void readsNothingThatIsDone() {
        assertThat(planOf("SELECT min(queued_at) FROM outbox_delivery WHERE finished_at IS NULL"))
                .contains("outbox_open")
                .doesNotContain("Seq Scan");
        assertThat(planOf("SELECT failure, count(*) FROM outbox_delivery WHERE failure IS NOT NULL GROUP BY failure"))
                .contains("outbox_failed")
                .doesNotContain("Seq Scan");
    }

    private static void put(OutboxState state, boolean held) {
        POST.bot()
                .database()
                .sql("UPDATE outbox_delivery SET state = ?, held = ?, finished_at = CASE WHEN NOT ? THEN now() END"
                        + " WHERE message_id = ?")
                .params(state.name(), held, state.isOpen(), POST.enqueue(state + " " + held))
                .update();
    }

    private static Map<OutboxState, Long> counts() {
        return POST.bot().get(Backlog.class).figures().counts();
    }

    /** As it would be where the table is large: here it is small, and reading all of it is the quickest. */
    private static String planOf(String sql) {
        try (var connection = POST.database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            var plan = new StringBuilder();
            try (var lines = statement.executeQuery("EXPLAIN " + sql)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
