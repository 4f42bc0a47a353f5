package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The token of a calendar: who has it reads, for as long as the owner wants; and nobody learns it from us. */
class FeedTokensIntegrationTests {

    private static Subscribers round;
    private static Links links;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        links = round.bot().get(Links.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    @DisplayName("FE-4 A renewed address opens at once, the old one does not, though it was ready")
    void fe4Renewed() {
        var person = round.mentee(1);
        var old = round.ownFeed(person);
        assertThat(round.gets(old).statusCode()).isEqualTo(200);

        var renewed = round.path(links.renew(LinkPurpose.FEED, person, person));

        assertThat(round.gets(old).statusCode()).isEqualTo(404);
        assertThat(round.gets(old, "If-None-Match", "*").statusCode()).isEqualTo(404);
        assertThat(round.gets(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("FE-4 A revoked address answers like one that never was")
    void fe4Revoked() {
        var person = round.mentee(2);
        var feed = round.ownFeed(person);
        round.gets(feed);
        links.revoke(links.find(LinkPurpose.FEED, person, person).orElseThrow().id());

        var revoked = round.gets(feed);
        var unknown = round.gets("/kalender/" + "a".repeat(32) + ".ics");

        assertThat(revoked.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(revoked.body()).isEqualTo(unknown.body());
        var headers = new TreeMap<>(revoked.headers().map());
        var others = new TreeMap<>(unknown.headers().map());
        headers.remove("date");
        others.remove("date");
        assertThat(headers).isEqualTo(others);
    }

    @Test
    void aLinkForSomethingElseOpensNoCalendar() {
        var person = round.mentee(3);
        var page = links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person);

        assertThat(round.gets("/kalender/" + links.token(page) + ".ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAddressThatWasCutOffSaysSoKindly() {
        var feed = round.ownFeed(round.mentee(3));

        for (var path : List.of(feed.replace(".ics", ""), feed + "/", "/kalender/", "/p/veranstaltung/")) {
            var answer = round.gets(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Subscribers.text(answer)).as(path).contains("Dieser Link gilt nicht mehr");
        }
    }

    @Test
    @DisplayName("FE-4 The owner sees when it was last used, whether there was news or not")
    void fe4LastUsed() {
        var person = round.mentee(4);
        var feed = round.ownFeed(person);
        var link = links.find(LinkPurpose.FEED, person, person).orElseThrow().id();
        round.gets(feed);
        var first = round.clock().instant();
        assertThat(links.lastUsed(link)).contains(first);

        round.clock().passes(Duration.ofMinutes(61));
        round.gets(feed, "If-None-Match", "*");

        assertThat(links.lastUsed(link)).contains(round.clock().instant());
    }

    @Test
    @DisplayName("FE-4 No token is in any log, however an address is mistaken")
    void fe4NotInTheLog() throws IOException {
        var feed = round.ownFeed(round.mentee(5));
        var token = feed.substring("/kalender/".length(), feed.length() - ".ics".length());
        var logger = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        logger.addAppender(lines);
        try {
            for (var path : List.of(
                    feed,
                    feed.toUpperCase(Locale.ROOT),
                    feed + "/",
                    feed + ";a=b",
                    feed + "%00",
                    feed.replace(".ics", ""),
                    feed.replace("kalender", "%6balender"),
                    "/p" + feed,
                    "/p/kalender/" + token + "/x",
                    "/kalender/" + token + "/" + token,
                    "/p/verstanden/" + token,
                    "/p/veranstaltung/" + token + "/termin.ics")) {
                for (var method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")) {
                    round.asks(round.bot(), method, path);
                }
            }
            rawly("GET " + feed + "|x HTTP/1.1");
            rawly("GET " + feed + " HTTP/1.1\r\nIf-None-Match " + token);
            rawly("GET " + feed);
            round.bot().database().sql("ALTER TABLE feed RENAME TO feed_away").update();
            round.clock().passes(Subscribers.NOT_TRUSTED_ANY_MORE);
            assertThat(round.gets(feed).statusCode()).isEqualTo(500);
        } finally {
            logger.detachAppender(lines);
            round.bot().database().sql("ALTER TABLE feed_away RENAME TO feed").update();
        }

        assertThat(lines.list)
                .as("that the calendar could not be made was said")
                .anyMatch(line -> line.getLevel() == Level.ERROR);
        assertThat(lines.list)
                .noneMatch(line -> everything(line).toLowerCase(Locale.ROOT).contains(token));
    }

    /** What no decent program sends. */
    private static void rawly(String request) throws IOException {
        var address = round.bot().address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        }
    }

    private static String everything(ILoggingEvent line) {
        var all = new StringBuilder(line.getFormattedMessage()).append(line.getKeyValuePairs());
        for (var cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage());
        }
        return all.toString();
    }
}
