package de.tandembote.dialogues;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.script.QuestionKind;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** One installation for all dialogues; each finds an empty round with the tandem of Anna and Ben. */
final class Stage implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Pattern PAGE = Pattern.compile("https://tandembote\\.example\\.org(/p/\\S+)");

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T08:00:00Z"));
    private final Installation bot =
            Installation.byHand(TestDatabase.create().url(), mail, clock);

    /** A message that left. */
    record Sent(UUID id, String to, String message) {}

    /** Begins anew, some days before the dialogue does. */
    void set(Dialogue dialogue, Path folder) {
        // Where the mailbox was read to is kept: what lies in it belongs to the dialogues before.
        var tables = bot.database().sql("""
                        SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = 'public'
                        AND tablename NOT LIKE 'qrtz%' AND tablename NOT IN ('flyway_schema_history', 'mailbox_position')
                        """).query(String.class).single();
        bot.database().sql("TRUNCATE " + tables).update();
        clock.set(dialogue.beginning().minusDays(10).atZone(ZONE).toInstant());
        bot.get(RoundImport.class).load(round(dialogue, folder));
    }

    private static Path round(Dialogue dialogue, Path folder) {
        var first = dialogue.beginning().toLocalDate().minusDays(7);
        var language = dialogue.language().code();
        try {
            Files.writeString(folder.resolve("list.csv"), """
                    Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem;Sprache
                    Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;1;%1$s
                    Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;1;%1$s
                    """.formatted(language));
            return Files.writeString(folder.resolve("round.yaml"), """
                    programme: {name: Mentoring Nord, land: DE-NW, language: %s, address: %s, notation: pair}
                    round: {name: Runde 1, first-day: %s, last-day: %s}
                    cadence: FREQ=MONTHLY;BYMONTHDAY=%d
                    administrations:
                      - {name: Stadt Nord, kind: stadt}
                    coordinators:
                      - {first-name: Carla, last-name: Maß, anrede: Frau, email: coordinator@example.org,
                         administration: all}
                    participants: list.csv
                    """.formatted(
                            language,
                            dialogue.address().name().toLowerCase(Locale.ROOT),
                            first,
                            first.plusYears(1),
                            dialogue.beginning().getDayOfMonth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void passesTo(LocalDateTime moment) {
        bot.passesTo(moment.atZone(ZONE).toInstant());
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }

    Installation bot() {
        return bot;
    }

    /** Lays an answer to this message into the bot's mailbox and lets everything happen that follows. */
    void answers(Who who, Sent message, String text) {
        receives(Letter.answering(mailOf(message), who.address(), text));
    }

    /** The same for a message that answers nothing. */
    void writes(Who who, String text) {
        var id = "<" + UUID.randomUUID() + "@mail.example.org>";
        receives(new Letter(who.address(), MailSystem.BOT, id, "", "Tandem", text));
    }

    private void receives(Letter letter) {
        mail.receives(letter.bytes());
        bot.settle();
    }

    /** The latest message asks something else than it says. */
    void pretend(QuestionKind kind) {
        bot.database().sql("""
                        UPDATE question SET kind = ?, state = 'OPEN' WHERE id = (
                            SELECT question.id FROM question JOIN person ON person.id = person_id
                            WHERE email = ? ORDER BY question.id DESC LIMIT 1)""").params(kind.name(), Who.ANNA.address()).update();
    }

    /** All that left, oldest first. */
    List<Sent> sent() {
        return bot.database().sql("""
                        SELECT outbox_message.id, email, message FROM outbox_message
                        JOIN person ON person.id = recipient_id
                        WHERE outbox_message.state = 'SENT' ORDER BY outbox_message.id""")
                .query((row, number) -> new Sent(
                        row.getObject("id", UUID.class),
                        String.valueOf(row.getString("email")),
                        String.valueOf(row.getString("message"))))
                .list();
    }

    /** The text of a message as its reader sees it, on one line. */
    String textOf(Sent message) {
        try {
            var plain = ((Multipart) mailOf(message).getContent()).getBodyPart(0);
            var text = new String(plain.getInputStream().readAllBytes(), UTF_8);
            return text.replaceAll("\\s+", " ");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the link in a message leads; empty where it has none. */
    String pageOf(Sent message) {
        var page = PAGE.matcher(textOf(message));
        return page.find() ? page.group(1) : "";
    }

    private MimeMessage mailOf(Sent message) {
        return mail.mailsOf(message.to()).stream()
                .filter(found -> idOf(found).contains(message.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
