package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Reviews;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.script.Language;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator reads what is in doubt and decides, by the link in the mail and by nothing but a button. */
class ReviewPagesIntegrationTests {

    private static final Instant AFTER_THE_REMINDER = Instant.parse("2026-03-02T08:30:00Z");
    private static final Pattern LINK = Pattern.compile(Pattern.quote(Installation.BASE_URL) + "(/[^\\s\"<>]*)");
    private static final String PRIVATE = "anna.private@elsewhere.example.org";

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private static Installation bot;

    @BeforeAll
    static void theFirstReminderIsOut() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
        bot.loadsARound();
        bot.passesTo(AFTER_THE_REMINDER);
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @BeforeEach
    void nothingWaits() {
        CLOCK.set(AFTER_THE_REMINDER);
        bot.database().sql("TRUNCATE inbox_message, review_notice CASCADE").update();
    }

    @Test
    void theMailToTheCoordinatorOpensThePageOnWhichThePartnersAnswerCounts() {
        // The mentor answers the mail that the mentee had passed on.
        comes(answerOf(1).from(bot.addressOf(1, "mentor")).bytes());
        var page = pageIn(lastMailOf(coordinator()));

        var shown = get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        bot.addressOf(1, "mentor"),
                        "Wir haben uns am 28.2. getroffen",
                        "von einem Menschen geschrieben")
                .contains("Montag, 2. März 2026, um 9:30 Uhr")
                .contains("antwortet auf eine Frage an jemand anderen");
        assertThat(bot.sessionsOf(1)).isZero();

        var decided = post(
                page, Map.of("message", waiting(), "decision", "COUNTS", "person", id(bot.addressOf(1, "mentee"))));
        bot.settle();

        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(bot.sessionsOf(1)).isEqualTo(1);
        assertThat(bot.count("inbox_message WHERE state = 'DONE' AND raw IS NULL AND decided_by IS NOT NULL"))
                .isEqualTo(1);
        assertThat(bot.count(
                        "question JOIN link ON object_id = question.id WHERE state = 'ANSWERED' AND link.person_id = ?"
                                + " AND question.kind = 'MONTHLY_REMINDER'",
                        UUID.fromString(id(bot.addressOf(1, "mentee")))))
                .as("it answered the question that it named")
                .isEqualTo(1);
        assertThat(get(page).body()).contains("Hier wartet nichts mehr").doesNotContain("28.2.");
    }

    @Test
    void whatIsDoneIsDoneOnceAndItsTextIsGone() {
        comes(answerOf(2).from(PRIVATE).bytes());
        var letters = bot.count("outbox_message");
        var page = bot.get(Links.class)
                .page(bot.get(ReviewDesk.class).pageFor(personId(coordinator()), UUID.fromString(waiting())));
        var path = path(page);
        var form = Map.of("message", waiting(), "decision", "DONE");

        var first = post(path, form);
        var second = post(path, form);
        bot.settle();

        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("outcome=DONE");
        assertThat(second.headers().firstValue("Location").orElseThrow()).endsWith("outcome=LATE");
        assertThat(bot.count("inbox_message WHERE state = 'DONE' AND raw IS NULL"))
                .isEqualTo(1);
        assertThat(bot.sessionsOf(2)).isZero();
        assertThat(bot.count("outbox_message")).isEqualTo(letters);
        bot.passesTo(AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        assertThat(bot.count("outbox_message WHERE message = 'reviews-waiting'"))
                .isZero();
    }

    @Test
    void theSummaryOpensAllThatWaits() {
        comes(answerOf(3).from(PRIVATE).bytes());
        comes(answerOf(4).from("bela.private@elsewhere.example.org").bytes());
        bot.passesTo(AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var mail = lastMailOf(coordinator());

        assertThat(textOf(mail)).contains("2 Nachrichten");
        assertThat(get(pageIn(mail)).body()).contains(PRIVATE, "bela.private@elsewhere.example.org");
        post(
                pageIn(mail),
                Map.of("message", waiting(), "decision", "COUNTS", "person", id(bot.addressOf(3, "mentee"))));
        bot.settle();
        assertThat(bot.sessionsOf(3)).isEqualTo(1);
        assertThat(get(pageIn(mail)).body()).doesNotContain(PRIVATE).contains("bela.private@elsewhere.example.org");
        bot.database()
                .sql("DELETE FROM outbox_message WHERE message = 'reviews-waiting'")
                .update();
    }

    @Test
    void nobodyCountsWhoIsNoneOfTheRound() {
        comes(answerOf(5).from(bot.addressOf(5, "mentor")).bytes());
        var page = pageIn(lastMailOf(coordinator()));

        post(
                page,
                Map.of(
                        "message",
                        waiting(),
                        "decision",
                        "COUNTS",
                        "person",
                        UUID.randomUUID().toString()));
        post(page, Map.of("message", waiting(), "decision", "COUNTS", "person", ""));
        bot.settle();

        assertThat(bot.sessionsOf(5)).isZero();
        assertThat(bot.get(Reviews.class).all()).hasSize(1);
    }

    @Test
    void thePageKeepsItselfToItself() {
        comes(answerOf(6).from(bot.addressOf(6, "mentor")).bytes());
        var shown = get(pageIn(lastMailOf(coordinator())));

        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.body()).doesNotContain("<script", "style=");
    }

    @Test
    void whatOpensNothingIsNotFoundAndSaysNoMore() {
        var links = bot.get(Links.class);
        comes(answerOf(7).from(bot.addressOf(7, "mentor")).bytes());
        var page = pageIn(lastMailOf(coordinator()));
        var link = links.look(page.substring(page.lastIndexOf('/') + 1), LinkPurpose.REVIEW)
                .orElseThrow();

        assertThat(get("/p/entscheiden/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").statusCode())
                .isEqualTo(404);
        assertThat(get(page.replace("entscheiden", "entscheidungen")).statusCode())
                .isEqualTo(404);
        links.revoke(link.id());
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(get(page).body()).contains("Dieser Link gilt nicht mehr");
        bot.database().sql("UPDATE link SET revoked_at = NULL").update();
        CLOCK.passes(Duration.ofDays(100));
        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void whoNoLongerCoordinatesReadsNothing() {
        comes(answerOf(8).from(bot.addressOf(8, "mentor")).bytes());
        var page = pageIn(lastMailOf(coordinator()));
        bot.database()
                .sql("UPDATE participation SET state = 'LEFT' WHERE role = 'COORDINATOR'")
                .update();

        var shown = get(page).body();
        bot.database().sql("UPDATE participation SET state = 'ACTIVE'").update();

        assertThat(shown).doesNotContain("28.2.").contains("Hier wartet nichts mehr");
    }

    @Test
    void in15LookingAtEveryLinkOfEveryMessageChangesNoRow() {
        comes(answerOf(1).from(bot.addressOf(1, "mentor")).bytes());
        comes(answerOf(2).from(PRIVATE).bytes());
        comes(Letter.answering(
                        MAIL.mailsOf(bot.addressOf(3, "mentee")).getLast(),
                        bot.addressOf(3, "mentee"),
                        "Wir haben uns am 27.2. getroffen, 60 Minuten, nächstes Mal am 12.3. um 15 Uhr")
                .bytes());
        bot.passesTo(AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var links = new TreeSet<String>();
        for (var address : bot.database()
                .sql("SELECT email FROM person")
                .query(String.class)
                .list()) {
            MAIL.mailsOf(address)
                    .forEach(mail -> LINK.matcher(textOf(mail)).results().forEach(found -> links.add(found.group(1))));
        }
        assertThat(links).hasSizeGreaterThan(2).noneMatch(link -> link.contains("link-"));
        assertThat(links.stream().map(link -> link.replaceAll("[^/]*$", "")).distinct())
                .contains("/p/entscheiden/", "/p/entscheidungen/");

        var before = rows();
        for (var link : links) {
            assertThat(bot.send(link, HttpRequest.newBuilder().GET()).statusCode())
                    .as("GET of a link")
                    .isLessThan(500);
            assertThat(bot.send(link, HttpRequest.newBuilder().HEAD()).statusCode())
                    .as("HEAD of a link")
                    .isLessThan(500);
        }

        assertThat(rows()).isEqualTo(before);
        bot.database()
                .sql("DELETE FROM outbox_message WHERE message = 'reviews-waiting'")
                .update();
    }

    @Test
    void thePageSpeaksTheCoordinatorsLanguage() {
        bot.database()
                .sql("UPDATE person SET language = 'EN' WHERE email = ?")
                .param(coordinator())
                .update();
        comes(answerOf(1).from(bot.addressOf(1, "mentor")).bytes());
        var page = pageIn(lastMailOf(coordinator()));

        assertThat(get(page).body())
                .contains("<html lang=\"en\"", "Please decide", "Written by", "written by a person")
                .contains("Monday, 2 March 2026", ReviewReason.OTHER_SENDER.sentence(), "Please do not pass it on.")
                .doesNotContain("Bitte", "Bote ", "lang=\"de\"");
        assertThat(get(page + "?outcome=NOBODY").body()).contains("Please choose who wrote the message.");
        post(page, Map.of("message", waiting(), "decision", "DONE"));
        assertThat(get(page).body()).contains("Nothing waits here any more.");
        bot.database().sql("UPDATE person SET language = 'DE'").update();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(ReviewReason reason) {
        assertThat(ReviewReason.of(reason.sentence())).contains(reason);
        assertThat(ReviewWords.in(Language.DE).of(reason)).endsWith(".").isNotEqualTo(reason.sentence());
        assertThat(ReviewWords.in(Language.EN).of(reason)).isEqualTo(reason.sentence());
    }

    /** What every table holds. */
    private static Map<String, String> rows() {
        return bot.database().sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                          AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'qrtz%'""").query(String.class).list().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> bot.database()
                                .sql("SELECT coalesce(string_agg(t::text, '|' ORDER BY t::text), '') FROM " + table
                                        + " t")
                                .query(String.class)
                                .single(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static void comes(byte[] mail) {
        MAIL.receives(mail);
        bot.settle();
    }

    private static Letter answerOf(int tandem) {
        var mentee = bot.addressOf(tandem, "mentee");
        return Letter.answering(MAIL.mailsOf(mentee).getLast(), mentee, "Wir haben uns am 28.2. getroffen, 90 Minuten");
    }

    /** Somebody who coordinates for every administration. */
    private static String coordinator() {
        return bot.database().sql("""
                        SELECT email FROM person JOIN participation ON person_id = person.id
                        WHERE role = 'COORDINATOR' ORDER BY administration_id NULLS FIRST, email LIMIT 1""").query(String.class).single();
    }

    private static UUID personId(String address) {
        return UUID.fromString(id(address));
    }

    private static String id(String address) {
        return bot.database()
                .sql("SELECT id::text FROM person WHERE email = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    private static String waiting() {
        return bot.get(Reviews.class).all().getFirst().id().toString();
    }

    private static MimeMessage lastMailOf(String address) {
        return MAIL.mailsOf(address).getLast();
    }

    private static String pageIn(MimeMessage mail) {
        var found = LINK.matcher(textOf(mail));
        assertThat(found.find()).as("a link in the mail").isTrue();
        return found.group(1);
    }

    private static String path(String pageWithPlaceholder) {
        var link = UUID.fromString(pageWithPlaceholder.substring(pageWithPlaceholder.lastIndexOf("link-") + 5));
        return Links.PAGES + LinkPurpose.REVIEW.page() + "/"
                + bot.get(Links.class).token(link);
    }

    private static String textOf(MimeMessage mail) {
        try (var plain = partOf(mail, "text/plain").getInputStream()) {
            var bytes = new ByteArrayOutputStream();
            plain.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static jakarta.mail.Part partOf(jakarta.mail.Part part, String type)
            throws MessagingException, IOException {
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType(type)) {
                    return parts.getBodyPart(i);
                }
            }
        }
        return part;
    }

    private static HttpResponse<String> get(String path) {
        return bot.send(path, HttpRequest.newBuilder().GET());
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return bot.send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
