package de.tandembote.faults;

import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The round of Dormagen on the morning of its first reminder, with nothing answered yet. */
public final class FirstMonth implements AutoCloseable {

    /** Half an hour after the reminder left. */
    public static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");

    /** What it takes to log a session. */
    public static final String SESSION = "Wir haben uns am 28.2. getroffen, 90 Minuten";

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private final Installation bot;

    private FirstMonth(List<String> settings) {
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock, settings);
    }

    public static FirstMonth begins() {
        return begins(List.of());
    }

    /** The same of a program with these settings beside those of a test. */
    public static FirstMonth begins(List<String> settings) {
        var month = new FirstMonth(settings);
        month.bot.loadsARound();
        month.bot.passesTo(AFTER_THE_REMINDER);
        return month;
    }

    public Installation bot() {
        return bot;
    }

    public MailSystem mail() {
        return mail;
    }

    public SettableClock clock() {
        return clock;
    }

    /** It is the same morning again, and no message has come. */
    public void nothingHasCome() {
        clock.set(AFTER_THE_REMINDER);
        bot.database()
                .sql("TRUNCATE inbox_message, review_notice, session CASCADE")
                .update();
        bot.database()
                .sql("DELETE FROM outbox_content WHERE message = 'reviews-waiting'")
                .update();
    }

    /** Lays a mail into the bot's mailbox; all that follows happens. */
    public void comes(byte[] mailOfSomebody) {
        mail.receives(mailOfSomebody);
        bot.settle();
    }

    /** The mail address of a tandem's mentee. */
    public String mentee(int tandem) {
        return addressOf(tandem, "mentee");
    }

    /** The mail address of a tandem's mentor. */
    public String mentor(int tandem) {
        return addressOf(tandem, "mentor");
    }

    /** In the round that was loaded first: others may have a tandem of the same label. */
    private String addressOf(int tandem, String role) {
        return bot.database()
                .sql("SELECT email FROM tandem JOIN person ON person.id = " + role
                        + "_id WHERE label = ? ORDER BY tandem.id LIMIT 1")
                .param("" + tandem)
                .query(String.class)
                .single();
    }

    /** A mentee's answer to the reminder, whatever else was written since. */
    public Letter answerOf(int tandem) {
        var reminder = mail.mailsOf(mentee(tandem)).stream()
                .filter(FirstMonth::asksOfItself)
                .reduce((_, latest) -> latest)
                .orElseThrow();
        return Letter.answering(reminder, mentee(tandem), SESSION);
    }

    /** Whether a mail asks something and answers nothing. */
    private static boolean asksOfItself(MimeMessage mail) {
        try {
            return mail.getReplyTo()[0].toString().contains("+") && mail.getHeader("In-Reply-To") == null;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID idOf(String address) {
        return bot.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
    }

    /** The oldest message that waits for a decision. */
    public Waiting waiting() {
        return bot.get(Reviews.class).all().getFirst();
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
