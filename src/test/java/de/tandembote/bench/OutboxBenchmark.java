package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.channel.email.ScriptedMailServer;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How quickly waiting messages leave, each with its row and its commits on a disk that is waited for, beside three ways to
 * send the same without keeping anything. Needs Postfix's {@code smtp-sink} and {@code smtp-source} (Debian: postfix).
 */
@Tag("benchmark")
@Tag("outbox")
class OutboxBenchmark {

    private static final int MESSAGES = 20_000;
    /** Slow enough to be measured with fewer. */
    private static final int BY_SPRING = MESSAGES / 5;

    private static final int PEOPLE = 5_000;
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;

    /** Few, as each takes the server so long. */
    private static final int SLOW_MESSAGES = 2_000;

    private static final Duration SLOW = Duration.ofMillis(20);
    private static final int SLOW_CONNECTIONS = 4;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void messagesPerSecond() throws IOException {
        assumeTrue(SinkProcess.isInstalled(), "Postfix is not installed: no smtp-sink");
        var ours = new ArrayList<Double>();
        var spring = new ArrayList<Double>();
        var angus = new ArrayList<Double>();
        var source = new ArrayList<Double>();
        var queued = new ArrayList<Double>();
        var database = TestDatabase.createLasting();
        try (var mail = new MailSystem();
                var sink = SinkProcess.start();
                var bot = Installation.byHand(
                        database.url(), mail, new SettableClock(NOW), settings(sink.port(), CONNECTIONS))) {
            var waiting = WaitingMessages.to(PEOPLE, bot);
            for (int round = 0; round < ROUNDS; round++) {
                queued.add(perSecond(MESSAGES, () -> waiting.queue(MESSAGES)));
                ours.add(perSecond(
                        MESSAGES,
                        () -> assertThat(bot.get(Dispatcher.class).deliverDue()).isEqualTo(MESSAGES)));
                spring.add(perSecond(BY_SPRING, new BareMails(sink.port(), BY_SPRING)::bySpring));
                angus.add(perSecond(MESSAGES, () -> new BareMails(sink.port(), MESSAGES).byAngus(CONNECTIONS)));
                source.add(perSecond(MESSAGES, () -> sink.takesFromSource(MESSAGES, 6_000, CONNECTIONS)));
            }
        }
        var bench = new Bench("outbox");
        bench.add("hand over", "1/s", ours, "JavaMailSender in a loop", spring, "at least 5");
        bench.add("hand over", "1/s", ours, "bare Angus, " + CONNECTIONS + " connections", angus, "at least 1");
        bench.add("hand over", "1/s", ours, "smtp-source", source, "");
        bench.add("queue, by the hundred", "1/s", queued, "bare Angus", angus, "");
        bench.finish();
    }

    @Test
    void secondNode() throws IOException {
        var one = new ArrayList<Double>();
        var two = new ArrayList<Double>();
        var database = TestDatabase.createLasting();
        try (var mail = new MailSystem();
                var server = new ScriptedMailServer();
                var first = node(database, mail, server);
                var second = node(database, mail, server)) {
            server.takes(SLOW);
            var waiting = WaitingMessages.to(PEOPLE, first);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                var alone = slowly(server, waiting, List.of(first));
                var together = slowly(server, waiting, List.of(first, second));
                if (round >= WARM_UP) {
                    one.add(alone);
                    two.add(together);
                }
            }
        }
        var bench = new Bench("outbox-nodes");
        bench.add("two nodes, 20 ms a message", "1/s", two, "one node", one, "nearly 2");
        bench.finish();
    }

    private static double slowly(ScriptedMailServer server, WaitingMessages waiting, List<Installation> nodes) {
        server.received.clear();
        waiting.queue(SLOW_MESSAGES);
        var rate = perSecond(
                SLOW_MESSAGES,
                () -> nodes.stream()
                        .map(node -> CompletableFuture.runAsync(node.get(Dispatcher.class)::deliverDue))
                        .toList()
                        .forEach(CompletableFuture::join));
        assertThat(server.received).hasSize(SLOW_MESSAGES);
        return rate;
    }

    private static Installation node(TestDatabase database, MailSystem mail, ScriptedMailServer server) {
        return Installation.byHand(
                database.url(), mail, new SettableClock(NOW), settings(server.port(), SLOW_CONNECTIONS));
    }

    private static List<String> settings(int port, int connections) {
        return List.of("--tandembote.email.smtp.port=" + port, "--tandembote.email.smtp.connections=" + connections);
    }

    private static double perSecond(int messages, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return messages / ((System.nanoTime() - begun) / 1e9);
    }
}
