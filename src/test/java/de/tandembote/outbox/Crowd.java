package de.tandembote.outbox;

import de.tandembote.channel.Content;
import de.tandembote.script.Purpose;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Many messages at once, to people whose addresses lie in domains that a test names. */
final class Crowd {

    private final Post post;

    Crowd(Post post) {
        this.post = post;
    }

    /** Queues so many messages to somebody in this domain; each is called by purpose, number and domain. */
    void isWrittenTo(String domain, int messages, Purpose purpose) {
        var recipient = somebodyAt(domain);
        post.bot()
                .get(TransactionTemplate.class)
                .executeWithoutResult(_ -> IntStream.range(0, messages)
                        .mapToObj(number -> message(recipient, purpose + " " + number + " " + domain, purpose))
                        .forEach(post.outbox()::enqueue));
    }

    /** Who had an address in one domain has one in another. */
    void moves(String from, String to) {
        post.bot()
                .database()
                .sql("UPDATE person SET email = ? WHERE email = ?")
                .params(address(to), address(from))
                .update();
    }

    private UUID somebodyAt(String domain) {
        var database = post.bot().database();
        database.sql("""
                        UPDATE person SET email = ? WHERE id = (
                            SELECT id FROM person WHERE email NOT LIKE 'somebody@%' AND id <> ? ORDER BY id LIMIT 1)
                        AND NOT EXISTS (SELECT 1 FROM person WHERE email = ?)""").params(address(domain), post.anna(), address(domain)).update();
        return database.sql("SELECT id FROM person WHERE email = ?")
                .param(address(domain))
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private static String address(String domain) {
        return "somebody@" + domain;
    }

    private static NewMessage message(UUID recipient, String name, Purpose purpose) {
        var content = new Content(name, "text", "<p>text</p>", "text");
        return PlainMessage.to(recipient, name, purpose, name, "Mentoring Dormagen", content, null);
    }
}
