package de.tandembote.broadcast;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.MailSystem;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The round of Dormagen in its first month, with its coordinator at the desk. */
final class Office implements AutoCloseable {

    static final Segment MENTEES = new Segment.InRole(Role.MENTEE);

    private final FirstMonth month = FirstMonth.begins();
    private int written;

    FirstMonth month() {
        return month;
    }

    Circulars circulars() {
        return month.bot().get(Circulars.class);
    }

    UUID round() {
        return month.bot()
                .database()
                .sql("SELECT id FROM round")
                .query(UUID.class)
                .single();
    }

    String coordinator() {
        return month.bot().database().sql("""
                        SELECT email FROM person JOIN participation ON person.id = person_id
                        WHERE role = 'COORDINATOR' ORDER BY person.id LIMIT 1""").query(String.class).single();
    }

    /** A circular of its own subject, by which its mails are known. */
    private Draft draft(Segment segment, @Nullable Instant notAfter) {
        written++;
        return new Draft(
                Language.DE,
                "Neuer Raum " + written,
                "der Workshop findet im **Raum 12** statt. Bitte {sagen Sie|sag} es weiter.",
                segment,
                notAfter);
    }

    UUID writes(Segment segment) {
        return writes(segment, null);
    }

    UUID writes(Segment segment, @Nullable Instant notAfter) {
        return circulars()
                .write(round(), month.idOf(coordinator()), draft(segment, notAfter))
                .id();
    }

    /** Sends it to as many as it shows; nothing has left yet. */
    UUID begins(Segment segment, @Nullable Instant notAfter) {
        var circular = writes(segment, notAfter);
        circulars().sendNow(circular, circulars().reach(round(), segment).recipients());
        month.bot().get(CircularCourse.class).writeAll();
        return circular;
    }

    Progress progress(UUID circular) {
        return circulars().progress(circular);
    }

    /** The mails of a circular that somebody has. */
    List<MimeMessage> mails(String address, UUID circular) {
        return mails(address, circulars().find(circular).orElseThrow().subject());
    }

    /** The mails of this subject that somebody has, oldest first. */
    List<MimeMessage> mails(String address, String subject) {
        return month.mail().mailsOf(address).stream()
                .filter(mail -> subjectOf(mail).equals(subject))
                .toList();
    }

    static String subjectOf(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String textOf(MimeMessage mail) {
        return MailSystem.textOf(mail).replace("\r\n", "\n");
    }

    @Override
    public void close() {
        month.close();
    }
}
