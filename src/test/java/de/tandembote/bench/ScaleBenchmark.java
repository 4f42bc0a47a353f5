package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.campaign.Campaigns;
import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.conversation.Asking;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.Ties;
import de.tandembote.link.Links;
import de.tandembote.outbox.Backlog;
import de.tandembote.outbox.Batches;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.Sending;
import de.tandembote.people.People;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done every minute and with every reply, after five years of 10,000 people in 5,000 tandems and a million messages:
 * each beside 20 ms, under which 95 of 100 must stay, and beside the plainest question that one can ask the database. Keeps
 * the database's plans in {@code target/bench/scale-plans}. Needs nothing installed, 6 GB of disk and some minutes.
 */
@Tag("benchmark")
@Tag("scale")
class ScaleBenchmark {

    private static final String LOG = "all.log";
    private static final double LIMIT = 20;
    private static final int WARM_UP = 200;
    private static final int CALLS = 300;
    private static final int CLAIMS = 90;

    /** In the last weeks, so that the questions are still open. */
    private static final int LATELY = 980_000;

    /** Of five messages in a row, this one asks something that nobody has answered. */
    private static final int OPEN = 4;

    private final Bench bench = new Bench("scale");
    private List<Double> plainest = List.of();

    @Test
    void theMinuteAndTheReply() throws IOException, SQLException {
        var folder = Files.createDirectories(Path.of("target", "bench", "scale-plans"));
        var log = folder.resolve(LOG);
        Files.deleteIfExists(log);
        try (var years = FiveYears.load(folder, LOG)) {
            var plans = new QueryPlans(years, log);
            plainest =
                    millis(CALLS, _ -> years.database().sql("SELECT 1").query().singleValue());
            measureTicks(years, plans);
            measureReplies(years, plans);
            measureLooks(years, plans);
            measureClaims(years, plans);
            measureMemory();
        }
        Files.deleteIfExists(log);
        bench.finish();
    }

    private void measureTicks(FiveYears years, QueryPlans plans) throws IOException, SQLException {
        var campaigns = years.get(Campaigns.class);
        campaigns.fireDue();
        add("tick, nothing due", millis(CALLS, _ -> campaigns.fireDue()));
        plans.keep("tick-nothing-due", campaigns::fireDue);
        var before = years.bot().count("outbox_message");
        for (int tandem = 1; tandem <= WARM_UP + CALLS + 1; tandem++) {
            years.database()
                    .sql("UPDATE planned_message SET due_at = ? WHERE id = ?")
                    .params(Timestamp.from(FiveYears.NOW.plusSeconds(tandem)), FiveYears.id(11, 300_000 + tandem))
                    .update();
        }
        years.database()
                .sql("UPDATE planned_message SET state = 'PLANNED' WHERE due_at > ?")
                .param(Timestamp.from(FiveYears.NOW))
                .update();
        add("tick, a reminder due", millis(CALLS, _ -> {
            years.passASecond();
            campaigns.fireDue();
        }));
        years.passASecond();
        plans.keep("tick-a-reminder-due", campaigns::fireDue);
        assertThat(years.bot().count("outbox_message") - before).as("queued").isEqualTo(2 * (WARM_UP + CALLS + 1));
    }

    private void measureReplies(FiveYears years, QueryPlans plans) throws IOException, SQLException {
        var byToken = new ArrayList<IncomingMessage>();
        var byMessageId = new ArrayList<IncomingMessage>();
        for (int call = 0; call <= WARM_UP + CALLS; call++) {
            var message = LATELY + 5 * call + OPEN;
            var sender = new Address(ChannelKind.EMAIL, "person" + (1 + message % 10_000) + "@example.org");
            byToken.add(reply(sender, List.of(tokenOf(FiveYears.id(21, message), years)), List.of()));
            byMessageId.add(reply(sender, List.of(), List.of(FiveYears.id(22, message))));
        }
        var ties = new Ties(years.bot());
        var asking = new Asking(years.bot());
        var transactions = years.get(TransactionTemplate.class);
        IntConsumer tokens = call -> transactions.executeWithoutResult(_ -> assertThat(
                        asking.hold(ties.questionOf(byToken.get(call)).orElseThrow(), FiveYears.NOW))
                .isPositive());
        IntConsumer ids = call -> transactions.executeWithoutResult(_ -> assertThat(
                        asking.hold(ties.questionOf(byMessageId.get(call)).orElseThrow(), FiveYears.NOW))
                .isPositive());
        add("reply by its token", millis(CALLS, tokens));
        plans.keep("reply-by-its-token", () -> tokens.accept(WARM_UP + CALLS));
        add("reply by its Message-ID", millis(CALLS, ids));
        plans.keep("reply-by-its-message-id", () -> ids.accept(WARM_UP + CALLS));
    }

    /** The rows of the script have no true token, as it does not know the installation's key. */
    private static String tokenOf(UUID link, FiveYears years) {
        var token = years.get(Links.class).token(link);
        years.database()
                .sql("UPDATE link SET token_hash = decode(?, 'hex') WHERE id = ?")
                .params(Links.fingerprint(token), link)
                .update();
        return token;
    }

    private static IncomingMessage reply(Address sender, List<String> tokens, List<UUID> answers) {
        return new IncomingMessage(
                ChannelKind.EMAIL, "", sender, Headers.none(), tokens, answers, "Re", "Ja", null, List.of());
    }

    private void measureLooks(FiveYears years, QueryPlans plans) throws IOException, SQLException {
        var backlog = years.get(Backlog.class);
        var outbox = years.get(Outbox.class);
        var sending = years.get(Sending.class);
        var inbox = years.get(Inbox.class);
        add("health of the outbox", millis(CALLS, _ -> backlog.figures()));
        plans.keep("health-of-the-outbox", backlog::figures);
        add("whether it is held", millis(CALLS, _ -> sending.state()));
        plans.keep("whether-it-is-held", sending::state);
        add("health of the inbox", millis(CALLS, _ -> inbox.waiting()));
        plans.keep("health-of-the-inbox", inbox::waiting);
        var asking = new Asking(years.bot());
        IntConsumer about = call -> asking.aboutMeeting(recipientOf(call), FiveYears.id(8, 300_001));
        add("questions about a meeting", millis(CALLS, about));
        plans.keep("questions-about-a-meeting", () -> about.accept(0));
        var people = years.get(People.class);
        var stranger = new Address(ChannelKind.MATRIX, "@nobody:example.org");
        add("whose Matrix ID it is", millis(CALLS, _ -> people.at(stranger)));
        plans.keep("whose-matrix-id-it-is", () -> people.at(stranger));
        add("when the next is due", millis(CALLS, _ -> outbox.nextDue()));
        plans.keep("when-the-next-is-due", outbox::nextDue);
        add(
                "chat form of an answer",
                millis(CALLS, call -> outbox.chatOf(recipientOf(call), FiveYears.id(21, LATELY + 5L * call + OPEN))));
        plans.keep("chat-form-of-an-answer", () -> outbox.chatOf(recipientOf(0), FiveYears.id(21, LATELY + OPEN)));
    }

    private static UUID recipientOf(int call) {
        return FiveYears.id(3, 1 + (LATELY + 5L * call + OPEN) % 10_000);
    }

    private void measureClaims(FiveYears years, QueryPlans plans) throws IOException, SQLException {
        years.run("scale/waiting.sql");
        years.execute("ANALYZE outbox_content, outbox_delivery");
        var batches = new Batches(years.bot());
        var sending = years.get(Sending.class);
        var backlog = years.get(Backlog.class);
        add("health while 30,000 wait", millis(CALLS, _ -> backlog.figures()));
        plans.keep("health-while-many-wait", backlog::figures);
        add("whether held, 30,000 wait", millis(CALLS, _ -> sending.state()));
        var claims = millis(CLAIMS, _ -> assertThat(batches.claim()).isEqualTo(100));
        add("claim of 100 of 10,000", claims);
        plans.keep("claim", batches::claim);
    }

    /** What the program holds, all its tests' parts included; it was given 512 MB. */
    private void measureMemory() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        bench.add(
                "heap after all that",
                "MB",
                List.of(heap.getUsed() / 1048576.0),
                "all of the heap",
                List.of(heap.getMax() / 1048576.0),
                "below 1");
    }

    private void add(String work, List<Double> millis) {
        bench.within(work + ", 95th percentile", "ms", millis, LIMIT);
        bench.add(work + ", median", "ms", millis, "SELECT 1", plainest, "");
    }

    private static List<Double> millis(int calls, IntConsumer work) {
        var millis = new ArrayList<Double>();
        for (int call = 0; call < WARM_UP + calls; call++) {
            long begun = System.nanoTime();
            work.accept(call);
            if (call >= WARM_UP) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return millis;
    }
}
