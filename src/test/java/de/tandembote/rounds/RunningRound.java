package de.tandembote.rounds;

import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round as it runs: its file in a folder of its own, real mail, a clock that is turned. Events are known by their uid. */
final class RunningRound implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock;
    private final Installation bot;
    private final CopiedRound file;

    /**
     * Imports a round.
     *
     * @param name of its file in {@code calendars}
     * @param begin the moment of the import, in Berlin
     */
    RunningRound(String name, String begin, Path folder) {
        this(name, begin, folder, List.of());
    }

    /** The same with more settings of the program. */
    RunningRound(String name, String begin, Path folder, List<String> settings) {
        this(begin, CopiedRound.of(name, folder), settings);
    }

    /** The same with a file that was changed before. */
    RunningRound(String begin, CopiedRound file, List<String> settings) {
        clock = new SettableClock(at(begin));
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock, settings);
        this.file = file;
        isImported();
    }

    /** Changes the round's file, so that these texts stand there instead, and imports it again; all that follows happens. */
    void changes(String... fromTo) {
        file.says(fromTo);
        isImported();
    }

    /** Takes an event out of the round's file, and imports it again; all that follows happens. */
    void withoutEvent(String uid) {
        file.forgets(uid);
        isImported();
    }

    /** The round file says what it said at first. */
    void isAsAtFirst() {
        file.isAsAtFirst();
        isImported();
    }

    private void isImported() {
        bot.get(RoundImport.class).load(file.path());
        bot.settle();
    }

    /** Lets time pass to this moment in Berlin. */
    void passesTo(String moment) {
        bot.passesTo(at(moment));
    }

    /** Nothing happens before this moment in Berlin, as where no node runs; then all that is due. */
    void standsStillUntil(String moment) {
        clock.set(at(moment));
        bot.settle();
    }

    Instant now() {
        return clock.instant();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment.replace(' ', 'T')).atZone(BERLIN).toInstant();
    }

    /** Somebody answers the latest mail about an event in words. */
    void writes(String address, String event, String words) {
        sends(Letter.answering(latest(address, event), address, words).bytes());
    }

    /** Somebody presses a button in the invitation that came last. */
    void presses(String address, String event, String status) {
        comes(Button.in(invitation(address, event)).says(status));
    }

    /** Somebody opens the page that the latest mail about an event names, and presses YES, MAYBE or NO there. */
    void opens(String address, String event, String reply) {
        var sequence = invitation(address, event).sequence();
        var form = HttpRequest.BodyPublishers.ofString("reply=" + reply + "&sequence=" + sequence);
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form);
        var answer = bot.send(MailText.pageIn(latest(address, event)), request);
        if (answer.statusCode() != 302) {
            throw new AssertionError("the page says " + answer.statusCode());
        }
        bot.settle();
    }

    /** A calendar program sends its answer by SMTP to the address that it names; all that follows happens. */
    void comes(Button button) {
        sends(button.bytes(clock.instant()));
    }

    /** A mail is sent by SMTP; all that follows happens, and a second goes by. */
    void sends(byte[] bytes) {
        mail.sends(bytes);
        bot.settle();
        clock.passes(Duration.ofSeconds(1));
    }

    /** The mail about an event that came last. */
    MimeMessage latest(String address, String event) {
        var id = database().sql("""
                        SELECT outbox_message.id::text FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND about = 'gathering:' || (SELECT id FROM gathering WHERE uid = ?)
                        ORDER BY outbox_message.id DESC LIMIT 1""").params(address, event).query(String.class).single();
        return mail.mailsOf(address).stream()
                .filter(message -> messageId(message).contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an event's mail that came last tells the calendar. */
    CalendarMail invitation(String address, String event) {
        return CalendarMail.of(latest(address, event));
    }

    /** How often each text about an event was delivered, as "invitation 9, reminder 2"; empty where none was. */
    String sent(String event) {
        return database().sql("""
                        SELECT coalesce(string_agg(text, ', ' ORDER BY text COLLATE "C"), '') FROM (
                            SELECT replace(message, 'event-', '') || ' ' || count(*) AS text FROM outbox_message
                            WHERE state = 'SENT' AND dedupe_key LIKE '%' || (SELECT id FROM gathering WHERE uid = ?) || '%'
                            GROUP BY message) texts""").param(event).query(String.class).single();
    }

    /** Who was sent this text about an event, in the order of the list; addresses without what follows the @. */
    List<String> recipients(String message, String event) {
        return database()
                .sql("""
                        SELECT split_part(email, '@', 1) FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE message = ? AND outbox_message.state = 'SENT'
                        AND dedupe_key LIKE '%' || (SELECT id FROM gathering WHERE uid = ?) || '%'
                        ORDER BY person.id, outbox_message.id""")
                .params(message, event)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What somebody's answer to an event is now, with the seat: "ACCEPTED SEAT". */
    String answer(String address, String event) {
        return database()
                .sql("""
                        SELECT status || ' ' || seat FROM invitation JOIN gathering ON gathering.id = gathering_id
                        JOIN person ON person.id = person_id WHERE email = ? AND uid = ?""")
                .params(address, event)
                .query(String.class)
                .optional()
                .orElse("not invited");
    }

    UUID gathering(String uid) {
        return id("SELECT id FROM gathering WHERE uid = ?", uid);
    }

    UUID person(String address) {
        return id("SELECT id FROM person WHERE email = ?", address);
    }

    UUID id(String sql, Object... parameters) {
        return database().sql(sql).params(parameters).query(UUID.class).single();
    }

    Installation bot() {
        return bot;
    }

    MailSystem mail() {
        return mail;
    }

    JdbcClient database() {
        return bot.database();
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
