package de.tandembote.portal;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.meeting.Appointment;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The round of Dormagen before its first day, and the calendar programs of those who take part. */
final class Subscribers implements AutoCloseable {

    /** From then on nothing is trusted that was ready before. */
    static final Duration NOT_TRUSTED_ANY_MORE = Duration.ofMinutes(5);

    private static final Instant BEFORE_THE_ROUND = Instant.parse("2026-02-13T08:00:00Z");

    private final String database = TestDatabase.create().url();
    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(BEFORE_THE_ROUND);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Installation bot;

    Subscribers() {
        this(List.of());
    }

    /** The same with more settings. */
    Subscribers(List<String> settings) {
        bot = Installation.byHand(database, mail, clock, settings);
        bot.loadsARound();
    }

    Installation bot() {
        return bot;
    }

    SettableClock clock() {
        return clock;
    }

    /** A second node on the same database. */
    Installation anotherNode() {
        return Installation.byHand(database, mail, clock);
    }

    UUID mentee(int tandem) {
        return idOf(bot.addressOf(tandem, "mentee"));
    }

    UUID mentor(int tandem) {
        return idOf(bot.addressOf(tandem, "mentor"));
    }

    UUID coordinator() {
        return bot.database()
                .sql("SELECT person_id FROM participation WHERE role = 'COORDINATOR' ORDER BY id LIMIT 1")
                .query(UUID.class)
                .single();
    }

    UUID round() {
        return bot.database().sql("SELECT id FROM round").query(UUID.class).single();
    }

    UUID gathering(String uid) {
        return bot.database()
                .sql("SELECT id FROM gathering WHERE uid = ?")
                .param(uid)
                .query(UUID.class)
                .single();
    }

    private UUID idOf(String address) {
        return bot.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
    }

    /** The path of a person's own calendar. */
    String ownFeed(UUID person) {
        return path(bot.get(Links.class).issueForEver(LinkPurpose.FEED, person, person));
    }

    /** The path of the calendar of the round's group events. */
    String roundFeed() {
        return path(bot.get(Links.class).issueForEver(LinkPurpose.ROUND_FEED, round(), round()));
    }

    String path(UUID link) {
        return bot.get(Links.class).address(link).substring(Installation.BASE_URL.length());
    }

    /** The mentee of a tandem proposes to meet. */
    UUID plans(int tandem, LocalDate day, @Nullable LocalTime time, @Nullable Integer minutes) {
        var id = bot.database()
                .sql("SELECT id FROM tandem WHERE label = ?")
                .param("" + tandem)
                .query(UUID.class)
                .single();
        return bot.get(TandemMeetings.class)
                .plan(
                        id,
                        mentee(tandem),
                        new Appointment(day, time, minutes, null, "Café am Rathaus"),
                        Optional.empty())
                .meeting();
    }

    /** Asks for a calendar; headers are given as name, value, name, value. */
    HttpResponse<byte[]> gets(String path, String... headers) {
        return asks(bot, "GET", path, headers);
    }

    HttpResponse<byte[]> asks(Installation node, String method, String path, String... headers) {
        return asks(node, method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** Presses a button of a page. */
    HttpResponse<byte[]> presses(String path, String form) {
        var body = HttpRequest.BodyPublishers.ofString(form);
        return asks(bot, "POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<byte[]> asks(
            Installation node, String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(node.address(path)).method(method, body);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A calendar's text with each property in one line. */
    String calendar(String path) {
        return text(gets(path)).replace("\r\n ", "");
    }

    /** The one event of a calendar in whose lines this occurs; empty where none is. */
    Optional<String> event(String path, String part) {
        return List.of(calendar(path).split("(?=BEGIN:VEVENT)", -1)).stream()
                .filter(event -> event.startsWith("BEGIN:VEVENT") && event.contains(part))
                .findFirst();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String unzipped(HttpResponse<byte[]> answer) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        http.close();
        bot.close();
        mail.close();
    }
}
