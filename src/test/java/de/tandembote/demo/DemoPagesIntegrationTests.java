package de.tandembote.demo;

import static de.tandembote.demo.Browser.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

/** The pages as a browser gets them from the running demo. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class DemoPagesIntegrationTests {

    private static final String BOT = "bot@example.org";
    private static final String ANNA = "anna.reiferscheid@example.org";
    private static final String LEYLA = "leyla.karabulut@example.org";
    private static final LocalDate FIRST_REMINDER = LocalDate.of(2026, 3, 2);
    private static final Pattern MAIL = Pattern.compile("name=\"mail\" value=\"([^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");

    private final Browser browser;
    private final int port;

    @Autowired
    DemoPagesIntegrationTests(@LocalServerPort int port) {
        this.port = port;
        browser = new Browser(port);
    }

    @Autowired
    private DemoClock clock;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private TimeLapse timeLapse;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        // Not JUnit's temporary folder: that is deleted while the database still writes to it.
        var data = Files.createTempDirectory(Path.of("target"), "pages");
        registry.add("tandembote.data", data::toString);
        registry.add("tandembote.demo.smtp-port", FreePorts.next()::toString);
        registry.add("tandembote.demo.imap-port", FreePorts.next()::toString);
    }

    @Test
    void anAnswerByTheFormIsARealMailAndItsEchoIsThereAtOnce() throws Exception {
        passTheFirstReminder();
        var question = MAIL.matcher(browser.get("/postfach/" + ANNA).body());
        assertThat(question.find()).isTrue();
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        var text = "Wir haben uns am %d.%d. getroffen, 90 Minuten.".formatted(day.getDayOfMonth(), day.getMonthValue());

        var answer = browser.post(
                "/postfach/" + ANNA,
                "mail=" + encoded(HtmlUtils.htmlUnescape(question.group(1))) + "&text=" + encoded(text));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(mailboxes.read(BOT)).anySatisfy(mail -> {
            assertThat(mail.from()).isEqualTo(ANNA);
            assertThat(mail.text()).startsWith(text);
        });
        var echo = mailboxes.read(ANNA).getFirst();
        assertThat(echo.text()).contains("90 Minuten");
        assertThat(browser.get(browser.locationOf(answer)).body())
                .contains("Ihre Antwort ist angekommen", echo.subject());
        assertThat(browser.get("/").body()).contains("getroffen</span></span>");
    }

    @Test
    void whatTheBotWouldUnderstandIsShownAndNothingIsSent() throws Exception {
        var before = mailboxes.read(BOT).size();

        var page = browser.post(
                "/verstehen",
                "asked=MONTHLY_REMINDER&day=2026-03-10&text=" + encoded("Wir haben uns am 5.3. getroffen, 90 Minuten"));

        assertThat(page.body()).contains("Donnerstag, 5. März 2026, 90 Minuten").doesNotContain("fragt nach");
        assertThat(mailboxes.read(BOT)).hasSize(before);
        assertThat(browser.post("/verstehen", "asked=NOTHING&day=2026-03-10&text=Ja")
                        .body())
                .contains("Der Bote fragt nach");
    }

    @Test
    void anInvitationHasTheButtonsOfACalendarAndAPressIsARealAnswer() throws Exception {
        passTheFirstReminder();
        var people = new Correspondence(mailboxes, timeLapse, database);
        var day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin")).plusDays(14);
        people.reply(
                people.mentee(8),
                "monthly-reminder",
                "Nächstes Mal am %d.%d. um 15 Uhr".formatted(day.getDayOfMonth(), day.getMonthValue()));
        var proposal = people.latest(people.mentor(8), "meeting-proposal");
        var page = browser.get("/postfach/" + people.mentor(8)).body();
        assertThat(page).contains(">Zusagen</button>", ">Vielleicht</button>", ">Ablehnen</button>");

        var answer = browser.post(
                "/postfach/" + people.mentor(8), "mail=" + encoded(proposal.messageId()) + "&button=ACCEPTED");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(mailboxes.read(BOT)).anySatisfy(mail -> {
            assertThat(mail.from()).isEqualTo(people.mentor(8));
            assertThat(mail.calendar()).contains("METHOD:REPLY", "PARTSTAT=ACCEPTED");
        });
        assertThat(people.sentTo(people.mentee(8))).endsWith("meeting-confirmed");
        assertThat(browser.get(browser.locationOf(answer)).body()).contains("Ihre Antwort ist angekommen");
    }

    @Test
    void whatIsNoInvitationHasNoButtons() throws Exception {
        passTheFirstReminder();
        var letters = mailboxes.read(LEYLA);
        var plain =
                letters.stream().filter(letter -> letter.calendar().isEmpty()).toList();

        assertThat(browser.get("/postfach/" + LEYLA).body().split(">Zusagen</button>", -1))
                .as("one more than buttons")
                .hasSize(letters.size() - plain.size() + 1);
        assertThat(browser.post(
                                "/postfach/" + LEYLA,
                                "mail=" + encoded(plain.getFirst().messageId()) + "&button=ACCEPTED")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEmptyAnswerIsNotSent() throws Exception {
        passTheFirstReminder();
        var before = mailboxes.read(BOT).size();
        var question = mailboxes.read(LEYLA).getFirst();

        var answer = browser.post("/postfach/" + LEYLA, "mail=" + encoded(question.messageId()) + "&text=+");

        assertThat(browser.locationOf(answer)).doesNotContain("answered");
        assertThat(mailboxes.read(BOT)).hasSize(before);
    }

    @Test
    void theClockIsTurnedByAFormThatLeadsBack() throws Exception {
        var before = clock.instant();

        var turned = browser.post("/demo/turn", "step=DAY&back=/nachrichten");

        assertThat(browser.locationOf(turned)).startsWith("/nachrichten?sent=");
        assertThat(browser.get(browser.locationOf(turned)).body()).contains("Die Uhr ist weitergestellt.");
        assertThat(clock.instant()).isAfterOrEqualTo(before.plusSeconds(24 * 60 * 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/postfach", "/postfach/" + ANNA, "/nachrichten", "/verstehen"})
    void whoeverTurnsTheClockStaysOnThePage(String page) throws Exception {
        assertThat(browser.locationOf(browser.post("/demo/turn", "step=DAY&back=" + encoded(page))))
                .startsWith(page + "?sent=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/postfach/../actuator", "/\\elsewhere"})
    void nobodyIsLedToAnotherPlace(String back) throws Exception {
        assertThat(browser.locationOf(browser.post("/demo/turn", "step=DAY&back=" + encoded(back))))
                .startsWith("/?sent=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/turn", "/demo/clock", "/postfach/" + ANNA})
    void aForeignWebPageChangesNothing(String path) throws Exception {
        var before = clock.instant();

        var byOrigin = browser.send(browser.form(path, "step=P1M").header("Origin", "https://elsewhere.example"));
        var bySite = browser.send(browser.form(path, "step=P1M").header("Sec-Fetch-Site", "cross-site"));

        assertThat(byOrigin.statusCode()).isEqualTo(403);
        assertThat(bySite.statusCode()).isEqualTo(403);
        assertThat(clock.instant()).isBefore(before.plusSeconds(60 * 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nachrichten", "/postfach", "/postfach/" + ANNA, "/no-such-page", "/demo/demo.css"})
    void everythingTellsTheBrowserToTrustNobodyElse(String path) throws Exception {
        var headers = browser.get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nachrichten", "/postfach", "/postfach/" + ANNA, "/no-such-page"})
    void pagesAreGermanAndHoldNoInlineScriptOrStyle(String path) throws Exception {
        assertThat(browser.get(path).body())
                .contains("<html lang=\"de\">", "<h1", "<main")
                .doesNotContainPattern(INLINE)
                .doesNotContain("th:");
    }

    @Test
    void aMailAsHtmlRunsNothingAndBelongsToNobody() throws Exception {
        passTheFirstReminder();
        var mail = mailboxes.read(LEYLA).getFirst();

        var html = browser.get("/postfach/" + LEYLA + "/html?mail=" + encoded(mail.messageId()));

        assertThat(html.body()).isEqualTo(mail.html());
        assertThat(html.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/postfach/nobody@example.org", "/postfach/" + BOT})
    void whatIsNotThereIsSaidInAFriendlySentence(String path) throws Exception {
        var missing = browser.get(path);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("Diese Seite gibt es nicht")
                .doesNotContain("Exception", "at de.tandembote");
    }

    @Test
    void onlyThisMachineReachesTheDemo() throws Exception {
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
        }
    }

    private void passTheFirstReminder() {
        timeLapse.to(
                FIRST_REMINDER.atTime(10, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());
    }
}
