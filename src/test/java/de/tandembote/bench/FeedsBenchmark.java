package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.testing.TestDatabase;
import de.tandembote.testing.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a person's calendar of 500 events is handed out, beside a static file of the same bytes from the same server.
 * Needs {@code wrk} installed, which runs on this machine, too.
 */
@Tag("benchmark")
@Tag("feeds")
class FeedsBenchmark {

    private static final int EVENTS = 500;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final String PEER = "static file, same server";
    private static final String LOCATIONS = "spring.web.resources.static-locations";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private final Tool wrk = Tool.named("wrk");
    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));

    /** The same request to us and to the peer. */
    private record Pair(String goal, List<String> ours, List<String> theirs) {}

    @Test
    void feedsBesideAStaticFile(@TempDir Path folder) throws IOException, InterruptedException {
        System.setProperty(LOCATIONS, "classpath:/static/," + folder.toUri());
        try (var mail = new MailSystem();
                var bot = Installation.byHand(TestDatabase.create().url(), mail, clock)) {
            measure(bot, folder);
        } finally {
            System.clearProperty(LOCATIONS);
        }
    }

    private void measure(Installation bot, Path folder) throws IOException, InterruptedException {
        var feed = bot.address(feedOfManyEvents(bot)).toString();
        var plain = get(feed, "identity");
        var zipped = get(feed, "gzip");
        Files.write(folder.resolve("plain.ics"), plain.body());
        Files.write(folder.resolve("zipped.ics"), zipped.body());
        var file = bot.address("/plain.ics").toString();
        var zippedFile = bot.address("/zipped.ics").toString();
        var bench = new Bench("feeds");
        for (var pair :
                pairs(feed, plain, file, get(file, "identity"), zippedFile).entrySet()) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                clock.passes(Duration.ofSeconds(2));
                var our = perSecond(pair.getValue().ours());
                var their = perSecond(pair.getValue().theirs());
                if (round >= WARM_UP) {
                    ours.add(our);
                    theirs.add(their);
                }
            }
            bench.add(pair.getKey(), "1/s", ours, PEER, theirs, pair.getValue().goal());
        }
        bench.finish();
    }

    private static Map<String, Pair> pairs(
            String feed, HttpResponse<?> plain, String file, HttpResponse<?> peer, String zippedFile) {
        var pairs = new LinkedHashMap<String, Pair>();
        var tag = "If-None-Match: " + plain.headers().firstValue("ETag").orElseThrow();
        var since = "If-Modified-Since: "
                + peer.headers().firstValue("Last-Modified").orElseThrow();
        pairs.put("nothing new, 304", new Pair("at least 0.80", List.of("-H", tag, feed), List.of("-H", since, file)));
        pairs.put("whole, 200", new Pair("at least 0.40", List.of(feed), List.of(file)));
        var gzip = "Accept-Encoding: gzip";
        pairs.put(
                "whole, compressed, 200",
                new Pair("at least 0.40", List.of("-H", gzip, feed), List.of("-H", gzip, zippedFile)));
        return pairs;
    }

    private double perSecond(List<String> request) {
        var command = new ArrayList<>(List.of("-t1", "-c16", "-d3s"));
        command.addAll(request);
        var said = wrk.run(command.toArray(String[]::new));
        assertThat(said).doesNotContain("Non-2xx", "Socket errors");
        var rate = RATE.matcher(said);
        assertThat(rate.find()).as(said).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    /** The path of a mentee's calendar in a round of very many group events. */
    private static String feedOfManyEvents(Installation bot) {
        bot.loadsARound();
        var database = bot.database();
        database.sql("""
                        INSERT INTO gathering
                        SELECT (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'uid', 'many-' || n))).*
                        FROM gathering g, generate_series(1, ?) n WHERE g.uid = 'dormagen-2026-opening'""").param(EVENTS).update();
        database.sql("""
                        INSERT INTO gathering_time
                        SELECT (jsonb_populate_record(t, jsonb_build_object('gathering_id', g.id))).*
                        FROM gathering g, gathering_time t JOIN gathering o ON o.id = t.gathering_id
                        WHERE g.uid LIKE 'many-%' AND o.uid = 'dormagen-2026-opening'""").update();
        var mentee = database.sql("SELECT mentee_id FROM tandem WHERE label = '1'")
                .query(UUID.class)
                .single();
        var links = bot.get(Links.class);
        return links.address(links.issueForEver(LinkPurpose.FEED, mentee, mentee))
                .substring(Installation.BASE_URL.length());
    }

    private static HttpResponse<byte[]> get(String url, String encoding) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", encoding);
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer;
        }
    }
}
