package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.link.Links;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What a mail answers (IN-1, IN-2): it acts only where that is not in doubt. */
class TyingIntegrationTests {

    private static FirstMonth month;
    private static Installation bot;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void nobodyHasWritten() {
        month.nothingHasCome();
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
        var answer = month.answerOf(tandem);
        var headers = header.equals("To") ? "" : header + ": " + answer.to() + "\n";
        var to = header.equals("To") ? answer.to() : MailSystem.BOT;

        month.comes(answer.outOfTheBlue().to(to).bytes(headers));

        assertThat(bot.sessionsOf(tandem)).isEqualTo(1);
        assertThat(questionAnsweredBy(answer)).as("the very question").isTrue();
    }

    @Test
    void in1WithoutATokenTheMessageIdTies() {
        var answer = month.answerOf(1).to(MailSystem.BOT);

        month.comes(answer.bytes());

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    @Test
    void in1AMessageIdAmongOthersTiesHoweverTheyAreSeparated() {
        var answer = month.answerOf(1).outOfTheBlue().from("somebody@elsewhere.example.org");
        var ids = "References: <a@elsewhere.example>,<b@elsewhere.example>,"
                + month.answerOf(1).inReplyTo() + "\n";

        month.comes(answer.bytes(ids));

        assertThat(reason()).as("whose question it is").isEqualTo(ReviewReason.OTHER_SENDER.sentence());
        assertThat(concerned()).isEqualTo(month.mentee(1));
    }

    @Test
    void in1AsALastResortTheSenderAlone() {
        month.comes(month.answerOf(1).outOfTheBlue().bytes());

        assertThat(bot.sessionsOf(1)).isEqualTo(1);
    }

    @Test
    void in2AnExpiredAddressLeadsToAPersonWithTheReason() {
        var answer = month.answerOf(1);
        month.clock().passes(Duration.ofDays(120));

        month.comes(answer.bytes());

        assertThat(bot.sessionsOf(1)).isZero();
        assertThat(reason()).isEqualTo(ReviewReason.EXPIRED.sentence());
    }

    @Test
    void in7AnEchoOnTheOtherSideOfAnExpiredAddressEnds() {
        var answer = month.answerOf(9);
        month.clock().passes(Duration.ofDays(120));
        var notices = "outbox_message WHERE message IN ('review-needed', 'writer-in-doubt')";
        var before = bot.count(notices);

        for (int i = 0; i < 30; i++) {
            month.comes(answer.withId("<echo-" + i + "@mail.example.org>").bytes());
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
        var answer = month.answerOf(1);
        var token = tokenIn(answer);
        bot.get(Links.class)
                .revoke(bot.get(Links.class).look(token).orElseThrow().id());

        month.comes(answer.bytes());

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
        var answer = month.answerOf(1);
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
            month.comes(quoting.bytes());
            month.comes(quoting.from("stranger@elsewhere.example.org").bytes());
        } finally {
            root.detachAppender(lines);
            root.setLevel(level);
        }

        assertThat(texts()).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(token));
        assertThat(lines.list)
                .allSatisfy(line -> assertThat(line.getFormattedMessage() + line.getKeyValuePairs())
                        .doesNotContainIgnoringCase(token));
        assertThat(bot.get(Reviews.class)
                        .read(month.waiting().id())
                        .orElseThrow()
                        .toString())
                .doesNotContainIgnoringCase(token)
                .contains("bot+…@example.org");
    }

    private static boolean questionAnsweredBy(Letter answer) {
        var link = bot.get(Links.class).look(tokenIn(answer)).orElseThrow();
        return bot.count("question WHERE id = ? AND state = 'ANSWERED'", link.object()) == 1;
    }

    private static String tokenIn(Letter answer) {
        return answer.to().substring(answer.to().indexOf('+') + 1, answer.to().indexOf('@'));
    }

    private static String reason() {
        return bot.database()
                .sql("SELECT reason FROM inbox_message WHERE state = 'REVIEW'")
                .query(String.class)
                .single();
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
