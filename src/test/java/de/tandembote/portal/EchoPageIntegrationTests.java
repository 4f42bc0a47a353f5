package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.testing.TestDatabase;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The page behind the link of an echo; each rule has a tandem of its own. */
class EchoPageIntegrationTests {

    private static final Pattern LINK = Pattern.compile("https://tandembote\\.example\\.org(/p/verstanden/[a-z2-7]+)");

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private static Installation bot;

    @BeforeAll
    static void theFirstReminderIsOut() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
        bot.loadsARound();
        bot.passesTo(Instant.parse("2026-03-02T08:30:00Z"));
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @Test
    @DisplayName("IN-15 Looking at the page changes no row, by GET and by HEAD")
    void in15LookingChangesNoRow() {
        var page = pageOfTheEchoTo(1);
        var before = everyRow();

        assertThat(gets(page).statusCode()).isEqualTo(200);
        assertThat(heads(page).statusCode()).isEqualTo(200);
        assertThat(gets(page).body()).contains("Treffen notiert: Samstag, 28. Februar 2026");

        assertThat(everyRow()).isEqualTo(before);
    }

    @Test
    void theButtonTakesBackOnceAndTheWriterIsTold() {
        var page = pageOfTheEchoTo(2);
        assertThat(sessions(2)).isEqualTo(1);

        assertThat(posts(page).statusCode()).isEqualTo(302);
        assertThat(sessions(2)).isZero();
        assertThat(sent("undone", 2)).isEqualTo(1);
        assertThat(gets(page).body()).contains("Zurückgenommen").doesNotContain("<form");

        posts(page);
        assertThat(sent("undone", 2)).isEqualTo(1);
    }

    @Test
    void afterACorrectionThePageShowsWhatHoldsNow() {
        var page = pageOfTheEchoTo(9);
        answers(mentee(9), "Nicht der 28., der 27.");

        assertThat(gets(page).body())
                .containsSubsequence(
                        "<title>Berichtigt",
                        "<h1>Berichtigt",
                        "Treffen notiert: Samstag, 28.",
                        "Jetzt gilt:",
                        "Treffen notiert: Freitag, 27.")
                .as("an old page must not take back something newer")
                .doesNotContain("<form");

        answers(mentee(9), "Nein");
        assertThat(gets(page).body()).contains("Zurückgenommen").doesNotContain("27. Februar");
    }

    @Test
    void whatWentOnSinceIsNotCalledTakenBack() {
        var page = pageOfTheEchoTo(4, "Nächstes Mal am 12.3. um 15 Uhr");
        answers(bot.addressOf(4, "mentor"), "Lieber am 13.3. um 15 Uhr");

        assertThat(gets(page).body())
                .contains("Das habe ich verstanden", "lässt sich nicht mehr zurücknehmen")
                .doesNotContain("Zurückgenommen", "<form");
    }

    @Test
    void twoPressesAtTheSameMomentTakeBackOnce() {
        var page = pageOfTheEchoTo(7);

        var presses = whileHeld("question", () -> List.of(pressing(page), pressing(page)));

        assertThat(presses.stream().map(CompletableFuture::join))
                .extracting(HttpResponse::statusCode)
                .containsExactly(302, 302);
        bot.settle();
        assertThat(sessions(7)).isZero();
        assertThat(sent("undone", 7)).isEqualTo(1);
    }

    @Test
    void whatThePartnerChangesAtTheSameMomentBreaksNoPage() {
        var page = pageOfTheEchoTo(8);

        var press = whileHeld("session", () -> List.of(pressing(page))).getFirst();

        assertThat(press.join().statusCode()).isEqualTo(302);
        assertThat(gets(page).body()).as("the button is there still").contains("<form");
        posts(page);
        assertThat(sessions(8)).isZero();
    }

    @Test
    void thePageIsKeptByNobodyAndRunsNothing() {
        var headers = gets(pageOfTheEchoTo(3)).headers();

        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void soItIsHoweverThePathIsWritten() {
        var page = pageOfTheEchoTo(6);

        for (var path : List.of(page.replace("/p/", "/%70/"), page.replace("/p/", "/p;a=b/"))) {
            var answer = gets(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
        }
    }

    @Test
    void theTokenIsStoredNowhere() {
        var page = pageOfTheEchoTo(4);
        var token = page.substring(page.lastIndexOf('/') + 1);

        assertThat(everyRow()).noneMatch(row -> row.contains(token));
    }

    @Test
    void whatIsNoOpenLinkOpensNothing() {
        var page = pageOfTheEchoTo(5);
        var wrong = page.substring(0, page.length() - 1) + (page.endsWith("a") ? "b" : "a");
        assertThat(gets(wrong).statusCode()).isEqualTo(404);
        assertThat(posts(wrong).statusCode()).isEqualTo(404);

        var now = CLOCK.instant();
        CLOCK.passes(Duration.ofDays(61));
        try {
            assertThat(gets(page).statusCode()).isEqualTo(404);
            assertThat(posts(page).statusCode()).isEqualTo(404);
        } finally {
            CLOCK.set(now);
        }
        assertThat(sessions(5)).isEqualTo(1);
    }

    private static HttpResponse<String> gets(String path) {
        return bot.send(path, HttpRequest.newBuilder());
    }

    private static HttpResponse<String> heads(String path) {
        return bot.send(path, HttpRequest.newBuilder().HEAD());
    }

    private static HttpResponse<String> posts(String path) {
        var answer = bot.send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
        bot.settle();
        return answer;
    }

    private static CompletableFuture<HttpResponse<String>> pressing(String path) {
        return CompletableFuture.supplyAsync(
                () -> bot.send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody())));
    }

    private static void answers(String writer, String text) {
        MAIL.receives(
                Letter.answering(MAIL.mailsOf(writer).getLast(), writer, text).bytes());
        bot.settle();
    }

    private static String pageOfTheEchoTo(int tandem) {
        return pageOfTheEchoTo(tandem, "Wir haben uns am 28.2. getroffen, 90 Minuten");
    }

    private static String pageOfTheEchoTo(int tandem, String answered) {
        var mentee = mentee(tandem);
        answers(mentee, answered);
        var text = MailSystem.textOf(MAIL.mailsOf(mentee).getLast());
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    /** Somebody else changes these rows meanwhile: nobody gets past them before all have come to one. */
    private static <T> List<T> whileHeld(String rows, Supplier<List<T>> all) {
        var transaction = new TransactionTemplate(bot.get(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(_ -> {
            bot.database().sql("UPDATE " + rows + " SET version = version + 1").update();
            var started = all.get();
            await().until(() -> bot.count("pg_locks WHERE NOT granted") >= started.size());
            return started;
        }));
    }

    /** Every row of every table, as text. */
    private static List<String> everyRow() {
        var tables = bot.database()
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")
                .query(String.class)
                .list();
        return tables.stream()
                .flatMap(table -> bot
                        .database()
                        .sql("SELECT '" + table + ' ' + "' || t::text FROM \"" + table + "\" t ORDER BY 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private static long sessions(int tandem) {
        return bot.count("session JOIN tandem ON tandem.id = tandem_id WHERE label = ?", "" + tandem);
    }

    private static long sent(String message, int tandem) {
        return bot.count(
                "outbox_message JOIN person ON person.id = recipient_id WHERE message = ? AND email = ?",
                message,
                mentee(tandem));
    }

    private static String mentee(int tandem) {
        return bot.database()
                .sql("SELECT email FROM tandem JOIN person ON person.id = mentee_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }
}
