package de.tandembote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.campaign.Campaigns;
import de.tandembote.corpus.ReplyMails;
import de.tandembote.faults.Installation;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.Links;
import de.tandembote.setup.RoundImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Many people in many rounds, each of whom was asked this morning whether the tandem has met. */
final class AskedPeople {

    static final Instant BEFORE_THE_ROUNDS = Instant.parse("2026-02-13T08:00:00Z");
    private static final Instant WHEN_ASKED = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-02-28");
    private static final int TANDEMS_OF_A_ROUND = 50;

    private final List<Person> people;

    private AskedPeople(List<Person> people) {
        this.people = people;
    }

    /** @param replyTo the bot's address for the answer */
    private record Person(String email, UUID reminder, String replyTo, boolean mentee) {}

    static AskedPeople in(Installation bot, SettableClock clock, int rounds) throws IOException {
        var folder = Files.createTempDirectory("rounds");
        for (int round = 0; round < rounds; round++) {
            bot.get(RoundImport.class).load(written(folder, round));
        }
        // One message to each is enough; the reminder itself need not leave to be answered.
        bot.database()
                .sql("DELETE FROM planned_message WHERE message <> 'monthly-reminder'")
                .update();
        clock.set(WHEN_ASKED);
        bot.get(Campaigns.class).fireDue();
        bot.database()
                .sql("UPDATE outbox_delivery SET state = 'SENT', finished_at = now()")
                .update();
        return new AskedPeople(read(bot));
    }

    int count() {
        return people.size();
    }

    /** Each answers once; the two of a tandem tell of different days, and of others in every turn. */
    List<byte[]> answers(int turn) {
        var mails = new ArrayList<byte[]>();
        for (int at = 0; at < people.size(); at++) {
            var person = people.get(at);
            var day = LAST_DAY.minusDays(2L * turn + (person.mentee() ? 0 : 1));
            var text = "Hallo,\n\nwir haben uns am %d.%d. getroffen, 1,5 Std."
                    .formatted(day.getDayOfMonth(), day.getMonthValue());
            mails.add(ReplyMails.answer(at, text, person.email(), person.replyTo(), person.reminder()));
        }
        return mails;
    }

    private static List<Person> read(Installation bot) {
        var links = bot.get(Links.class);
        return bot.database()
                .sql("""
                        SELECT email, outbox_message.id, reply_link, mentee_id = person.id AS mentee
                        FROM outbox_message JOIN person ON person.id = recipient_id
                        JOIN tandem ON person.id IN (mentee_id, mentor_id) WHERE reply_link IS NOT NULL ORDER BY email""")
                .query((row, _) -> new Person(
                        row.getString("email"),
                        row.getObject("id", UUID.class),
                        "bot+" + links.token(row.getObject("reply_link", UUID.class)) + "@example.org",
                        row.getBoolean("mentee")))
                .list();
    }

    private static Path written(Path folder, int round) throws IOException {
        var list = new StringBuilder("Vorname,Nachname,Anrede,E-Mail,Verwaltung,Rolle,Tandem\n");
        for (int tandem = 0; tandem < TANDEMS_OF_A_ROUND; tandem++) {
            var number = round * TANDEMS_OF_A_ROUND + tandem;
            list.append("Anna,Beispiel,Frau,mentee%1$d@example.org,Stadt Beispiel,Mentee,%1$d%n".formatted(number));
            list.append("Ben,Muster,Herr,mentor%1$d@example.org,Stadt Beispiel,Mentor,%1$d%n".formatted(number));
        }
        Files.writeString(folder.resolve("round" + round + ".csv"), list, UTF_8);
        return Files.writeString(folder.resolve("round" + round + ".yaml"), """
                programme:
                  name: Mentoring %1$d
                  land: DE-NW
                  language: de
                  address: sie
                  notation: pair
                round:
                  name: Durchgang 2026/27
                  first-day: 2026-02-02
                  last-day: 2026-03-31
                cadence: FREQ=MONTHLY;BYMONTHDAY=1
                administrations:
                  - name: Stadt Beispiel
                    kind: stadt
                coordinators:
                  - first-name: Carla
                    last-name: Muster
                    anrede: Frau
                    email: carla.muster@example.org
                    administration: all
                    role: coordinator
                participants: round%1$d.csv
                """.formatted(round), UTF_8);
    }
}
