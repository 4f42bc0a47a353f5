package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.email.ScriptedMailServer;
import de.tandembote.script.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a mail server does with one message, or with all: what is kept of it, when it is tried again, and who goes on. */
class SmtpFaultsIntegrationTests {

    private static final String ANNA = "anna.reiferscheid@example.org";
    private static final int OTHERS = 6;

    /** Pauses grow by up to a fifth, each message for itself. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofSeconds(144);

    private static final ScriptedMailServer SERVER = new ScriptedMailServer();

    @RegisterExtension
    private static final Post POST = new Post(List.of(
            "--tandembote.email.smtp.port=" + SERVER.port(),
            "--tandembote.email.smtp.connections=3",
            "--tandembote.email.smtp.read-timeout=500ms",
            "--tandembote.email.smtp.deadline=1500ms"));

    private static final Crowd CROWD = new Crowd(POST);

    /** Each test later than the one before, after which the server may be left alone for a while. */
    private static Instant start = Post.NOW;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void allIsWell() {
        start = start.plus(Duration.ofDays(2));
        POST.clock().set(start);
        SERVER.isWell();
        SERVER.received.clear();
    }

    @ParameterizedTest(name = "BR-4 {0} for {1}")
    @CsvSource({
        "421 4.7.0 slow down, RCPT, 421 4.7.0 in RCPT",
        "450 4.2.0 greylisted, RCPT, 450 4.2.0 in RCPT",
        "451 4.3.0 later, DATA, 451 4.3.0 in DATA",
        "451 4.7.1 later, ., 451 4.7.1 in END",
        "452 4.2.2 full, RCPT, 452 4.2.2 in RCPT",
        "DROP, RCPT, connection lost in RCPT",
        "DROP, DATA, connection lost in DATA",
        "SILENCE, RCPT, connection lost in RCPT",
        "SILENCE, DATA, connection lost in DATA",
        "DRIP, RCPT, connection lost in RCPT",
        "DRIP, DATA, connection lost in DATA"
    })
    void isTriedAgain(String reply, String step, String reason) {
        SERVER.answersFor(ANNA, step, reply);
        var faulty = POST.enqueue("faulty");
        CROWD.isWrittenTo("example.org", OTHERS, Purpose.REMINDER);

        deliverAndRest();

        assertThat(POST.stateOf(faulty)).isEqualTo(OutboxState.RETRY);
        assertThat(POST.reasonOf(faulty)).isEqualTo(reason);
        assertThat(attemptsOf()).isEqualTo(1);
        assertThat(POST.outbox().nextDue().orElseThrow())
                .isBetween(start.plus(FIRST_PAUSE), start.plus(LONGEST_FIRST_PAUSE));
        assertThat(sentOfTheOthers()).isEqualTo(OTHERS);

        SERVER.isWell();
        POST.clock().passes(LONGEST_FIRST_PAUSE);
        deliver();
        assertThat(POST.stateOf(faulty)).isEqualTo(OutboxState.SENT);
    }

    @ParameterizedTest(name = "BR-4 {0} for {1}")
    @CsvSource({
        "550 5.1.1 unknown, RCPT, FAILED, 550 5.1.1 in RCPT",
        "552 5.2.2 full, RCPT, FAILED, 552 5.2.2 in RCPT",
        "552 5.3.4 too large, ., FAILED, 552 5.3.4 in END",
        "554 5.7.1 no, DATA, FAILED, 554 5.7.1 in DATA",
        "554 5.6.0 no, ., FAILED, 554 5.6.0 in END",
        "DROP, ., UNKNOWN, connection lost after the message was handed over",
        "SILENCE, ., UNKNOWN, connection lost after the message was handed over",
        "DRIP, ., UNKNOWN, connection lost after the message was handed over"
    })
    void isNeverTriedAgain(String reply, String step, OutboxState state, String reason) {
        SERVER.answersFor(ANNA, step, reply);
        var faulty = POST.enqueue("faulty");
        CROWD.isWrittenTo("example.org", OTHERS, Purpose.REMINDER);

        deliverAndRest();

        assertThat(POST.stateOf(faulty)).isEqualTo(state);
        assertThat(POST.reasonOf(faulty)).isEqualTo(reason);
        assertThat(sentOfTheOthers()).isEqualTo(OTHERS);

        SERVER.isWell();
        POST.clock().passes(Duration.ofDays(1));
        deliver();
        assertThat(POST.stateOf(faulty)).isEqualTo(state);
        assertThat(attemptsOf()).isEqualTo(1);
    }

    @ParameterizedTest(name = "BR-4 {0} to everybody at {1}")
    @CsvSource({
        "421 4.3.2 closing, GREETING",
        "421 4.7.0 too fast, MAIL",
        "554 no service, GREETING",
        "DROP, GREETING",
        "SILENCE, GREETING",
        "DRIP, EHLO",
        "SILENCE, MAIL"
    })
    void leavesItAlone(String reply, String step) {
        // Only what is held would still get through.
        SERVER.dropAll();
        SERVER.answers(step, reply);
        CROWD.isWrittenTo("example.org", OTHERS, Purpose.REMINDER);
        var before = SERVER.connections.get();

        deliver();
        deliver();

        assertThat(SERVER.connections.get() - before)
                .as("attempts while it is left alone")
                .isLessThanOrEqualTo(3);
        assertThat(POST.outbox().counts().keySet()).isSubsetOf(OutboxState.QUEUED, OutboxState.RETRY);

        SERVER.isWell();
        POST.clock().passes(LONGEST_FIRST_PAUSE);
        deliver();
        assertThat(sentOfTheOthers()).isEqualTo(OTHERS);
    }

    /** Those that had to wait for the server as well go on as soon as it may be asked again. */
    private static void deliverAndRest() {
        deliver();
        POST.clock().passes(Duration.ofSeconds(2));
        deliver();
        POST.clock().set(start);
    }

    private static void deliver() {
        POST.bot().get(Dispatcher.class).deliverDue();
    }

    private static long sentOfTheOthers() {
        return POST.bot().count("outbox_message WHERE state = 'SENT' AND message LIKE 'REMINDER %'");
    }

    private static int attemptsOf() {
        return POST.bot()
                .database()
                .sql("SELECT attempts FROM outbox_message WHERE message = 'faulty'")
                .query(Integer.class)
                .single();
    }
}
