package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Delivery.Accepted;
import de.tandembote.channel.Delivery.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Over which connections mails go: few, held as long as they are good, and none more than the server takes. */
@Timeout(60)
@ParameterizedClass
@ValueSource(strings = {"250 hello", "250-hello\r\n250-SIZE 10000000\r\n250 PIPELINING"})
class SmtpConnectionsTests {

    private final ScriptedPost post;
    private final ScriptedMailServer server;
    private final Settings settings;

    SmtpConnectionsTests(String hello) {
        post = new ScriptedPost(hello);
        server = post.server();
        settings = post.settings();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void sendsManyMessagesOverOneConnection() {
        var channel = post.channel();
        for (int i = 0; i < 20; i++) {
            assertThat(channel.deliver(Mails.reminder())).isInstanceOf(Accepted.class);
        }

        assertThat(server.connections).hasValue(1);
    }

    @Test
    void keepsTheConnectionAfterARefusal() {
        var channel = post.channel();
        server.answers("RCPT", "550 5.1.1 unknown");
        assertThat(channel.deliver(Mails.reminder())).isInstanceOf(Refused.class);
        server.answers("RCPT", "250 ok");

        assertThat(channel.deliver(Mails.reminder())).isInstanceOf(Accepted.class);
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void goesOnWithThoseThatItHasWhereTheServerTakesNoFurtherConnection() throws Exception {
        settings.with("smtp.connections", 3).with("smtp.deadline", "20s");
        var channel = post.channel();
        channel.deliver(Mails.reminder());
        server.answers("GREETING", "421 4.7.0 too many connections");
        areTakenAtTheSameTime(30, channel);

        assertThat(server.received).hasSize(31);
        assertThat(server.connections.get())
                .as("asked once more, perhaps by two at once")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void replacesAHeldConnectionThatTheServerClosed() {
        var channel = post.channel();
        channel.deliver(Mails.reminder());
        server.dropAll();

        assertThat(channel.deliver(Mails.reminder())).isInstanceOf(Accepted.class);
        assertThat(server.connections).hasValue(2);
        assertThat(server.received).hasSize(2);
    }

    @Test
    void replacesAConnectionThatIsOldOrIdleOrHasCarriedEnough() {
        settings.with("smtp.max-messages", 2).with("smtp.max-idle", "30s").with("smtp.max-age", "10m");
        var channel = post.channel();
        for (int i = 0; i < 4; i++) {
            channel.deliver(Mails.reminder());
        }
        assertThat(server.connections).hasValue(2);

        channel.deliver(Mails.reminder());
        assertThat(server.connections).hasValue(3);
        post.passes(Duration.ofSeconds(31));
        channel.deliver(Mails.reminder());
        assertThat(server.connections).hasValue(4);
    }

    @Test
    void opensNoMoreConnectionsThanAllowed() throws Exception {
        settings.with("smtp.connections", 3).with("smtp.deadline", "20s");
        var channel = post.channel();
        areTakenAtTheSameTime(100, channel);

        assertThat(server.received).hasSize(100);
        assertThat(server.connections.get()).isBetween(1, 3);
    }

    private static void areTakenAtTheSameTime(int mails, SmtpChannel channel) throws Exception {
        var results = new ArrayList<Future<Delivery>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < mails; i++) {
                results.add(threads.submit(() -> channel.deliver(Mails.reminder())));
            }
        }
        for (var result : results) {
            assertThat(result.get()).isInstanceOf(Accepted.class);
        }
    }
}
