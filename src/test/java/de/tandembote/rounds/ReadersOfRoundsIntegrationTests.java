package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.LibraryReader;
import de.tandembote.faults.Installation;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.testing.Readers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every invitation and every feed of whole rounds, as they come by mail and by HTTP, read by four calendar programs. */
class ReadersOfRoundsIntegrationTests {

    /** What a calendar that has all group events of a round holds, worked out by hand from its file. */
    private static final Map<String, List<String>> EVENTS = Map.of(
            "dormagen",
                    List.of(
                            "dormagen-2026-coaching-1|2026-06-18T11:00:00Z|2026-06-18T14:00:00Z|Gruppencoaching I",
                            "dormagen-2026-coaching-2|2026-11-12T12:00:00Z|2026-11-12T15:00:00Z|Gruppencoaching II",
                            "dormagen-2026-mentors|2026-07-02T14:00:00Z|2026-07-02T15:30:00Z|"
                                    + "Austausch der Mentorinnen und Mentoren",
                            "dormagen-2026-network-1|2026-05-21T14:00:00Z|2026-05-21T16:30:00Z|Netzwerktreffen im Sommer",
                            "dormagen-2026-network-2|2026-10-08T14:00:00Z|2026-10-08T16:30:00Z|Netzwerktreffen im Herbst",
                            "dormagen-2026-opening|2026-02-23T08:30:00Z|2026-02-23T11:30:00Z|Auftakt",
                            "dormagen-2026-workshop-1|2026-04-16T07:00:00Z|2026-04-16T14:00:00Z|Meine Stärken, meine Ziele",
                            "dormagen-2026-workshop-2|2026-09-10T07:00:00Z|2026-09-10T14:00:00Z|Auftreten und überzeugen",
                            "dormagen-2026-workshop-2|2026-09-11T07:00:00Z|2026-09-11T11:00:00Z|Auftreten und überzeugen",
                            "dormagen-2027-closing|2027-02-11T14:00:00Z|2027-02-11T17:00:00Z|Abschluss"),
            "kreis-unna",
                    List.of(
                            "unna-2026-seminar-1|2026-06-09T07:00:00Z|2026-06-09T14:30:00Z|Von der Kollegin zur Führungskraft",
                            "unna-2026-seminar-1|2026-06-10T07:00:00Z|2026-06-10T14:30:00Z|Von der Kollegin zur Führungskraft",
                            "unna-2026-seminar-2|2026-09-22T07:00:00Z|2026-09-22T14:30:00Z|Überzeugend auftreten",
                            "unna-2026-seminar-2|2026-09-23T07:00:00Z|2026-09-23T14:30:00Z|Überzeugend auftreten",
                            "unna-2027-seminar-3|2027-01-19T08:00:00Z|2027-01-19T15:30:00Z|Work-Life-Balance"),
            "duesseldorf-koeln",
                    List.of(
                            "dk-2026-network-1|2026-09-17T14:00:00Z|2026-09-17T17:00:00Z|Netzwerktreffen der beiden Städte",
                            "dk-2026-opening|2026-03-12T12:00:00Z|2026-03-12T16:30:00Z|"
                                    + "Auftakt – die Tandems lernen sich kennen",
                            "dk-2026-seminar-1|2026-06-11|2026-06-13|Karrierewege in der Verwaltung",
                            "dk-2026-seminar-2|2026-11-19T08:00:00Z|2026-11-19T15:00:00Z|Führen ohne Vorbild",
                            "dk-2027-closing|2027-05-20T12:00:00Z|2027-05-20T16:00:00Z|Abschluss und Ausblick",
                            "dk-2027-network-2|2027-03-11T15:00:00Z|2027-03-11T18:00:00Z|Netzwerktreffen im Frühjahr"));

    /** What was read already: invitations to one event differ in whom they are for alone. */
    private final Map<String, List<String>> read = new HashMap<>();

    /** The number of invitations: events for mentees, mentors and those who accompany the round, worked out by hand. */
    @ParameterizedTest
    @DisplayName("IM-3, FE-3 all readers find the same instants in each invitation and each feed of a round")
    @CsvSource({
        // 2 × 21 for all, 2 × 18 for both, 5 × 9 for mentees or mentors
        "dormagen, 2026-02-13 09:00, 123",
        // 3 × 11 for mentees
        "kreis-unna, 2026-04-10 09:00, 33",
        // 2 × 24 for all, 2 × 20 for both, 2 × 10 for mentees
        "duesseldorf-koeln, 2026-02-27 09:00, 108",
    })
    void wholeRound(String name, String begin, int invitations, @TempDir Path folder) {
        try (var round = new RunningRound(name, begin, folder)) {
            var id = round.id("SELECT id FROM round");
            var gatherings = round.bot().get(GatheringCare.class);
            gatherings.of(id).forEach(gathering -> gatherings.invite(gathering.id()));
            round.bot().settle();

            var mails = invitationsByPerson(round);
            assertThat(mails.values().stream().mapToInt(List::size).sum()).isEqualTo(invitations);
            assertThat(mails.values().stream()
                            .flatMap(List::stream)
                            .flatMap(mail -> linesOf(mail.text()).stream())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(EVENTS.get(name));
            assertThat(linesOf(feed(round, LinkPurpose.ROUND_FEED, id))).isEqualTo(EVENTS.get(name));
            mails.forEach((person, invited) -> assertThat(linesOf(feed(round, LinkPurpose.FEED, person)))
                    .as("a feed has what its owner is invited to; a coordinator's has all")
                    .isEqualTo(coordinates(round, person) ? EVENTS.get(name) : linesOf(invited)));
        }
    }

    private static Map<UUID, List<CalendarMail>> invitationsByPerson(RunningRound round) {
        return round
                .database()
                .sql("SELECT DISTINCT email FROM invitation JOIN person ON person.id = person_id")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        round::person,
                        address -> round.mail().mailsOf(address).stream()
                                .flatMap(mail -> CalendarMail.find(mail).stream())
                                .toList()));
    }

    private static boolean coordinates(RunningRound round, UUID person) {
        return round.bot().count("participation WHERE role = 'COORDINATOR' AND person_id = ?", person) > 0;
    }

    private static String feed(RunningRound round, LinkPurpose purpose, UUID owner) {
        var links = round.bot().get(Links.class);
        var address = links.address(links.issueForEver(purpose, owner, owner));
        return round.bot()
                .gets(address.substring(Installation.BASE_URL.length()))
                .body();
    }

    private List<String> linesOf(List<CalendarMail> mails) {
        var lines = new TreeSet<String>();
        mails.forEach(mail -> lines.addAll(linesOf(mail.text())));
        return List.copyOf(lines);
    }

    /** What each reader finds, if all find the same. */
    private List<String> linesOf(String calendar) {
        var shown = calendar.replace("\r\n ", "").replaceAll("(?m)^(?:ATTENDEE|ORGANIZER|SOURCE|URL)[;:].*$", "");
        return read.computeIfAbsent(shown, _ -> {
            var found = Readers.read(calendar);
            var expected = LibraryReader.read(calendar);
            assertThat(found)
                    .hasSize(3)
                    .allSatisfy((reader, lines) -> assertThat(lines).as(reader).isEqualTo(expected));
            return expected;
        });
    }
}
