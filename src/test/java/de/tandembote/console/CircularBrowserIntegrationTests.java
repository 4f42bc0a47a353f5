package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A circular in a real browser, from the first word to the last mail. */
class CircularBrowserIntegrationTests {

    private static CircularDesk desk;

    @BeforeAll
    static void begin() {
        desk = new CircularDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @DisplayName("From the link in the mailbox through a mistake, the preview and a test to 100 %, in German")
    void fromTheFirstWordToTheLastMail() {
        desk.reads("DE");
        try (var browser = Chromium.start()) {
            desk.signIn(browser);
            browser.saying("Mentoring Dormagen").click();
            browser.saying("Rundschreiben").click();
            browser.assertThatEverybodyCanUse("broadcast-none");
            browser.saying("Neues Rundschreiben").click();
            browser.assertThatEverybodyCanUse("broadcast-form");

            browser.one("#betreff").sendKeys("Neuer Raum für den Auftakt");
            browser.one("#text")
                    .sendKeys("der Auftakt findet im **Raum 12** statt.\n\nBitte {sagen Sie|sag es weiter.");
            browser.saying("Speichern und ansehen").click();
            assertThat(browser.one("#text-fehler").getText())
                    .startsWith("Zeile 3 („Bitte {sagen Sie|sag es weiter.“): Eine geschweifte Klammer");
            assertThat(browser.one("#betreff").getDomProperty("value")).isEqualTo("Neuer Raum für den Auftakt");
            browser.assertThatEverybodyCanUse("broadcast-form-faulty");
            browser.one("#text").clear();
            browser.one("#text")
                    .sendKeys("der Auftakt findet im **Raum 12** statt.\n\nBitte {sagen Sie|sag} es weiter.");
            browser.saying("Speichern und ansehen").click();

            browser.waitForText("Entwurf", "18 Personen.", "Mentees sowie Mentorinnen und Mentoren.");
            assertThat(browser.all("iframe")).hasSize(3);
            assertThat(browser.one("iframe").getDomAttribute("srcdoc"))
                    .contains("<strong>Raum 12</strong>")
                    .doesNotContain("link-0", "{");
            browser.assertThatEverybodyCanUse("broadcast-draft");
            browser.saying("Probe an mich").click();
            browser.waitForText("Die Probe ist unterwegs");
            desk.month().bot().settle();
            assertThat(desk.mails(CircularDesk.BIRGIT, "[Probe] Neuer Raum für den Auftakt"))
                    .isEqualTo(1);

            browser.saying("Jetzt senden (18)").click();
            browser.waitForText("wird gesendet", "0 von 18 gesendet", "0 % erledigt");
            browser.assertThatEverybodyCanUse("broadcast-sending");
            desk.theMailLeaves();
            browser.waitUntil(now -> now.text().contains("100 % erledigt")
                    && now.all("#stand[hx-get]").isEmpty());
            browser.waitForText("18 von 18 gesendet");
            assertThat(browser.text()).doesNotContain("Anhalten");
            browser.assertThatEverybodyCanUse("broadcast-sent");
            browser.one(".over a[href$=rundschreiben]").click();
            browser.assertThatEverybodyCanUse("broadcast-list");
        }
    }

    @Test
    @DisplayName("The same pages in English, and the page that asks before the end")
    void inEnglish() {
        desk.reads("EN");
        try (var browser = Chromium.start()) {
            desk.signIn(browser);
            browser.open(desk.at(desk.circulars() + "/neu"));
            browser.saying("Save and preview").click();
            browser.waitForText("Not saved yet", "The subject is empty.", "The text is empty.");
            browser.all("summary").forEach(WebElement::click);
            browser.assertThatEverybodyCanUse("broadcast-form-en");
            browser.open(desk.at(desk.circulars() + "/neu"));
            browser.one("#betreff").sendKeys("New room");
            browser.one("#text").sendKeys("we meet in **room 12** of {{programme}}.");
            browser.saying("Save and preview").click();
            browser.assertThatEverybodyCanUse("broadcast-draft-en");
            browser.saying("Send now").click();
            browser.saying("Pause").click();
            browser.waitForText("paused", "0 of 18 sent");
            browser.assertThatEverybodyCanUse("broadcast-paused-en");
            browser.saying("Cancel").click();
            browser.assertThatEverybodyCanUse("broadcast-end-en");
            browser.saying("Cancel the sending").click();
            browser.waitForText("cancelled");
        }
    }

    @Test
    @DisplayName("Everything works without scripts and by keyboard")
    void withoutScriptsAndByKeyboard() {
        desk.reads("DE");
        try (var browser = Chromium.withoutScripts()) {
            desk.signIn(browser);
            browser.open(desk.at(desk.circulars() + "/neu"));
            browser.one("#betreff").sendKeys("Ohne Maus", Keys.TAB, "der Raum ist offen.");
            browser.one("[name=rolle][value=MENTOR]").sendKeys(Keys.SPACE);
            browser.saying("Speichern und ansehen").sendKeys(Keys.ENTER);
            browser.waitForText("9 Personen.");
            browser.saying("Jetzt senden").sendKeys(Keys.ENTER);
            browser.waitForText("0 von 9 gesendet");
            desk.theMailLeaves();
            browser.saying("Noch einmal nachsehen").sendKeys(Keys.ENTER);
            browser.waitUntil(now -> now.text().contains("9 von 9 gesendet"));
        }
    }
}
