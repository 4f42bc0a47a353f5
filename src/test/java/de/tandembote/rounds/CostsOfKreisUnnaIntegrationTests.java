package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.gathering.Costs;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seven administrations pay for their mentees: the Kreis, Unna, Lünen and Werne for two each, Kamen, Bergkamen and Schwerte
 * for one each. The first seminar costs 220 EUR for each mentee, so does the second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CostsOfKreisUnnaIntegrationTests {

    private static final String SEMINAR_1 = "unna-2026-seminar-1";
    private static final String SEMINAR_2 = "unna-2026-seminar-2";
    private static final String NINA = "nina.poetter@example.org";
    private static final String LUENEN = "rechnungen.luenen@example.org";

    /** What each pays for a seminar of 220 EUR, as its mail says it. */
    private static final Map<String, String> SUMS = new TreeMap<>(Map.of(
            "rechnungen.kreis@example.org",
            "440,00 Euro",
            "rechnungen.unna@example.org",
            "440,00 Euro",
            LUENEN,
            "440,00 Euro",
            "rechnungen.kamen@example.org",
            "220,00 Euro",
            "rechnungen.bergkamen@example.org",
            "220,00 Euro",
            "rechnungen.schwerte@example.org",
            "220,00 Euro",
            "rechnungen.werne@example.org",
            "440,00 Euro"));

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("kreis-unna", "2026-04-10 09:00", folder);
    }

    @AfterAll
    void end() {
        round.close();
    }

    @Test
    @Order(1)
    @DisplayName("each administration hears what its mentees cost in the same step in which they are invited")
    void costsComeWithTheInvitation() {
        round.passesTo("2026-05-12 08:59");
        assertThat(round.sent(SEMINAR_1)).isEmpty();
        round.passesTo("2026-05-12 09:00");

        assertThat(round.sent(SEMINAR_1)).isEqualTo("costs 7, invitation 11");
        assertThat(round.bot()
                        .count("(SELECT DISTINCT queued_at FROM outbox_message"
                                + " WHERE message IN ('event-invitation', 'event-costs')) moments"))
                .isEqualTo(1);
        assertThat(sumsInMails()).isEqualTo(SUMS);
        assertThat(text(LUENEN))
                .contains("Mitteilung: Nr. 1", "Für: Stadt Lünen", "2 Mentees", "Kosten je Mentee: 220,00 Euro")
                .doesNotContain("ersetzt die vorige");
        assertThat(List.of(notices("doris.huelsbusch@example.org"), notices(NINA)))
                .allSatisfy(mails -> assertThat(mails).isEmpty());
    }

    @Test
    @Order(2)
    @DisplayName("who declines costs nothing: told once, on the next working day, with the sum before")
    void oneDeclines() {
        round.passesTo("2026-05-13 10:00");
        round.presses(NINA, SEMINAR_1, "TENTATIVE");
        round.presses(NINA, SEMINAR_1, "DECLINED");
        // Ascension Day is no working day.
        round.passesTo("2026-05-15 08:59");
        assertThat(notices(LUENEN)).hasSize(1);
        round.passesTo("2026-05-15 09:00");

        assertThat(notices(LUENEN)).hasSize(2);
        assertThat(text(LUENEN)).contains("Mitteilung: Nr. 2", "die vorige über 440,00 Euro", "Summe: 220,00 Euro");
        assertThat(round.sent(SEMINAR_1))
                .as("nobody else hears of it")
                .isEqualTo("costs 8, invitation 11, reminder 10");
    }

    @Test
    @Order(3)
    @DisplayName("whoever changes her mind within a day costs what she cost: nobody is told")
    void aChangeOfMindIsNoNews() {
        round.passesTo("2026-05-19 10:00");
        round.presses(NINA, SEMINAR_1, "ACCEPTED");
        round.passesTo("2026-05-19 16:00");
        round.presses(NINA, SEMINAR_1, "DECLINED");
        round.passesTo("2026-05-21 10:00");

        assertThat(round.sent(SEMINAR_1)).isEqualTo("costs 8, invitation 11, reminder 10, turnout 8");
    }

    @Test
    @Order(4)
    @DisplayName("a seminar that is called off costs nothing: all seven hear it at once")
    void calledOff() {
        round.passesTo("2026-08-25 10:00");
        assertThat(round.sent(SEMINAR_2)).isEqualTo("costs 7, invitation 11");
        assertThat(sumsInMails()).isEqualTo(SUMS);
        round.passesTo("2026-08-27 11:00");
        round.withoutEvent(SEMINAR_2);

        assertThat(round.sent(SEMINAR_2)).isEqualTo("cancelled 11, costs 14, invitation 11");
        assertThat(SUMS.keySet())
                .allSatisfy(office -> assertThat(text(office))
                        .contains("eine Veranstaltung des Programms", "fällt aus", "(abgesagt)")
                        .contains("Mitteilung: Nr. 2", "Summe: 0,00 Euro", "nichts mehr zu zahlen", SUMS.get(office)));
    }

    @Test
    @Order(5)
    @DisplayName("a seminar that takes place after all costs what it cost: all seven hear it at once")
    void takesPlaceAfterAll() {
        round.isAsAtFirst();

        assertThat(round.sent(SEMINAR_2)).isEqualTo("cancelled 11, costs 21, invitation 11, revived 11");
        assertThat(sumsInMails()).isEqualTo(SUMS);
        assertThat(text(LUENEN))
                .contains("Mitteilung: Nr. 3", "die vorige über 0,00 Euro")
                .doesNotContain("fällt aus");
        round.withoutEvent(SEMINAR_2);
    }

    @Test
    @Order(6)
    @DisplayName("no cost notice names anybody who takes part")
    void nobodyIsNamed() {
        var names = round.database().sql("""
                        SELECT unnest(ARRAY[first_name, last_name, email]) FROM person
                        WHERE id IN (SELECT person_id FROM participation WHERE role IN ('MENTEE', 'MENTOR'))""").query(String.class).list();
        assertThat(names).hasSize(3 * 22);
        var anyName = Pattern.compile("(?<!\\p{L})(?:" + String.join("|", names) + ")(?!\\p{L})");

        var notices = SUMS.keySet().stream()
                .flatMap(office -> notices(office).stream())
                .toList();
        assertThat(notices).hasSize(7 + 1 + 7 + 7 + 7 + 7);
        assertThat(notices).allSatisfy(mail -> {
            assertThat(anyName.matcher(mail.getSubject() + MailText.of(mail)).find())
                    .isFalse();
            assertThat(CalendarMail.find(mail)).isEmpty();
        });
    }

    @Test
    @Order(7)
    @DisplayName("an administration's costs as a file for a spreadsheet")
    void costsAsFile() {
        var csv = round.bot()
                .get(Costs.class)
                .csv(
                        round.id("SELECT id FROM round"),
                        round.id("SELECT id FROM administration WHERE name = 'Stadt Lünen'"));

        // Nobody has been invited to the third seminar yet.
        assertThat(csv).isEqualTo("""
                \uFEFFVeranstaltung;Datum;Mentees;Kosten je Mentee (EUR);Summe (EUR);Stand
                Von der Kollegin zur Führungskraft;09.06.2026;1;220,00;220,00;hat stattgefunden
                Überzeugend auftreten;22.09.2026;0;220,00;0,00;abgesagt
                """.replace("\n", "\r\n"));
    }

    private Map<String, String> sumsInMails() {
        var sums = new TreeMap<String, String>();
        for (var office : SUMS.keySet()) {
            var sum = Pattern.compile("Summe: (\\S+ Euro)").matcher(text(office));
            assertThat(sum.find()).as(text(office)).isTrue();
            sums.put(office, sum.group(1));
        }
        return sums;
    }

    /** The notice that came last, in one line. */
    private String text(String office) {
        return MailText.of(notices(office).getLast()).replaceAll("[\\s\\h]+", " ");
    }

    private List<MimeMessage> notices(String address) {
        return round.mail().mailsOf(address).stream()
                .filter(mail -> MailText.of(mail).contains("Mitteilung: Nr."))
                .toList();
    }
}
