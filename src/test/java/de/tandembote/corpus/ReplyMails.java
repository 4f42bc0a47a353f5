package de.tandembote.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Answers to the bot by invented people: every reply by every program, each with its headers, its HTML, the signature of
 * its writer and what it quotes.
 */
public final class ReplyMails {

    private static final List<String> GERMAN = List.of(
            "Hallo,\n\nwir haben uns am 5.3. getroffen, 1,5 Std., nächstes Mal am 2.4. um 15 Uhr.",
            "Ja, der Termin passt mir gut. Bis dann!",
            "Leider muss ich absagen, ich bin krank. Wie wäre es am Donnerstag um 14:30 Uhr?",
            "Guten Tag,\n\ndiesen Monat hat es leider nicht geklappt. Wir holen das im April nach.",
            "Wir treffen uns am Dienstag, dem 17. März, von 10 bis 11:30 Uhr in der Kantine.",
            "Unser Treffen hat gestern stattgefunden, knapp zwei Stunden per Videokonferenz. Es war sehr hilfreich, vielen"
                    + " Dank für die Erinnerung.\n\nDen nächsten Termin machen wir noch aus.",
            "Ich bin bis 7. April im Urlaub, bitte bis dahin keine Nachrichten.",
            "Wir kommen nicht gut zurecht, kann ich mit Ihnen sprechen?",
            "Ich komme gern zum Workshop.",
            "Nein, nicht der 5., der 6. war es. Und es waren 90 Minuten.",
            "1: 4\n2: 5\n3: Die Gespräche haben mir sehr geholfen.",
            "Bitte streichen Sie mich aus dem Verteiler.");

    private static final List<String> ENGLISH = List.of(
            "Hi,\n\nwe met on 5 March for an hour and a half, next time is 2 April at 3 pm.",
            "Yes, that works for me. See you then!",
            "Sorry, I can't make it on Thursday. Could we meet on Friday at 2:30 pm instead?",
            "No session this month, I am afraid. We will meet again in April.",
            "We had a video call yesterday, about 45 minutes. It was very helpful.",
            "Please pause the messages until 7 April, I am on leave.",
            "Who can I talk to about my mentor? It is not going well.",
            "STOP");

    private static final List<Client> CLIENTS = List.of(
            new OutlookMail(), new GmailMail(), new ThunderbirdMail(), new AppleMail(), new GmxMail(), new PhoneMail());

    private static final List<Letter.Writer> WRITERS = List.of(Letter.Writer.values());

    private ReplyMails() {}

    /** A program by which people write. */
    interface Client {

        /** A whole mail, lines ended by a line feed. */
        String mail(Letter letter);

        /** Whether it writes bytes of Latin-1. */
        default boolean latin() {
            return false;
        }
    }

    /** All of them, as bytes with the line ends of mails. */
    public static List<byte[]> all() {
        var mails = new ArrayList<byte[]>();
        for (var client : CLIENTS) {
            for (var writer : Letter.Writer.values()) {
                GERMAN.forEach(text -> mails.add(bytes(client, new Letter(text, writer, true))));
                ENGLISH.forEach(text -> mails.add(bytes(client, new Letter(text, writer, false))));
            }
        }
        return mails;
    }

    /**
     * A German answer of one of these writers, as if somebody else had written it.
     *
     * @param number takes the writers' programs in turn
     * @param from the address of whoever writes
     * @param to the bot's address with the token of the question
     * @param answered the id of the message that is answered
     */
    public static byte[] answer(int number, String text, String from, String to, UUID answered) {
        var client = CLIENTS.get(number % CLIENTS.size());
        var writer = WRITERS.get(number / CLIENTS.size() % WRITERS.size());
        var mail = client.mail(new Letter(text, writer, true))
                .replace(writer.address, from)
                .replace(Letter.BOT, to)
                .replace(Letter.REMINDER_ID, answered.toString())
                .replaceFirst("Message-ID: <[^>]+>", "Message-ID: <" + UUID.randomUUID() + "@mail.example.org>");
        return mail.replace("\n", "\r\n").getBytes(client.latin() ? ISO_8859_1 : UTF_8);
    }

    private static byte[] bytes(Client client, Letter letter) {
        return client.mail(letter).replace("\n", "\r\n").getBytes(client.latin() ? ISO_8859_1 : UTF_8);
    }
}
