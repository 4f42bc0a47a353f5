package de.tandembote.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server is away for two hours: seen from outside, told once, made up for, and nothing comes twice. */
class OutageIntegrationTests {

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration OUTAGE = Duration.ofHours(2);
    private static final int PEOPLE = 18;
    private static final String MENTEE = "anna.reiferscheid@example.org";

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(BEFORE_THE_ROUND);
    private Installation bot;
    private LogLines log;

    @BeforeEach
    void allIsWell() {
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock);
        bot.loadsARound();
        bot.passesTo(REMINDER.minusSeconds(60));
        log = new LogLines();
        assertThat(bot.health().at("/status").asString()).isEqualTo("UP");
    }

    @AfterEach
    void stop() {
        log.close();
        bot.close();
        mail.close();
    }

    @Test
    void smtpIsAwayWhileTheRemindersAreDue() {
        var before = mail.delivered();

        mail.stopSmtp();
        bot.passesTo(REMINDER.plus(OUTAGE));

        var health = bot.health();
        assertThat(health.at("/components/smtp/status").asString()).isEqualTo("DOWN");
        assertThat(health.at("/components/smtp/details/awaySince").asString()).isEqualTo(REMINDER.toString());
        assertThat(health.at("/components/imap/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/outbox/details/waiting").asInt()).isEqualTo(PEOPLE);
        assertThat(health.at("/components/outbox/details/retrying").asInt()).isEqualTo(PEOPLE);
        assertThat(log.about("smtp")).containsExactly("A server is away");
        assertThat(mail.delivered()).isEqualTo(before);

        mail.startSmtp();
        bot.passesTo(REMINDER.plus(OUTAGE).plus(OUTAGE));

        assertThat(mail.delivered() - before).isEqualTo(PEOPLE);
        assertThat(mail.mailsOf(MENTEE)).as("welcome, invitation and reminder").hasSize(3);
        assertThat(bot.count("outbox_message WHERE state <> 'SENT'")).isZero();
        assertThat(bot.health().at("/components/smtp/status").asString()).isEqualTo("UP");
        assertThat(bot.health().at("/components/outbox/details/waiting").asInt())
                .isZero();
        assertThat(log.about("smtp")).isEqualTo(List.of("A server is away", "A server is back"));
    }

    @Test
    void imapIsAwayWhileAnswersCome() {
        bot.passesTo(REMINDER);
        var reminder = mail.mailsOf(MENTEE).getLast();

        mail.stopImap();
        mail.receives(Letter.answering(reminder, MENTEE, "Wir haben uns am 28.2. getroffen, 90 Minuten")
                .bytes());
        for (var passed = Duration.ZERO; passed.compareTo(OUTAGE) < 0; passed = passed.plusMinutes(10)) {
            bot.passesTo(REMINDER.plus(passed));
        }

        assertThat(bot.health().at("/components/imap/status").asString()).isEqualTo("DOWN");
        assertThat(bot.health().at("/components/smtp/status").asString()).isEqualTo("UP");
        assertThat(log.about("imap")).containsExactly("A server is away");
        assertThat(bot.count("session")).isZero();

        mail.startImap();
        bot.passesTo(REMINDER.plus(OUTAGE));
        bot.passesTo(REMINDER.plus(OUTAGE).plusSeconds(60));

        assertThat(bot.count("session")).isEqualTo(1);
        assertThat(mail.mailsOf(MENTEE))
                .as("welcome, invitation, reminder and echo")
                .hasSize(4);
        assertThat(bot.health().at("/components/imap/status").asString()).isEqualTo("UP");
        assertThat(log.about("imap")).isEqualTo(List.of("A server is away", "A server is back"));
    }
}
