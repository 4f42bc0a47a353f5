package de.tandembote.bench;

import de.tandembote.channel.Content;
import de.tandembote.faults.Installation;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.PlainMessage;
import de.tandembote.script.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Personal messages of the usual size to many people: two links in each, plain text and HTML. */
final class WaitingMessages {

    private static final String SENTENCE = "Für Ihre Gespräche gibt es im Leitfaden Anregungen und Übungen. ";

    private static final int STEP = 100;
    private static final int MONTHS = 12;

    private final Installation bot;
    private final List<UUID> people;
    private int queued;

    private WaitingMessages(Installation bot, List<UUID> people) {
        this.bot = bot;
        this.people = people;
    }

    static WaitingMessages to(int people, Installation bot) {
        bot.loadsARound();
        bot.database().sql("""
                        INSERT INTO person SELECT (jsonb_populate_record(someone, jsonb_build_object(
                            'id', uuidv7(), 'email', 'person' || number || '@example.org', 'first_name', 'Änne'))).*
                        FROM (SELECT person AS someone FROM person LIMIT 1) one, generate_series(1, ?) number""").param(people).update();
        return new WaitingMessages(
                bot,
                bot.database()
                        .sql("SELECT id FROM person WHERE email LIKE 'person%'")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Queues so many, as a mailing does: some hundred at a time. */
    void queue(int messages) {
        for (int number = 0; number < messages; number += STEP) {
            bot.get(TransactionTemplate.class)
                    .executeWithoutResult(_ -> IntStream.range(0, STEP).forEach(_ -> queueNext()));
        }
    }

    /** What such messages say, where nobody stores them before; few, as they are kept in memory meanwhile. */
    static List<Content> contents() {
        return IntStream.range(0, MONTHS)
                .mapToObj(number -> content(number, "https://tandembote.example.org/p/nachrichten/" + "x".repeat(32)))
                .toList();
    }

    private void queueNext() {
        var number = queued++;
        var person = people.get(number % people.size());
        var links = bot.get(Links.class);
        var expires = Instant.parse("2026-06-01T00:00:00Z").plus(Duration.ofDays(number % 30));
        var reply = links.issue(LinkPurpose.REPLY, person, person, expires);
        var page = links.page(LinkPurpose.SUBSCRIPTION, links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person));
        bot.get(Outbox.class)
                .enqueue(PlainMessage.to(
                        person,
                        "bench:" + number,
                        Purpose.REMINDER,
                        "monthly-reminder",
                        "Mentoring Beispielstadt",
                        content(number, page),
                        reply));
    }

    private static Content content(int number, String page) {
        var text = "Guten Tag,\n\nhaben Sie sich im Monat " + number % MONTHS + " getroffen?\n\n" + SENTENCE.repeat(12);
        var html = "<!DOCTYPE html><html lang=\"de\"><body style=\"font-family:sans-serif\">"
                + "<p style=\"margin:0 0 1em\">%s</p>"
                        .formatted(SENTENCE.repeat(4))
                        .repeat(8)
                + "<p><a href=\"" + page + "\">Nachrichten wählen</a></p></body></html>";
        return new Content("Ihr Gespräch im Monat " + number % MONTHS, text + "\n\n" + page, html, text);
    }
}
