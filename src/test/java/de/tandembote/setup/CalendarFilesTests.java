package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.gathering.GatheringKind;
import de.tandembote.gathering.GatheringTime;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars of others that are taken over as published. */
class CalendarFilesTests {

    private static final String SEMINARS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Studieninstitut//DE
            BEGIN:VEVENT
            UID:Seminar 4711@institut.example.org
            DTSTAMP:20260101T080000Z
            DTSTART:20260609T070000Z
            DTEND:20260609T143000Z
            SUMMARY:Überzeugend auftreten
            LOCATION:Studieninstitut\\, Raum 3
            CONFERENCE;VALUE=URI:https://video.example.org/4711
            DESCRIPTION:Bitte Laptop mitbringen.
            END:VEVENT
            BEGIN:VEVENT
            UID:4712@institut.example.org
            DTSTAMP:20260101T080000Z
            DTSTART;VALUE=DATE:20260922
            DTEND;VALUE=DATE:20260924
            SUMMARY:Klausurtagung
            END:VEVENT
            BEGIN:VEVENT
            UID:4713@institut.example.org
            DTSTAMP:20260101T080000Z
            DTSTART:20261110T080000Z
            DTEND:20261110T100000Z
            SUMMARY:Fällt aus
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void aRoundWithTheSeminarsOfAnInstitute() {
        round = new RoundFolder(folder)
                .beside("seminars.ics", SEMINARS)
                .and("calendar-files:\n  - {file: seminars.ics, kind: seminar, audience: mentees, seats: 12}\n");
    }

    @Test
    void eachEventIsTakenOverAsPublishedInTheZoneOfTheProgramme() {
        var gatherings = round.read().gatherings();

        assertThat(gatherings)
                .extracting(GatheringEntry::uid)
                .containsExactly("opening", "Seminar 4711@institut.example.org", "4712@institut.example.org");
        var seminar = gatherings.get(1);
        assertThat(seminar.title()).isEqualTo("Überzeugend auftreten");
        assertThat(seminar.place()).isEqualTo("Studieninstitut, Raum 3");
        assertThat(seminar.videoLink()).contains(URI.create("https://video.example.org/4711"));
        assertThat(seminar.description()).isEqualTo("Bitte Laptop mitbringen.");
        assertThat(seminar.times())
                .containsExactly(new GatheringTime(
                        LocalDateTime.of(2026, 6, 9, 9, 0), LocalDateTime.of(2026, 6, 9, 16, 30), false));
        assertThat(gatherings.get(2).times())
                .containsExactly(new GatheringTime(
                        LocalDateTime.of(2026, 9, 22, 0, 0), LocalDateTime.of(2026, 9, 24, 0, 0), true));
    }

    @Test
    void whatACalendarDoesNotSayStandsBesideItsName() {
        assertThat(round.read().gatherings().subList(1, 3)).allSatisfy(seminar -> {
            assertThat(seminar.kind()).isEqualTo(GatheringKind.SEMINAR);
            assertThat(seminar.terms().seats()).hasValue(12);
            assertThat(seminar.line()).isEqualTo(13);
        });
    }

    @Test
    void faultsOfTheFileAreToldWithItsLine() {
        round.beside("seminars.ics", SEMINARS.replace("UID:4712@institut.example.org\n", ""));

        assertThat(round.faults()).singleElement().asString().startsWith("seminars.ics:14: ");
    }

    @Test
    void aUidIsThatOfOneEventOnly() {
        round.beside("seminars.ics", SEMINARS.replace("4712@institut.example.org", "opening"));

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:13: the uid \"opening\" is that of line 11 already; each gathering has its own.");
    }

    @Test
    void theFileLiesBesideTheRoundFile() {
        round.with("seminars.ics", "lost.ics").and("  - {file: ../x.ics, kind: seminar, audience: mentees}\n");

        assertThat(round.faults())
                .containsExactly(
                        "lost.ics:0: cannot be read; does it exist?",
                        "round.yaml:14: \"../x.ics\" is not the name of a file beside this one.");
    }

    @Test
    void theLastDayForAnAnswerIsBeforeTheFirstEvent() {
        round.with("seats: 12}", "seats: 12, deadline: 2026-07-01}");

        assertThat(round.faults())
                .containsExactly("round.yaml:13: the last day for an answer comes after the event has begun.");
    }

    @Test
    void aLinkLeadsToAPage() {
        round.beside("seminars.ics", SEMINARS.replace("https://video.example.org/4711", "skype:institut"));

        assertThat(round.faults())
                .containsExactly("seminars.ics:0: the link of the event \"Seminar 4711@institut.example.org\" "
                        + "does not begin with https://; mend or delete it.");
    }
}
