package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.gathering.GatheringTime;
import de.tandembote.programme.Land;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundFileTests {

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void soundRound() {
        round = new RoundFolder(folder);
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        var read = round.read();

        assertThat(read.programme().sender()).isEqualTo("Mentoring Nord und Süd");
        assertThat(read.programme().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(read.closed()).isEmpty();
        assertThat(read.chatRoom()).isEmpty();
        assertThat(read.rules()).isEmpty();
        assertThat(read.coordinators()).singleElement().satisfies(eva -> {
            assertThat(eva.role()).isEqualTo(CoordinatorRole.COORDINATOR);
            assertThat(eva.administration()).isEmpty();
            assertThat(eva.seat()).isEmpty();
        });
        assertThat(read.gatherings()).singleElement().satisfies(opening -> {
            assertThat(opening.terms().seats()).isEmpty();
            assertThat(opening.terms().fee()).isZero();
            assertThat(opening.terms().deadline()).isEmpty();
            assertThat(opening.times())
                    .containsExactly(new GatheringTime(
                            LocalDateTime.of(2026, 2, 23, 0, 0), LocalDateTime.of(2026, 2, 24, 0, 0), true));
        });
    }

    @Test
    void whatIsSaidIsRead() {
        round.with("land: DE-NW,", "land: DE-NI, zone: Europe/Lisbon, sender: Team,")
                .with(
                        "{name: Stadt Nord, kind: stadt}",
                        "{name: Stadt Nord, kind: company, land: DE-HB, billing: {name: Kasse, email: kasse@example.org}}")
                .with("administration: all}", "administration: Stadt Süd, role: board, seat: personalrat, title: Dr.}")
                .with("coordinators:\n", "coordinators:\n  - " + coordinator("jo@example.org") + "\n")
                .with("date: 2026-02-23, place: Rathaus}", """
                        place: Rathaus, video-link: "https://video.example.org/x", seats: 12, fee: 45.5, bearer: programme,
                           deadline: 2026-02-20, days: [{start: 2026-02-23 09:00, end: 2026-02-23T16:00},
                           {date: 2026-02-24}]}""")
                .and("closed: [2026-12-24, 2026-12-31]\n");

        var read = round.read();
        assertThat(read.programme().land()).isEqualTo(Land.NI);
        assertThat(read.programme().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(read.programme().sender()).isEqualTo("Team");
        assertThat(read.closed()).containsExactlyInAnyOrder(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
        var nord = read.administrations().named("stadt nord").orElseThrow();
        assertThat(nord.kind()).isEqualTo(AdministrationKind.COMPANY);
        assertThat(nord.land()).contains(Land.HB);
        assertThat(nord.billing())
                .contains(new AdministrationEntry.BillingContact("Kasse", Address.email("kasse@example.org")));
        var eva = read.coordinators().getLast();
        assertThat(eva.administration()).contains("Stadt Süd");
        assertThat(eva.role()).isEqualTo(CoordinatorRole.BOARD);
        assertThat(eva.seat()).contains(Seat.PERSONALRAT);
        var opening = read.gatherings().getFirst();
        assertThat(opening.videoLink()).contains(URI.create("https://video.example.org/x"));
        assertThat(opening.terms().seats()).hasValue(12);
        assertThat(opening.terms().fee()).isEqualByComparingTo("45.50");
        assertThat(opening.terms().deadline()).contains(LocalDate.of(2026, 2, 20));
        assertThat(opening.times())
                .extracting(GatheringTime::startsAt)
                .containsExactly(LocalDateTime.of(2026, 2, 23, 9, 0), LocalDateTime.of(2026, 2, 24, 0, 0));
    }

    @Test
    void allFaultsOfAllPartsAreToldAtOnce() {
        round.with("land: DE-NW", "land: NRW, colour: red")
                .with("notation: pair", "notation: slash")
                .with("last-day: 2027-02-15", "last-day: 2026-02-15")
                .with("FREQ=MONTHLY;BYMONTHDAY=1", "monthly")
                .with("kind: stadt}\n  - {name: Stadt Süd", "kind: village}\n  - {name: Stadt Nord")
                .with("anrede: Frau, email: eva@example.org", "anrede: Dame, email: eva at example.org")
                .with("administration: all", "administration: Stadt West, role: boss")
                .with("participants: list.csv", "participants: lost.csv");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:1: \"colour\" is not known here; "
                                + "known are name, sender, zone, land, language, address, notation.",
                        "round.yaml:1: \"NRW\" is not the code of a Land such as DE-NW.",
                        "round.yaml:1: \"slash\" is not one of pair, star, colon.",
                        "round.yaml:2: the round ends before it begins; the last day comes after the first.",
                        "round.yaml:3: \"monthly\" is not a recurrence rule of whole days such as "
                                + "FREQ=MONTHLY;BYMONTHDAY=1.",
                        "round.yaml:5: \"village\" is not one of stadt, kreis, gemeinde, company.",
                        "round.yaml:6: \"Stadt Nord\" stands here twice; delete one of them.",
                        "round.yaml:8: \"Dame\" is not an Anrede; write Frau, Herr or keine (Ms, Mr or none).",
                        "round.yaml:8: this is not an e-mail address such as anna.beispiel@example.org.",
                        "round.yaml:8: \"Stadt West\" is none of the administrations above; "
                                + "write it as there, or write all.",
                        "round.yaml:8: \"boss\" is not one of coordinator, board, facilitator, evaluator.",
                        "lost.csv:0: cannot be read; does it exist?");
    }

    @Test
    void whatIsMissingIsNamedOnce() {
        round.with("programme: {name: Mentoring Nord und Süd, land: DE-NW,", "programme: {land: DE-NW,")
                .with("first-day: 2026-02-16, ", "")
                .with("cadence: FREQ=MONTHLY;BYMONTHDAY=1\n", "")
                .with("first-name: Eva, ", "")
                .with("participants: list.csv\n", "");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:1: \"name\" is missing.",
                        "round.yaml:2: \"first-day\" is missing.",
                        "round.yaml:1: \"cadence\" is missing.",
                        "round.yaml:7: \"first-name\" is missing.",
                        "round.yaml:1: \"participants\" is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!abc:example.org",
                "!OGEhHVWSdvArJzumhm:matrix.example.org:8448",
                "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"
            })
    @DisplayName("a round names the coordinators' room by its id, as rooms old and new have one")
    void theRoomOfTheCoordinatorsIsRead(String room) {
        round.with("participants:", "chat-room: \"" + room + "\"\nparticipants:");

        assertThat(round.faults()).isEmpty();
        assertThat(round.read().chatRoom()).isEqualTo(room);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"#koordination:example.org\"",
                "\"@anna:example.org\"",
                "\"!abc\"",
                "\"!ab c:example.org\"",
                "\"\"",
                "https://matrix.to/#/!abc:example.org",
                "!abc:example.org"
            })
    @DisplayName(
            "what is no room's id is refused with its line and with where the id is found, and so is an id without quotes")
    void whatIsNoRoomIsRefused(String room) {
        round.with("participants:", "chat-room: " + room + "\nparticipants:");

        assertThat(round.faults())
                .singleElement()
                .asString()
                .startsWith("round.yaml:9: ")
                .contains("the id of a room such as !abc:example.org, in quotation marks; Element shows it");
    }

    @Test
    void gatheringsAreCheckedInThemselvesAndBesideEachOther() {
        round.and("""
                  - {uid: Opening!, kind: party, title: Fest, audience: friends, date: 23.2.2026}
                  - {uid: opening, kind: closing, title: Ende, audience: all, place: Rathaus, seats: 0, fee: 10.999,
                     start: 2026-03-02 16:00, end: 2026-03-02 09:00, deadline: 2026-03-03}
                  - {uid: fee, kind: workshop, title: Reden, audience: mentees, video-link: "http://x", fee: 10,
                     start: 2026-03-02 nine}
                """);

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:12: \"Opening!\" is not a uid: small letters, digits and hyphens.",
                        "round.yaml:12: \"23.2.2026\" is not a date such as 2026-03-02.",
                        "round.yaml:12: \"party\" is not one of opening, workshop, seminar, network-meeting, "
                                + "group-coaching, mentors-exchange, group-project, interim-review, board-meeting, closing.",
                        "round.yaml:12: \"friends\" is not one of mentees, mentors, both, board, all, chosen.",
                        "round.yaml:12: a place is missing; write \"place\", \"video-link\" or both.",
                        "round.yaml:14: it ends before it begins.",
                        "round.yaml:13: \"0\" is not a number of seats, 1 or more.",
                        "round.yaml:13: \"10.999\" is not an amount in EUR such as 45.00.",
                        "round.yaml:14: the last day for an answer comes after the event has begun.",
                        "round.yaml:13: the uid \"opening\" is that of line 11 already; each gathering has its own.",
                        "round.yaml:16: \"2026-03-02 nine\" is not a date and a time such as 2026-03-02 14:30.",
                        "round.yaml:15: \"end\" is missing.",
                        "round.yaml:15: \"http://x\" is not a link that begins with https://.",
                        "round.yaml:15: there is a fee, but nobody who bears it; "
                                + "write \"bearer: administration\" or \"bearer: programme\".");
    }

    @Test
    void aGatheringHasOneKindOfDate() {
        round.with("date: 2026-02-23,", "date: 2026-02-23, start: 2026-02-23 09:00,");
        assertThat(round.faults())
                .containsExactly("round.yaml:11: \"date\" means the whole day; "
                        + "write \"start\" and \"end\" alone where there are times.");

        round.with("start: 2026-02-23 09:00,", "days: [{date: 2026-02-24}],");
        assertThat(round.faults())
                .containsExactly("round.yaml:11: \"days\" stands beside another date; write all dates under \"days\".");
    }

    @Test
    void emptyNamesDaysAndForeignFoldersAreFaults() {
        round.with("title: Auftakt", "title: \" \"")
                .with("date: 2026-02-23", "days: []")
                .with("participants: list.csv", "participants: ../list.csv");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:11: there is nothing between the quotation marks.",
                        "round.yaml:11: at least one day is needed.",
                        "round.yaml:9: \"../list.csv\" is not the name of a file beside this one.");
    }

    @Test
    void daysAreInOrderAndNamesOnOneLine() {
        round.with("date: 2026-02-23", "days: [{date: 2026-02-25}, {date: 2026-02-24}]")
                .with("first-name: Eva", "first-name: \"Eva\\nBcc\"");

        assertThat(round.read().gatherings().getFirst().days())
                .containsExactly(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 25));
        assertThat(round.read().coordinators().getFirst().firstName()).isEqualTo("Eva Bcc");
    }

    @Test
    void whoBearsFeesHasABillingContact() {
        round.with("place: Rathaus}", "place: Rathaus, fee: 45.00, bearer: administration}")
                .with(
                        "{name: Stadt Nord, kind: stadt}",
                        "{name: Stadt Nord, kind: stadt, billing: {name: Kasse, email: kasse@example.org}}");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:5: \"Stadt Süd\" bears fees of its mentees, but has no \"billing\" contact.");
    }

    @Test
    void somebodyCoordinatesAndNobodyElseHasTheirAddress() {
        round.with("coordinators:\n", "coordinators:\n  - " + coordinator("eva@example.org") + "\n")
                .with("administration: all}", "administration: all, role: evaluator}");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:9: somebody of another name has the same e-mail address; "
                                + "each person has one of their own.",
                        "round.yaml:8: nobody here has the role coordinator; people must be able to reach a person.");
    }

    @Test
    void aCadenceThatRemindsNobodyIsAFault() {
        round.with("FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:3: no day of the round fits this rule, so that nobody would ever be reminded.");
    }

    @Test
    void unlikelyDatesAreHints() {
        round.with("date: 2026-02-23", "date: 2025-02-23").and("closed: [2026-12-24]\n");

        assertThat(round.hints())
                .containsExactly(
                        "round.yaml:11: 2025-02-23 is not within the round; is the year right?",
                        "round.yaml:11: 2025-02-23 is a weekend, a public holiday or a closed day.");
    }

    private static String coordinator(String email) {
        return "{first-name: Jo, last-name: Fuß, email: " + email + ", anrede: keine, administration: all}";
    }
}
