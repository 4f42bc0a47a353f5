package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.Chromium;
import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The coordinators' pages in a real browser, from the first page of the demo on. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class ConsoleBrowserIntegrationTests {

    private static final String BIRGIT = "birgit.schoenfelder@example.org";
    private static final String LINK = "a[href*='/koordination/anmeldung/']";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        var data = Files.createTempDirectory(Path.of("target"), "console");
        registry.add("tandembote.data", data::toString);
        var port = FreePorts.next();
        registry.add("server.port", () -> port);
        registry.add("tandembote.demo.smtp-port", FreePorts.next()::toString);
        registry.add("tandembote.demo.imap-port", FreePorts.next()::toString);
    }

    private final String demo;
    private final JdbcClient database;

    ConsoleBrowserIntegrationTests(@LocalServerPort int port, @Autowired JdbcClient database) {
        this.demo = "http://localhost:" + port;
        this.database = database;
    }

    /** The first reminder has left, so that the round has a month to tell of. */
    @BeforeEach
    void theRoundHasBegun() throws IOException, InterruptedException {
        if (database.sql("SELECT count(*) FROM outbox_message WHERE message = 'monthly-reminder'")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(URI.create(demo + "/demo/clock"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("step=P20D"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    @Test
    void fromTheDemoThroughTheMailboxToTheRoundAndOut() {
        aMinutePasses();
        try (var browser = Chromium.start()) {
            browser.open(demo);
            browser.saying("ihren eigenen Seiten").click();
            browser.assertThatEverybodyCanUse("sign-in");
            signInAsFarAsTheLink(browser, now -> now.assertThatEverybodyCanUse("sent"));
            browser.assertThatEverybodyCanUse("confirm");
            browser.saying("Jetzt anmelden").click();
            browser.assertThatEverybodyCanUse("rounds");
            browser.saying("Mentoring Dormagen").click();
            assertThat(browser.text()).contains("Dieser Monat");
            browser.assertThatEverybodyCanUse("round");

            var before = browser.all(".ahead > li").size();
            var address = browser.address();
            browser.saying("Zeitpunkte zeigen").click();
            browser.waitUntil(now -> now.all(".ahead > li").size() > before);
            assertThat(browser.address()).as("it came without a new page").isEqualTo(address);
            browser.open(demo + "/koordination/durchgang/" + UUID.randomUUID());
            assertThat(browser.text()).contains("Hier ist nichts");
            browser.assertThatEverybodyCanUse("missing");

            browser.saying("Abmelden").click();
            assertThat(browser.text()).contains("Sie sind abgemeldet");
            browser.assertThatEverybodyCanUse("signed-out");
            browser.open(address);
            assertThat(browser.address()).endsWith(ConsolePaths.SIGN_IN);
        }
    }

    @Test
    void everythingWorksWithoutScriptsAndByKeyboard() {
        aMinutePasses();
        try (var browser = Chromium.withoutScripts()) {
            browser.open(demo + ConsolePaths.HOME);
            signInAsFarAsTheLink(browser, _ -> {});
            browser.saying("Jetzt anmelden").sendKeys(Keys.ENTER);
            browser.saying("Mentoring Dormagen").sendKeys(Keys.ENTER);
            var before = browser.all(".ahead > li").size();
            browser.saying("Zeitpunkte zeigen").sendKeys(Keys.ENTER);
            browser.waitUntil(now -> now.all(".ahead > li").size() > before);
            assertThat(browser.address()).endsWith("alles=true");
            browser.saying("Abmelden").sendKeys(Keys.ENTER);
            browser.waitUntil(now -> now.text().contains("Sie sind abgemeldet"));
        }
    }

    /** The link for the other test went to the same mailbox. */
    private void aMinutePasses() {
        database.sql("UPDATE sign_in_mail SET mailed_at = mailed_at - interval '1 minute'")
                .update();
    }

    /** Types the address, and opens the link that comes; older ones lie in the mailbox already. */
    private void signInAsFarAsTheLink(Chromium browser, Consumer<Chromium> look) {
        var form = browser.address();
        browser.open(demo + "/postfach/" + BIRGIT);
        var before = browser.all(LINK).size();
        browser.open(form);
        browser.one("#adresse").sendKeys(BIRGIT, Keys.ENTER);
        browser.waitUntil(now -> now.text().contains("Bitte schauen Sie in Ihr Postfach"));
        look.accept(browser);
        browser.waitUntil(now -> {
            now.open(demo + "/postfach/" + BIRGIT);
            return now.all(LINK).size() > before;
        });
        browser.one(LINK).click();
    }
}
