package de.tandembote.console;

import static de.tandembote.console.CircularDesk.LETTER;
import static de.tandembote.console.CircularDesk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the pages about circulars say and do, button by button. */
class CircularPagesIntegrationTests {

    private static CircularDesk desk;
    private static Visitor birgit;

    @BeforeAll
    static void begin() {
        desk = new CircularDesk();
        birgit = Visitor.signedIn(desk.month(), CircularDesk.BIRGIT);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void german() {
        desk.reads("DE");
    }

    @Test
    @DisplayName("What is wrong is told in the language of the page, with its line, and what was typed stays")
    void faults() {
        var typed =
                with(LETTER, "text", "eins\n\n{{partner}} & <zwei>", "ende", "2026-01-01T09:00", "antwort", "COMES");

        var german = birgit.post(desk.circulars() + "/neu", desk.circulars(), typed);
        desk.reads("EN");
        var english = birgit.post(desk.circulars() + "/neu", desk.circulars(), typed);

        assertThat(german.statusCode()).isEqualTo(422);
        assertThat(german.body())
                .contains("Noch nicht gespeichert", "Zeile 3 („{{partner}} &amp; &lt;zwei&gt;“)")
                .contains("Den Platzhalter „partner“ gibt es hier nicht. Es gibt: bot, contact.mail")
                .contains("Diese Zeit ist schon vorbei.", "Bitte beides wählen")
                .contains("href=\"#text\"", "href=\"#ende\"", "href=\"#veranstaltung\"")
                .contains("eins\n\n{{partner}} &amp; &lt;zwei&gt;</textarea>", "value=\"Neuer Raum\"")
                .containsPattern("name=\"rolle\" value=\"MENTEE\"\\s+checked");
        assertThat(english.body())
                .contains(
                        "Line 3 (“{{partner}}",
                        "the variable &quot;partner&quot; is not known here",
                        "That time has passed.");
        assertThat(desk.month().bot().count("broadcast WHERE text LIKE 'eins%'"))
                .isZero();
    }

    @Test
    @DisplayName("A draft can be changed and thrown away, with all that was chosen")
    void changed() {
        var event = desk.month()
                .bot()
                .database()
                .sql("SELECT id FROM gathering ORDER BY uid LIMIT 1")
                .query(String.class)
                .single();
        var page = desk.writes(
                birgit,
                with(
                        LETTER,
                        "veranstaltung",
                        event,
                        "antwort",
                        "OPEN",
                        "antwort-ausser",
                        "true",
                        "ende",
                        "2026-03-20T12:00"));
        var form = birgit.get(page + "/aendern").body();

        assertThat(birgit.get(page).body())
                .contains(
                        "Mentees, außer Personen ohne Antwort zu „", "Nicht mehr senden nach: Freitag, 20. März 2026");
        assertThat(form)
                .containsPattern("value=\"" + event + "\"\\s+selected")
                .containsPattern("name=\"antwort-ausser\" value=\"true\"\\s+checked")
                .contains("value=\"2026-03-20T12:00\"", "{sagen Sie|sag}");
        birgit.post(page, page + "/aendern", with(LETTER, "betreff", "Alter Raum"));
        assertThat(birgit.get(page).body())
                .contains("Alter Raum", "9 Personen.")
                .doesNotContain("davon");
        assertThat(birgit.get(page + "/loeschen").body()).contains("gelöscht werden?");
        assertThat(birgit.get(page).statusCode()).isEqualTo(200);
        assertThat(press(birgit, page, "loeschen", Map.of()).statusCode()).isEqualTo(303);
        assertThat(birgit.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("BR-1 Whoever presses the button having seen another number sees the new one, and nothing is sent")
    void br1AnotherNumber() {
        var page = desk.writes(birgit, LETTER);

        var answer = press(birgit, page, "senden", Map.of("gesehen", "8", "fassung", "1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(birgit.get(Visitor.locationOf(answer)).body())
                .contains("Noch nicht gesendet", "vorher 8 Personen, jetzt 9 Personen", "Jetzt senden (9)", "Entwurf");
    }

    @Test
    @DisplayName("BR-1 Who wishes none and who pauses is told beside the number")
    void br1WhoGetsNone() {
        var bot = desk.month().bot();
        var first = desk.month().idOf(desk.month().mentee(1));
        var second = desk.month().idOf(desk.month().mentee(2));
        bot.database()
                .sql("INSERT INTO opt_out (person_id, kind, since) VALUES (?, 'BROADCAST', now())")
                .param(first)
                .update();
        bot.database()
                .sql("UPDATE participation SET paused_until = '2026-12-31' WHERE person_id = ?")
                .param(second)
                .update();
        try {
            assertThat(birgit.get(desk.writes(birgit, LETTER)).body())
                    .contains("8 Personen; 1 davon hat Rundschreiben abbestellt und bekommt keines;"
                            + " 1 weitere pausiert und ist nicht dabei.");
        } finally {
            bot.database().sql("DELETE FROM opt_out").update();
            bot.database().sql("UPDATE participation SET paused_until = NULL").update();
        }
    }

    @Test
    @DisplayName("A time that is over, that no clock shows or that comes after the end is refused kindly")
    void refusedTimes() {
        var page = desk.writes(birgit, with(LETTER, "ende", "2026-04-01T12:00"));

        for (var time : Map.of(
                        "2026-03-01T09:00", "Diese Zeit ist schon vorbei.",
                        "2026-03-29T02:30", "Diese Uhrzeit gibt es an dem Tag nicht",
                        "2026-04-02T09:00", "Dann soll das Rundschreiben schon nicht mehr gesendet werden.",
                        "morgen", "Das ist kein Datum mit Uhrzeit.",
                        "", "Bitte Tag und Uhrzeit angeben.")
                .entrySet()) {
            var answer = press(birgit, page, "termin", Map.of("wann", time.getKey()));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(time.getValue(), "value=\"" + time.getKey() + "\"");
        }
        assertThat(birgit.get(page).body()).contains(">Entwurf<");
        press(birgit, page, "termin", Map.of("wann", "2026-03-30T09:00"));
        assertThat(birgit.get(page).body()).contains(">geplant<", "beginnt am Montag, 30. März 2026, um 9 Uhr");
        press(birgit, page, "abbrechen", Map.of());
        assertThat(birgit.get(page).body()).contains("abgebrochen");
    }

    @Test
    @DisplayName(
            "BR-6 Paused, let go and refused: the page follows, stops asking, and names whose address has to be mended")
    void br6TheWayOfACircular() {
        var bad = desk.month().mentee(3);
        desk.month().mail().refuses(bad);
        var page = desk.writes(birgit, with(LETTER, "betreff", "Unterwegs"));
        press(birgit, page, "senden", Map.of("gesehen", "9", "fassung", "1"));

        assertThat(birgit.get(page).body()).contains("0 von 9 gesendet", "hx-trigger=\"every 2s\"", "Anhalten");
        press(birgit, page, "anhalten", Map.of());
        var paused = birgit.get(page + "/stand?seit=SENDING");
        assertThat(paused.headers().firstValue("HX-Refresh")).hasValue("true");
        desk.theMailLeaves();
        var still = birgit.get(page + "/stand?seit=PAUSED");
        assertThat(still.headers().firstValue("HX-Refresh")).isEmpty();
        assertThat(still.body()).contains("0 von 9 gesendet").doesNotContain("<html");

        press(birgit, page, "weiter", Map.of());
        desk.theMailLeaves();
        var name = desk.month()
                .bot()
                .database()
                .sql("SELECT first_name || ' ' || last_name FROM person WHERE email = ?")
                .param(bad)
                .query(String.class)
                .single();
        assertThat(birgit.get(page).body())
                .contains("8 von 9 gesendet", "100 % erledigt", "abgewiesen", name)
                .doesNotContain("hx-trigger", "Anhalten", bad);
    }

    @Test
    @DisplayName("A button that comes too late says what holds now, and a text that comes too late is not lost")
    void tooLate() {
        var page = desk.writes(birgit, LETTER);
        press(birgit, page, "senden", Map.of("gesehen", "9", "fassung", "1"));

        for (var button : new String[] {"senden", "weiter", "loeschen"}) {
            var answer = press(birgit, page, button, Map.of("gesehen", "9", "fassung", "1"));
            assertThat(birgit.get(Visitor.locationOf(answer)).body())
                    .contains("Das ging nicht mehr. Stand jetzt: wird gesendet.");
        }
        var changed = birgit.post(page, page + "/aendern", with(LETTER, "text", "etwas ganz anderes"));
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body())
                .contains("lässt sich nicht mehr ändern", "etwas ganz anderes", "action=\"" + desk.circulars() + "\"");
        press(birgit, page, "abbrechen", Map.of());
    }

    @Test
    @DisplayName(
            "What was typed before the session ended or the form grew old comes back with a button, and is saved by it")
    void nothingTypedIsLost() {
        var visitor = Visitor.signedIn(desk.month(), "nermin.aydogan@example.org");
        var typed = with(LETTER, "betreff", "Lange \"geschrieben\"");
        visitor.get(desk.circulars() + "/neu");
        desk.month().bot().database().sql("DELETE FROM console_session").update();

        var signedOut = visitor.post(ConsolePaths.SIGN_IN, desk.circulars(), typed);
        assertThat(signedOut.statusCode()).isEqualTo(403);
        assertThat(signedOut.body())
                .contains(
                        "Ihr Text ist noch da", "action=\"" + desk.circulars() + "\"", "Lange &quot;geschrieben&quot;");
        visitor.opens(new SignInMails(desk.month()).freshLinkFor("nermin.aydogan@example.org"));
        var old = visitor.postBare(desk.circulars(), with(typed, "_csrf", "too-old"));
        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.body())
                .contains("Weiter mit meinem Text", "Lange &quot;geschrieben&quot;")
                .doesNotContain("too-old");
        assertThat(birgit.get(desk.circulars()).statusCode()).isEqualTo(302);
        assertThat(visitor.get(desk.writes(visitor, typed)).body()).contains("Lange &quot;geschrieben&quot;");
        birgit = Visitor.signedIn(desk.month(), CircularDesk.BIRGIT);
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        var all = new HashMap<>(form);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
