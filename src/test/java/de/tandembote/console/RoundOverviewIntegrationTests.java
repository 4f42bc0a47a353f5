package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.programme.Rounds;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round's page tells in numbers how it goes, what comes next and what waits, and names nobody who takes part. */
class RoundOverviewIntegrationTests {

    private static final String BIRGIT = "birgit.schoenfelder@example.org";
    private static final String PRIVATE = "anna.private@elsewhere.example.org";

    private static FirstMonth month;
    private static Installation bot;
    private static Visitor birgit;
    private static String page;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
        birgit = Visitor.signedIn(month, BIRGIT);
        page = "/koordination/durchgang/"
                + bot.get(Rounds.class).findAll().getFirst().id();
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void nothingHasCome() {
        month.nothingHasCome();
        bot.database().sql("UPDATE person SET language = 'DE'").update();
        bot.database().sql("UPDATE tandem SET state = 'ACTIVE'").update();
    }

    @Test
    void tandemsAreCountedByTheirState() {
        bot.database()
                .sql("UPDATE tandem SET state = 'ENDED' WHERE label IN ('8', '9')")
                .update();
        bot.database()
                .sql("UPDATE tandem SET state = 'PROPOSED' WHERE label = '7'")
                .update();

        assertThat(figures(birgit.get(page).body()))
                .contains("aktiv 6", "vorzeitig beendet 2", "noch nicht bekannt gegeben 1")
                .contains("haben sich getroffen 0", "noch ohne Treffen 6");
    }

    @Test
    void whoHasMetThisMonthIsCountedAndNotNamed() {
        month.comes(month.answerOf(1)
                .saying("Wir haben uns heute getroffen, 90 Minuten")
                .bytes());
        var shown = birgit.get(page).body();

        assertThat(figures(shown)).contains("haben sich getroffen 1", "noch ohne Treffen 8");
        for (var name : bot.database()
                .sql("SELECT last_name FROM person JOIN participation ON person_id = person.id"
                        + " WHERE role IN ('MENTEE', 'MENTOR')")
                .query(String.class)
                .list()) {
            assertThat(shown).doesNotContain(name);
        }
    }

    @Test
    void whatTheBotSaysNextStandsThereWithItsNumbers() {
        var few = birgit.get(page).body();
        var all = birgit.get(page + "?alles=true").body();

        assertThat(few)
                .contains(
                        "Montag, 16. März 2026, um 9 Uhr",
                        "Nachfrage",
                        "an 9 Tandems, sofern es bis dahin still bleibt")
                .doesNotContain("2027, um 9 Uhr");
        assertThat(all).contains("2027, um 9 Uhr").doesNotContain("Zeitpunkte zeigen");
        assertThat(all.split("<h3>", -1))
                .hasSize(1
                        + Math.toIntExact(bot.database()
                                .sql("SELECT count(DISTINCT due_at) FROM planned_message WHERE state = 'PLANNED'")
                                .query(Long.class)
                                .single()));
    }

    @Test
    void whatWaitsIsDecidedOnThePageThatTheMailsLeadTo() {
        assertThat(birgit.get(page).body()).contains("Zurzeit nichts.").doesNotContain("Lesen und entscheiden");
        month.comes(month.answerOf(2).from(PRIVATE).bytes());
        assertThat(birgit.get(page).body()).contains("Eine Nachricht wartet auf Ihre Entscheidung.");

        var decided = birgit.post(page, page + "/entscheiden", Map.of());

        assertThat(Visitor.locationOf(decided)).startsWith("/p/entscheidungen/");
        assertThat(birgit.get(Visitor.locationOf(decided)).body()).contains(PRIVATE);
    }

    @Test
    void thePageSpeaksEnglishToo() {
        month.comes(month.answerOf(2).from(PRIVATE).bytes());
        bot.database()
                .sql("UPDATE person SET language = 'EN' WHERE email = ?")
                .param(BIRGIT)
                .update();

        assertThat(birgit.get(page + "?alles=true").body())
                .contains("<html lang=\"en\">", "What the bot says next", "One message waits for your decision.")
                .contains("Monday, 16 March 2026 at 09:00", "to 9 Tandems, if nothing is heard till then")
                .doesNotContain("Durchgänge", " an die ", "wenn", "sofern", "Zeitpunkte");
    }

    private static String figures(String page) {
        return page.replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
