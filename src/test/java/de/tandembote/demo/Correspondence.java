package de.tandembote.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the people of a round write, each in a mail program of their own: read over IMAP, sent by SMTP. */
final class Correspondence {

    private final Mailboxes mailboxes;
    private final TimeLapse timeLapse;
    private final JdbcClient jdbc;

    Correspondence(Mailboxes mailboxes, TimeLapse timeLapse, JdbcClient jdbc) {
        this.mailboxes = mailboxes;
        this.timeLapse = timeLapse;
        this.jdbc = jdbc;
    }

    /** The address of the mentee of this tandem. */
    String mentee(int tandem) {
        return address(tandem, "mentee_id");
    }

    /** The address of the mentor of this tandem. */
    String mentor(int tandem) {
        return address(tandem, "mentor_id");
    }

    /** Answers the latest mail of this kind to its Reply-To, and waits until all that follows has been done. */
    void reply(String address, String message, String text) {
        answer(address, latest(address, message), text);
    }

    /** Answers this mail, and waits until all that follows has been done. */
    void answer(String address, Mail mail, String text) {
        mailboxes.reply(address, mail, text);
        timeLapse.settle();
    }

    /** The latest mail of this kind. */
    Mail latest(String address, String message) {
        var id = jdbc.sql("""
                        SELECT outbox_message.id::text FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND message = ? ORDER BY outbox_message.id DESC LIMIT 1""").params(address, message).query(String.class).single();
        return mailboxes.read(address).stream()
                .filter(mail -> mail.messageId().contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The names of all texts that a person was sent, oldest first. */
    List<String> sentTo(String address) {
        return jdbc.sql("""
                        SELECT message FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND outbox_message.state = 'SENT' ORDER BY outbox_message.id""")
                .param(address)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private String address(int tandem, String role) {
        return jdbc.sql("SELECT email FROM tandem JOIN person ON person.id = " + role + " WHERE label = ?")
                .param(Integer.toString(tandem))
                .query(String.class)
                .single();
    }
}
