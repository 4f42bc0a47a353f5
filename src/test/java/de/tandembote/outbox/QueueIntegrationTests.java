package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.ChannelKind;
import de.tandembote.testing.RowsRead;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What it takes to take the next messages. */
class QueueIntegrationTests {

    private static final int MANY = 300;

    /** The row itself, and whether there is a newer one. */
    private static final int FOR_EACH = 3;

    @RegisterExtension
    private static final Post POST = new Post();

    @Test
    @DisplayName("Whether a newer message took its place is not looked for in all messages")
    void readsNoMoreThanItTakes() throws SQLException {
        try (var rows = new RowsRead(POST.database().dataSource())) {
            var queue = new Queue(
                    rows.database(), Post.SETTINGS, new Pace(Post.SETTINGS, POST.clock()), _ -> {}, POST.clock());
            rows.keepPlanOf(() -> queue.claim(ChannelKind.EMAIL));
            IntStream.range(0, MANY).forEach(at -> POST.queue(POST.message("message " + at, "meeting:" + at, null)));
            var taken = new ArrayList<QueuedMessage>();

            var read = rows.of("outbox_content", () -> taken.addAll(queue.claim(ChannelKind.EMAIL)));

            assertThat(taken).isNotEmpty();
            assertThat(read).isLessThanOrEqualTo((long) FOR_EACH * taken.size());
        }
    }
}
