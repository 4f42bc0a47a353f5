package de.tandembote.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Worker;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However often a mail comes and on whatever way: two nodes that read one mailbox act on it once. */
class DuplicateMailIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");
    private static final String SESSION = "Wir haben uns am 28.2. getroffen, 90 Minuten. Schöne Grüße";

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(BEFORE_THE_ROUND);
    private static Installation one;
    private static Installation other;

    @BeforeAll
    static void twoNodesSendTheFirstReminder() {
        var database = TestDatabase.create().url();
        one = Installation.byHand(database, MAIL, CLOCK);
        other = Installation.byHand(database, MAIL, CLOCK);
        one.loadsARound();
        one.passesTo(AFTER_THE_REMINDER);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        MAIL.close();
    }

    @Test
    void in8OneMailFiveTimesReadByTwoAtOnceIsOneSession() {
        var answer = answerOf(1, SESSION);
        MAIL.receives(answer.bytes());
        MAIL.receives(answer.bytes());
        MAIL.receives(
                answer.bytes("Received: from relay.example.org by mx.example.org; Mon, 2 Mar 2026 09:31:00 +0100\n"));
        MAIL.receives(answer.inBase64("Received: from other.example.org by mx.example.org; Mon, 2 Mar 2026\n"));
        MAIL.receives(answer.inQuotedPrintable("Delivered-To: " + answer.to() + "\n"));

        bothAtOnce();

        assertHappenedOnce(1);
    }

    @Test
    void in8AMovedMailboxRepeatsNothing() {
        MAIL.receives(answerOf(2, SESSION).bytes());
        bothAtOnce();
        var known = one.count("inbox_message");

        MAIL.moveTheMailboxes();
        bothAtOnce();

        assertThat(one.count("inbox_message")).isEqualTo(known);
        assertThat(one.count("session JOIN tandem ON tandem.id = tandem_id WHERE label = '2'"))
                .isEqualTo(1);
        assertThat(echoesTo(mentee(2))).isEqualTo(1);
    }

    @Test
    void in8WhatWasStoredButNotFlaggedBeforeACrashIsNotRepeated() {
        MAIL.receives(answerOf(3, SESSION).bytes());
        bothAtOnce();

        one.database().sql("DELETE FROM mailbox_position").update();
        bothAtOnce();

        assertHappenedOnce(3);
    }

    @Test
    void in8AStrangersMailOfTheSameMessageIdHidesNothing() {
        var answer = answerOf(4, SESSION);
        MAIL.receives(answer.from("stranger@elsewhere.example.org").bytes());
        MAIL.receives(answer.bytes());

        bothAtOnce();

        assertHappenedOnce(4);
        assertThat(reviews(ReviewReason.OTHER_SENDER.sentence(), "stranger@elsewhere.example.org"))
                .isEqualTo(1);
    }

    @Test
    void in3AnAnswerOfSomebodyElseChangesNothingAndIsLookedAt() {
        MAIL.receives(answerOf(5, SESSION).from(mentee(6)).bytes());
        var letters = one.count("outbox_message WHERE message <> 'writer-in-doubt'");

        bothAtOnce();

        assertThat(one.count("session JOIN tandem ON tandem.id = tandem_id WHERE label IN ('5', '6')"))
                .isZero();
        assertThat(one.count("outbox_message WHERE message <> 'writer-in-doubt'"))
                .isEqualTo(letters);
        assertThat(one.count("outbox_message WHERE message = 'writer-in-doubt'"))
                .as("both coordinators hear of it once")
                .isEqualTo(2);
        assertThat(reviews(ReviewReason.OTHER_SENDER.sentence(), mentee(6))).isEqualTo(1);
    }

    private static void assertHappenedOnce(int tandem) {
        assertThat(one.count("inbox_message WHERE sender = ?", mentee(tandem))).isEqualTo(1);
        assertThat(one.count("session JOIN tandem ON tandem.id = tandem_id WHERE label = ?", "" + tandem))
                .isEqualTo(1);
        assertThat(echoesTo(mentee(tandem))).isEqualTo(1);
        assertThat(MAIL.mailsOf(mentee(tandem)).stream().filter(DuplicateMailIntegrationTests::isEcho))
                .hasSize(1);
    }

    private static long reviews(String reason, String sender) {
        return one.count("inbox_message WHERE state = 'REVIEW' AND reason = ? AND sender = ?", reason, sender);
    }

    private static long echoesTo(String address) {
        return one.count(
                "outbox_message JOIN person ON person.id = recipient_id WHERE message = 'noted' AND email = ?",
                address);
    }

    private static boolean isEcho(MimeMessage mail) {
        try {
            return mail.getHeader("In-Reply-To") != null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter answerOf(int tandem, String text) {
        return Letter.answering(MAIL.mailsOf(mentee(tandem)).getLast(), mentee(tandem), text);
    }

    private static String mentee(int tandem) {
        return one.database()
                .sql("SELECT email FROM tandem JOIN person ON person.id = mentee_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }

    /** Both nodes read, then both work, each time released together. */
    private static void bothAtOnce() {
        together(one::readNew, other::readNew);
        together(
                () -> one.get(Worker.class).workOff(),
                () -> other.get(Worker.class).workOff());
        one.settle();
    }

    private static void together(Runnable... works) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var running = Stream.of(works)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        work.run();
                        return work;
                    }))
                    .toList();
            start.countDown();
            for (var work : running) {
                work.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
