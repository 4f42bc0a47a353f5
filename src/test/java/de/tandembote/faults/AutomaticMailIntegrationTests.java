package de.tandembote.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.conversation.Threads;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Machines that write to the bot set nothing off, and mail that is broken stands in nobody's way. */
class AutomaticMailIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");

    /** What the settings say: after so many answers in one thread within a day the bot falls silent. */
    private static final int ANSWERS_PER_THREAD = 10;

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(BEFORE_THE_ROUND);
    private static Installation bot;

    @BeforeAll
    static void theFirstReminderIsOut() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
        bot.loadsARound();
        bot.passesTo(AFTER_THE_REMINDER);
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @Test
    void noBounceOrAutomaticAnswerLeadsToAnActOrALetter() throws IOException {
        var mails = bounces();
        var question = MAIL.mailsOf(person(1, "mentee")).getLast();
        var token = Letter.answering(question, "", "").to();
        var letters = bot.count("outbox_message");
        var acts = acts();
        var known = bot.count("inbox_message");
        var unread = "inbox_message WHERE state NOT IN ('DONE', 'REVIEW')";
        var unreadBefore = bot.count(unread);

        // As if each answered a question that is open: a machine that knows the address may still do nothing.
        mails.forEach(mail -> MAIL.receives(("Delivered-To: " + token + "\r\n" + mail).getBytes(ISO_8859_1)));
        bot.settle();

        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        assertThat(acts()).isEqualTo(acts);
        assertThat(bot.count("inbox_message") - known).as("none is lost").isEqualTo(mails.size());
        assertThat(bot.count(unread)).as("each is told apart").isEqualTo(unreadBefore);
    }

    @Test
    void anAutomaticAnswerOfAParticipantIsKeptAndSetsNothingOff() {
        var answer = answer(1, "mentee", "Ja, am 28.2., 60 Minuten");
        var letters = bot.count("outbox_message");
        var acts = acts();

        MAIL.receives(answer.bytes("Auto-Submitted: auto-replied\n"));
        bot.settle();

        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        assertThat(acts()).isEqualTo(acts);
        assertThat(bot.count("inbox_message WHERE sender = ? AND kind = 'auto_reply'", answer.from()))
                .isEqualTo(1);
    }

    @Test
    void in9BrokenMailIsPutAsideAndTheNextIsRead() {
        var broken = List.of(
                new byte[0],
                "\0\0\0".getBytes(UTF_8),
                "From: a\0b@example.org\r\nMessage-ID: <nul\0@example.org>\r\nSubject: \0\r\n\r\n\0".getBytes(UTF_8),
                "From: =?utf-8?b?/////w==?= <x@example.org>\r\nContent-Type: multipart/mixed\r\n\r\n--\r\n--"
                        .getBytes(UTF_8),
                ("From: y@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".repeat(2_000))
                        .getBytes(UTF_8),
                ("From: z@example.org\r\nSubject: " + "=?utf-8?q?=FF?= ".repeat(5_000) + "\r\n\r\n"
                                + ">".repeat(1 << 20))
                        .getBytes(UTF_8),
                ("From: huge@example.org\r\nSubject: 11 MB\r\n\r\n" + ("x".repeat(98) + "\r\n").repeat(115_344))
                        .getBytes(UTF_8));
        var known = bot.count("inbox_message");

        broken.forEach(MAIL::receives);
        MAIL.receives(answer(2, "mentee", "Wir haben uns am 28.2. getroffen, 90 Minuten")
                .bytes());
        bot.settle();

        assertThat(bot.count("inbox_message") - known).isEqualTo(broken.size() + 1);
        assertThat(bot.count("inbox_message WHERE state = 'PARKED' AND reason LIKE 'larger than the mailbox%'"))
                .isEqualTo(1);
        assertThat(bot.count("session JOIN tandem ON tandem.id = tandem_id WHERE label = '2'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("IN-7 Two robots that answer each other come to an end")
    void twoRobotsThatAnswerEachOtherComeToAnEnd() {
        var robot = person(3, "mentor");
        var before = MAIL.mailsOf(robot).size();

        int written = answersEverything(robot, "Diese Nachricht wird nicht gelesen.", before);

        assertThat(written).isEqualTo(ANSWERS_PER_THREAD + 1);
        assertThat(MAIL.mailsOf(robot)).hasSize(before + ANSWERS_PER_THREAD);
        assertThat(toReview(robot)).isEqualTo(1);
        var told = toldOf(robot);

        MAIL.receives(Letter.answering(MAIL.mailsOf(robot).getLast(), robot, "Diese Nachricht wird nicht gelesen.")
                .bytes());
        bot.settle();
        assertThat(toReview(robot)).isEqualTo(2);
        assertThat(toldOf(robot)).as("the coordinators hear of it once").isEqualTo(told);

        bot.passesTo(CLOCK.instant().plus(Duration.ofDays(2)));
        assertThat(MAIL.mailsOf(robot)).hasSize(before + ANSWERS_PER_THREAD);
    }

    @Test
    void itIsForgottenInTimeWhoWasAnswered() {
        var now = CLOCK.instant();
        MAIL.receives(answer(5, "mentor", "Hilfe").bytes());
        bot.settle();

        bot.get(Threads.class).tidy();
        assertThat(bot.count("thread_answer")).as("what is counted").isPositive();

        CLOCK.passes(Duration.ofDays(2));
        bot.get(Threads.class).tidy();
        assertThat(bot.count("thread_answer")).isZero();
        CLOCK.set(now);
    }

    private static long toReview(String robot) {
        return bot.count(
                "inbox_message WHERE sender = ? AND state = 'REVIEW' AND reason = '%s'"
                        .formatted(ReviewReason.TOO_MANY.sentence()),
                robot);
    }

    private static long toldOf(String robot) {
        return bot.count("""
                outbox_message WHERE message = 'review-needed'
                AND dedupe_key LIKE (SELECT 'review-needed:' || id || ':%' FROM person WHERE email = ?)""", robot);
    }

    /** A robot without a sign in its headers: it answers each mail that comes, until none comes. */
    private static int answersEverything(String robot, String text, int answered) {
        int written = 0;
        for (int next = answered - 1; next < MAIL.mailsOf(robot).size() && written < 100; next++) {
            MAIL.receives(
                    Letter.answering(MAIL.mailsOf(robot).get(next), robot, text).bytes());
            written++;
            bot.settle();
        }
        return written;
    }

    private static List<Long> acts() {
        return List.of(
                bot.count("session"),
                bot.count("session_skipped"),
                bot.count("meeting"),
                bot.count("meeting_change"),
                bot.count("participation WHERE paused_until IS NOT NULL"),
                bot.count("opt_out"),
                bot.count("person WHERE address_state = 'BROKEN'"));
    }

    private static Letter answer(int tandem, String role, String text) {
        var person = person(tandem, role);
        return Letter.answering(MAIL.mailsOf(person).getLast(), person, text);
    }

    private static String person(int tandem, String role) {
        return bot.database()
                .sql("SELECT email FROM tandem JOIN person ON person.id = " + role + "_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }

    /** Each as its bytes; some lie there twice under two names. */
    private static Set<String> bounces() throws IOException {
        var shared =
                Path.of(Optional.ofNullable(System.getenv("TANDEMBOTE_SHARED")).orElse("../shared"));
        var place = shared.resolve("fixtures").resolve("bounces");
        assumeTrue(Files.isDirectory(place), "Skipped: no mails of others at " + place);
        var mails = new HashSet<String>();
        try (var files = Files.newDirectoryStream(place, "*.eml")) {
            for (var file : files) {
                mails.add(Files.readString(file, ISO_8859_1));
            }
        }
        return mails;
    }
}
