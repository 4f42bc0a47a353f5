package de.tandembote.portal;

import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.faults.FirstMonth;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.SentMessage;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import de.tandembote.script.Topic;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the first month who get messages of every kind and choose among them. */
final class MessageChoices implements AutoCloseable {

    private final FirstMonth month = FirstMonth.begins();
    private final Pages pages = new Pages(month);
    private int letters;

    FirstMonth month() {
        return month;
    }

    Pages pages() {
        return pages;
    }

    UUID person(String address) {
        return month.idOf(address);
    }

    Set<Purpose> stopped(String address) {
        return month.bot().get(People.class).stopped(person(address));
    }

    /** Queues a message for somebody, which is not sent yet. */
    UUID queues(String address, Purpose kind) {
        var round = month.bot()
                .database()
                .sql("SELECT id FROM round LIMIT 1")
                .query(UUID.class)
                .single();
        var letter = new Letter(
                        person(address),
                        round,
                        "welcome",
                        new Topic.Round(),
                        Subject.none(),
                        "letter-" + letters++,
                        "",
                        month.clock().instant(),
                        null)
                .as(kind);
        return new TransactionTemplate(month.bot().get(PlatformTransactionManager.class))
                .execute(_ -> month.bot().get(Letters.class).send(letter).orElseThrow());
    }

    /** Sends one and returns the mail that arrives. */
    MimeMessage mailOf(String address, Purpose kind) {
        queues(address, kind);
        month.bot().settle();
        return pages.lastMailOf(address);
    }

    SentMessage fate(UUID message) {
        return month.bot().get(Outbox.class).find(message).orElseThrow();
    }

    /** The path of the page on which somebody chooses, as it stands below every message that can be stopped. */
    String choicesOf(String address) {
        var links = month.bot().get(Links.class);
        var link = links.find(LinkPurpose.MESSAGES, person(address), person(address))
                .orElseThrow();
        return LinkPaths.MESSAGES + links.token(link.id());
    }

    /** The path of the call that ends messages of the kind that a mail is of. */
    String oneClickIn(MimeMessage mail) {
        var header = header(mail, "List-Unsubscribe");
        return header.substring(header.indexOf("/p/"), header.length() - 1);
    }

    int presses(String path, Map<String, String> form) {
        return pages.post(path, form).statusCode();
    }

    static String header(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? "" : String.join(" and ", values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        month.close();
    }
}
