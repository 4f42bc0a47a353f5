package de.tandembote.campaign;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A round of one tandem whose file is imported again and again, and what its people are told about its events. */
final class NorthernRound implements AutoCloseable {

    static final String ANNA = "Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;1\n";
    static final String BEN = "Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;1\n";
    static final String CARLA = "Carla;Weiß;keine;carla@example.org;Stadt Nord;Mentee;\n";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(at("2026-03-02T10:00"));
    private final Installation bot = Installation.byHand(TestDatabase.create().url(), mail, clock);

    /** Nothing is stored, and it is 2 March. */
    void isNew() {
        bot.database()
                .sql("TRUNCATE programme, administration, person, outbox_content, link CASCADE")
                .update();
        clock.set(at("2026-03-02T10:00"));
    }

    /** The file is imported; without people named, Anna and Ben are in it. */
    void imports(Path folder, String gatherings, String... people) {
        try {
            Files.writeString(
                    folder.resolve("list.csv"),
                    "Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem\n"
                            + String.join("", people.length == 0 ? new String[] {ANNA, BEN} : people));
            bot.get(RoundImport.class).load(Files.writeString(folder.resolve("round.yaml"), """
                programme: {name: Mentoring Nord, land: DE-NW, language: de, address: sie, notation: pair}
                round: {name: Runde 1, first-day: 2026-02-16, last-day: 2027-02-15}
                cadence: FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1
                administrations:
                  - {name: Stadt Nord, kind: stadt}
                coordinators:
                  - {first-name: Eva, last-name: Maß, anrede: Frau, email: eva@example.org, administration: all}
                participants: list.csv
                """ + gatherings));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String workshopOn(String day) {
        return """
                gatherings:
                  - {uid: nord-workshop, kind: workshop, title: Auftreten, audience: mentees, place: Rathaus, minimum: 2,
                     start: %1$s 09:00, end: %1$s 16:00}
                """.formatted(day);
    }

    /** Time passes, and all that is due is sent. */
    void passesTo(String moment) {
        bot.passesTo(at(moment));
    }

    void standsStillUntil(String moment) {
        clock.set(at(moment));
        bot.settle();
    }

    void setsClock(String moment) {
        clock.set(at(moment));
    }

    void settle() {
        bot.settle();
    }

    /** Anna wishes no messages until this day, as she says now. */
    void annaPausesUntil(String day) {
        inHerTandem((tandem, anna) -> bot.get(TandemCare.class).pause(tandem, anna, LocalDate.parse(day)));
    }

    void annaIsBack() {
        inHerTandem((tandem, anna) -> bot.get(TandemCare.class).resume(tandem, anna));
    }

    private void inHerTandem(BiConsumer<UUID, UUID> act) {
        var tandem = bot.get(Tandems.class).findAll().getFirst();
        new TransactionTemplate(bot.get(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> act.accept(tandem.id(), tandem.mentee()));
        bot.settle();
    }

    /** What is said about events, in the order in which it is due. */
    List<String> planned() {
        return bot.database().sql("""
                        SELECT message || ' ' || state || to_char(due_at AT TIME ZONE 'Europe/Berlin', ' YYYY-MM-DD HH24:MI')
                        FROM planned_message WHERE gathering_id IS NOT NULL AND recipients <> 'BILLING'
                        ORDER BY due_at, message""").query((row, number) -> row.getString(1)).list();
    }

    String keyOfInvitation() {
        return bot.database()
                .sql("SELECT id || dedupe_key FROM planned_message WHERE message = 'event-invitation'")
                .query(String.class)
                .single();
    }

    /** What somebody got about events, oldest first. */
    List<String> sentTo(String name) {
        return sentTo(name, "message");
    }

    /** The lines of this property in the calendars that somebody got, oldest first. */
    List<String> calendarsTo(String name, String property) {
        return sentTo(name, "substring(calendar FROM '" + property + "[^\\r\\n]*')");
    }

    /** What the last message about an event said to somebody. */
    String lastTextTo(String name) {
        return sentTo(name, "plain").getLast();
    }

    private List<String> sentTo(String name, String column) {
        return bot.database()
                .sql("SELECT " + column + """
                         FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND message LIKE 'event-%' AND outbox_message.state = 'SENT'
                        ORDER BY outbox_message.id""")
                .param(name + "@example.org")
                .query((row, number) -> row.getString(1))
                .list();
    }

    Installation bot() {
        return bot;
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(BERLIN).toInstant();
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
