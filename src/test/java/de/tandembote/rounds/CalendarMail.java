package de.tandembote.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;

/**
 * What a mail tells the calendar of whoever gets it.
 *
 * @param text as it came, with its long lines broken
 */
record CalendarMail(String text) {

    static CalendarMail of(MimeMessage mail) {
        return find(mail).orElseThrow(() -> new AssertionError("a mail without a calendar part"));
    }

    static Optional<CalendarMail> find(MimeMessage mail) {
        try {
            return find((Part) mail).map(CalendarMail::new);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> find(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return Optional.of(new String(part.getInputStream().readAllBytes(), UTF_8));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                var found = find(parts.getBodyPart(number));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    String method() {
        return value("METHOD");
    }

    String uid() {
        return value("UID");
    }

    int sequence() {
        return Integer.parseInt(value("SEQUENCE"));
    }

    /** Where a calendar program sends its answer. */
    String organizer() {
        return value("ORGANIZER").replaceFirst("(?i)^mailto:", "");
    }

    String attendee() {
        return value("ATTENDEE").replaceFirst("(?i)^mailto:", "");
    }

    /** The value of the last property of this name, which is the event's: zones come before it. */
    String value(String name) {
        return text.replace("\r\n ", "")
                .lines()
                .filter(line -> line.matches(name + "[;:].*"))
                .reduce((_, last) -> last)
                .map(line -> line.replaceFirst("^(?:[^\":]|\"[^\"]*\")*:", ""))
                .orElseThrow(() -> new AssertionError("no " + name));
    }
}
