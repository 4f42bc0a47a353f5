package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.meeting.TandemMeetings;
import de.tandembote.testing.Readers;
import de.tandembote.testing.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's programs make of our calendars, over the network. */
class CalendarProgramsIntegrationTests {

    private static Subscribers round;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    @DisplayName("FE-3 A second synchronisation by vdirsyncer has nothing to do; after a change it does just that")
    void fe3Vdirsyncer(@TempDir Path folder) throws IOException {
        var vdirsyncer = Tool.named("vdirsyncer");
        var meeting = round.plans(1, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        var config = vdirsyncerConfig(folder, round.ownFeed(round.mentee(1)));
        vdirsyncer.run("-c", config, "discover");
        vdirsyncer.run("-c", config, "sync");
        var first = filesIn(folder.resolve("files"));
        assertThat(first.toString()).contains("SUMMARY:Auftakt", "RRULE", "SUMMARY:Tandem-Treffen");

        var said = vdirsyncer.run("-c", config, "sync");
        assertThat(said).doesNotContain("Copying", "Deleting", "warning", "error");
        assertThat(filesIn(folder.resolve("files"))).isEqualTo(first);

        round.bot().get(TandemMeetings.class).confirm(meeting, round.mentor(1));
        vdirsyncer.run("-c", config, "sync");
        var third = filesIn(folder.resolve("files"));
        assertThat(third).hasSameSizeAs(first);
        var changed = new HashSet<>(third.values());
        changed.removeAll(first.values());
        assertThat(changed).singleElement().asString().contains("SUMMARY:Tandem-Treffen", "STATUS:CONFIRMED");
    }

    @Test
    @DisplayName("FE-3 All readers find the same events at the same instants in what the program hands out")
    void fe3Readers() {
        var meeting = round.plans(2, LocalDate.parse("2026-03-26"), LocalTime.parse("15:00"), null);
        var day = round.plans(2, LocalDate.parse("2026-04-09"), null, null);

        var found = Readers.read(Subscribers.text(round.gets(round.ownFeed(round.mentee(2)))));

        assertThat(found.values().stream().distinct())
                .as("readers agree: %s", found)
                .hasSize(1);
        assertThat(found.values().iterator().next())
                .anyMatch(line -> line.startsWith(meeting + "|2026-03-26T14:00:00Z|2026-03-26T15:00:00Z"))
                .anyMatch(line -> line.startsWith(day + "|2026-04-09|2026-04-10"))
                .anyMatch(line -> line.startsWith("dormagen-2026-workshop-1|2026-04-16T07:00:00Z|"));
    }

    @Test
    @DisplayName("FE-2 curl keeps a calendar and learns that nothing is new, by tag and by time")
    void fe2Curl(@TempDir Path folder) {
        var curl = Tool.named("curl");
        var url = round.bot().address(round.ownFeed(round.mentee(3))).toString();
        var tag = folder.resolve("etag").toString();
        var file = folder.resolve("calendar.ics");

        var status = "%{http_code} %{size_download}";
        var got = curl.run("-s", "--etag-save", tag, "-R", "-o", file.toString(), "-w", status, url);
        assertThat(got).startsWith("200 ").doesNotEndWith(" 0");

        assertThat(curl.run("-s", "--etag-compare", tag, "-w", status, url)).isEqualTo("304 0");
        assertThat(curl.run("-s", "-z", file.toString(), "-w", status, url)).isEqualTo("304 0");
        assertThat(curl.run("-s", "-z", "2020-01-01", "-o", file.toString(), "-w", status, url))
                .startsWith("200 ");
        assertThat(curl.run("-s", "-H", "If-None-Match: *", "-w", status, url)).isEqualTo("304 0");
    }

    @Test
    @DisplayName("FE-5 curl unpacks what is compressed, and HEAD brings no body")
    void fe5Curl() {
        var curl = Tool.named("curl");
        var url = round.bot().address(round.ownFeed(round.mentee(4))).toString();

        assertThat(curl.run("-s", "--compressed", url))
                .isEqualTo(curl.run("-s", url))
                .startsWith("BEGIN:VCALENDAR");
        assertThat(curl.run("-s", "-I", "--compressed", url))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-encoding: gzip")
                .doesNotContain("VCALENDAR");
    }

    private static String vdirsyncerConfig(Path folder, String feed) throws IOException {
        var config = folder.resolve("config");
        Files.writeString(config, """
                [general]
                status_path = "%1$s/status"

                [pair mentoring]
                a = "web"
                b = "files"
                collections = null

                [storage web]
                type = "http"
                url = "%2$s"

                [storage files]
                type = "filesystem"
                path = "%1$s/files"
                fileext = ".ics"
                """.formatted(folder, round.bot().address(feed)));
        Files.createDirectories(folder.resolve("files"));
        return config.toString();
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(folder)) {
            all.forEach(file -> {
                try {
                    files.put(file.getFileName().toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
