package de.tandembote.console;

import de.tandembote.broadcast.CircularCourse;
import de.tandembote.faults.FirstMonth;
import de.tandembote.programme.Rounds;
import de.tandembote.testing.Chromium;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.Map;

/** The coordinator of Dormagen, who writes circulars, in the first month of the round; nothing leaves by itself. */
final class CircularDesk implements AutoCloseable {

    static final String BIRGIT = "birgit.schoenfelder@example.org";

    /** A text that says Sie or Du, to the mentees. */
    static final Map<String, String> LETTER = Map.of(
            "betreff",
            "Neuer Raum",
            "text",
            "der Workshop findet im **Raum 12** statt.\n\nBitte {sagen Sie|sag} es weiter.",
            "textsprache",
            "DE",
            "rolle",
            "MENTEE");

    private final FirstMonth month = FirstMonth.begins();
    private final String round = "/koordination/durchgang/"
            + month.bot().get(Rounds.class).findAll().getFirst().id();

    FirstMonth month() {
        return month;
    }

    String round() {
        return round;
    }

    String circulars() {
        return round + "/rundschreiben";
    }

    /** Writes it; the answer leads to its page. */
    String writes(Visitor visitor, Map<String, String> letter) {
        return Visitor.locationOf(visitor.post(circulars() + "/neu", circulars(), letter));
    }

    /** Presses a button of a circular's page. */
    static HttpResponse<String> press(Visitor visitor, String page, String button, Map<String, String> form) {
        return visitor.post(page, page + "/" + button, form);
    }

    /** All that is written leaves, and nothing else is due. */
    void theMailLeaves() {
        month.bot().get(CircularCourse.class).writeAll();
        month.bot().settle();
    }

    void reads(String language) {
        month.bot()
                .database()
                .sql("UPDATE person SET language = ? WHERE email = ?")
                .params(language, BIRGIT)
                .update();
    }

    /** Signs in by the link in the mailbox. */
    void signIn(Chromium browser) {
        browser.open(at(new SignInMails(month).freshLinkFor(BIRGIT)));
        browser.one("main button").click();
        browser.waitUntil(now -> now.address().endsWith(ConsolePaths.HOME));
    }

    String at(String path) {
        return month.bot().address(path).toString();
    }

    long mails(String address, String subject) {
        return month.mail().mailsOf(address).stream()
                .filter(mail -> subject.equals(subjectOf(mail)))
                .count();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        month.close();
    }
}
