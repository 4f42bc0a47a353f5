package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.Links;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Whose answer a mail is, and to what (IN-1 to IN-3): it acts only where neither is in doubt. */
class TyingIntegrationTests {

    private static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");
    private static final String SESSION = "Wir haben uns am 28.2. getroffen, 90 Minuten";

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
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

    @BeforeEach
    void nobodyHasWritten() {
        CLOCK.set(AFTER_THE_REMINDER);
        bot.database()
                .sql("TRUNCATE inbox_message, review_notice, session CASCADE")
                .update();
        bot.database().sql("UPDATE link SET revoked_at = NULL").update();
    }

    @ParameterizedTest
    @CsvSource({
        "1, To",
        "2, Cc",
        "3, Delivered-To",
        "4, X-Original-To",
        "5, Envelope-To",
        "6, X-Envelope-To",
        "7, X-Forwarded-To",
        "8, Resent-To"
    })
    void in1TheTokenTiesInWhateverHeaderItStands(int tandem, String header) {
        var answer = answerOf(tandem);
        var headers = header.equals("To") ? "" : header + ": " + answer.to() + "\n";
        var to = header.equals("To") ? answer.to() : MailSystem.BOT;

        comes(answer.outOfTheBlue().to(to).bytes(headers));

        assertThat(bot.sessionsOf(tandem)).isEqualTo(1);
        assertThat(questionAnsweredBy(answer)).as("the very question").isTrue();
    }

    @Test
    void in1WithoutATokenTheMessageIdTies() {
        var answer = answerOf(1).to(MailSystem.BOT);

        comes(answer.bytes());

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    @Test
    void in1AMessageIdAmongOthersTiesHoweverTheyAreSeparated() {
        var answer = answerOf(1).outOfTheBlue().from("somebody@elsewhere.example.org");
        var ids = "References: <a@elsewhere.example>,<b@elsewhere.example>,"
                + answerOf(1).inReplyTo() + "\n";

        comes(answer.bytes(ids));

        assertThat(reason()).as("whose question it is").isEqualTo(ReviewReason.OTHER_SENDER.sentence());
        assertThat(concerned()).isEqualTo(mentee(1));
    }

    @Test
    void in1AsALastResortTheSenderAlone() {
        comes(answerOf(1).outOfTheBlue().bytes());

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    @Test
    void in2AnExpiredAddressLeadsToAPersonWithTheReason() {
        var answer = answerOf(1);
        CLOCK.passes(Duration.ofDays(120));

        comes(answer.bytes());

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(reason()).isEqualTo(ReviewReason.EXPIRED.sentence());
    }

    @Test
    void in7AnEchoOnTheOtherSideOfAnExpiredAddressEnds() {
        var answer = answerOf(9);
        CLOCK.passes(Duration.ofDays(120));
        var notices = "outbox_message WHERE message = 'review-needed'";
        var before = bot.count(notices);

        for (int i = 0; i < 30; i++) {
            comes(answer.withId("<echo-" + i + "@mail.example.org>").bytes());
        }

        assertThat(bot.count("inbox_message WHERE state = 'REVIEW'"))
                .as("nothing is lost")
                .isEqualTo(30);
        assertThat(bot.count(notices) - before)
                .as("what two coordinators are told")
                .isBetween(2L, 22L);
    }

    @Test
    void in2ARevokedAddressLeadsToAPersonWithTheReason() {
        var answer = answerOf(1);
        var token = tokenIn(answer);
        bot.get(Links.class)
                .revoke(bot.get(Links.class).look(token).orElseThrow().id());

        comes(answer.bytes());

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(reason()).isEqualTo(ReviewReason.REVOKED.sentence());
    }

    @Test
    void in2NoTokenIsStoredOrLogged() {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var level = root.getLevel();
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.INFO);
        var answer = answerOf(1);
        var token = tokenIn(answer);
        var quoting = new Letter(
                answer.from(),
                answer.to(),
                answer.messageId(),
                answer.inReplyTo(),
                "Re: " + answer.to(),
                "Nächstes Mal am 12.3. um 15 Uhr im Raum bot+" + token.toUpperCase(Locale.ROOT) + "\n\n> Von: "
                        + answer.to());
        try {
            comes(quoting.bytes());
            comes(quoting.from("stranger@elsewhere.example.org").bytes());
        } finally {
            root.detachAppender(lines);
            root.setLevel(level);
        }

        assertThat(texts()).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(token));
        assertThat(lines.list)
                .allSatisfy(line -> assertThat(line.getFormattedMessage() + line.getKeyValuePairs())
                        .doesNotContainIgnoringCase(token));
        assertThat(bot.get(Reviews.class).read(waiting()).orElseThrow().toString())
                .doesNotContainIgnoringCase(token)
                .contains("bot+…@example.org");
    }

    @Test
    void in3AnUnknownSenderLeadsToAPersonAndSetsNothingOff() {
        var letters = bot.count("outbox_message");

        comes(answerOf(1).outOfTheBlue().from("somebody@elsewhere.example.org").bytes());

        assertThat(reason()).isEqualTo(ReviewReason.UNKNOWN_SENDER.sentence());
        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        assertThat(bot.count("review_notice")).isZero();
    }

    @Test
    void in3AnAnswerFromAPrivateAddressWaitsForTheNextWorkingDaysSummary() {
        var summaries = "outbox_message WHERE message = 'reviews-waiting'";
        var letters = bot.count("outbox_message");
        comes(answerOf(1).from("anna.private@elsewhere.example.org").bytes());
        comes(answerOf(2).from("bela.private@elsewhere.example.org").bytes());

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(bot.count("outbox_message")).as("nothing at once").isEqualTo(letters);

        bot.passesTo(AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var told = bot.count(summaries);
        assertThat(told)
                .as("one for each coordinator")
                .isEqualTo(coordinatorsTold())
                .isPositive();

        bot.passesTo(AFTER_THE_REMINDER.plus(Duration.ofDays(3)));
        assertThat(bot.count(summaries)).as("told once").isEqualTo(told);
        bot.database()
                .sql("DELETE FROM outbox_message WHERE message = 'reviews-waiting'")
                .update();
    }

    @Test
    void in3TheNameBesideAForeignAddressTellsWhoItMayBe() {
        var anna = bot.database()
                .sql("SELECT last_name || ', ' || first_name FROM person WHERE email = ?")
                .param(mentee(1))
                .query(String.class)
                .single();

        comes(answerOf(1)
                .outOfTheBlue()
                .from("\"" + anna + "\" <anna.private@elsewhere.example.org>")
                .bytes());

        assertThat(concerned()).isEqualTo(mentee(1));
        assertThat(bot.count("review_notice")).isPositive();
    }

    @Test
    void in3AFailedDmarcOfOurOwnMailSystemLeadsToAPerson() {
        comes(answerOf(1).bytes("Authentication-Results: mx.example.org; dmarc=fail header.from=example.org\n"));

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(reason()).isEqualTo(ReviewReason.FORGED.sentence());
        assertThat(concerned()).isEqualTo(mentee(1));
    }

    @Test
    void in3SomebodyElsesVerdictCountsNothing() {
        comes(answerOf(1).bytes("Authentication-Results: elsewhere.example; dmarc=fail\n"));

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    private static void comes(byte[] mail) {
        MAIL.receives(mail);
        bot.settle();
    }

    private static Letter answerOf(int tandem) {
        var reminder = MAIL.mailsOf(mentee(tandem)).get(remindersBefore(tandem));
        return Letter.answering(reminder, mentee(tandem), SESSION);
    }

    /** The reminder of March is the last mail that each mentee had before anybody wrote. */
    private static int remindersBefore(int tandem) {
        var mails = MAIL.mailsOf(mentee(tandem));
        for (int i = mails.size() - 1; i >= 0; i--) {
            try {
                if (mails.get(i).getReplyTo()[0].toString().contains("+")
                        && mails.get(i).getHeader("In-Reply-To") == null) {
                    return i;
                }
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no reminder came");
    }

    private static boolean questionAnsweredBy(Letter answer) {
        var link = bot.get(Links.class).look(tokenIn(answer)).orElseThrow();
        return bot.count("question WHERE id = ? AND state = 'ANSWERED'", link.object()) == 1;
    }

    private static String tokenIn(Letter answer) {
        return answer.to().substring(answer.to().indexOf('+') + 1, answer.to().indexOf('@'));
    }

    private static String mentee(int tandem) {
        return bot.addressOf(tandem, "mentee");
    }

    private static long coordinatorsTold() {
        return bot.database()
                .sql("SELECT count(DISTINCT recipient_id) FROM outbox_message WHERE message = 'reviews-waiting'")
                .query(Long.class)
                .single();
    }

    private static String reason() {
        return bot.database()
                .sql("SELECT reason FROM inbox_message WHERE state = 'REVIEW'")
                .query(String.class)
                .single();
    }

    private static UUID waiting() {
        return bot.get(Reviews.class).all().getFirst().id();
    }

    private static String concerned() {
        return bot.database()
                .sql("SELECT email FROM inbox_message JOIN person ON person.id = person_id WHERE state = 'REVIEW'")
                .query(String.class)
                .single();
    }

    /** All that is stored as text, but the raw mails and the program's own timers. */
    private static List<String> texts() {
        var tables = bot.database().sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                          AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'qrtz%'""").query(String.class).list();
        return tables.stream()
                .flatMap(table -> bot
                        .database()
                        .sql("SELECT (to_jsonb(t) - 'raw')::text FROM " + table + " t")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
