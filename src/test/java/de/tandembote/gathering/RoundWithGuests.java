package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.faults.SettableClock;
import de.tandembote.people.Administration;
import de.tandembote.people.Administrations;
import de.tandembote.people.Person;
import de.tandembote.people.PersonDetails;
import de.tandembote.people.Persons;
import de.tandembote.programme.Land;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Programme;
import de.tandembote.programme.ProgrammeDetails;
import de.tandembote.programme.Programmes;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import de.tandembote.programme.RoundDetails;
import de.tandembote.programme.Rounds;
import de.tandembote.script.Anrede;
import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Notation;
import de.tandembote.testing.QuietProgram;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stored round whose people are known by their first names, and everything that is told about its events. */
final class RoundWithGuests implements AutoCloseable {

    static final Instant BEGINNING = Instant.parse("2026-03-02T08:00:00Z");

    private final SettableClock clock = new SettableClock(BEGINNING);
    private final QuietProgram program;
    private final Map<String, UUID> persons = new LinkedHashMap<>();
    private final Map<String, UUID> administrations = new LinkedHashMap<>();
    private UUID round = UUID.randomUUID();

    private RoundWithGuests() {
        program = QuietProgram.ofDeafModules(clock);
    }

    static RoundWithGuests start() {
        return new RoundWithGuests();
    }

    /** The same with Anna and Berta of the one administration, Carla of the other, and Dirk, the mentor. */
    void isNewWithThreeMenteesAndAMentor() {
        isNew();
        joins("Anna", "Nord", Role.MENTEE);
        joins("Berta", "Nord", Role.MENTEE);
        joins("Carla", "Süd", Role.MENTEE);
        joins("Dirk", "Süd", Role.MENTOR);
    }

    /** Two administrations with a coordinator for both, and nobody else. */
    void isNew() {
        clock.set(BEGINNING);
        persons.clear();
        administrations.clear();
        program.isEmpty();
        var programme = get(Programmes.class)
                .save(new Programme(new ProgrammeDetails(
                        "Mentoring Nord und Süd",
                        "Mentoring-Team",
                        ZoneId.of("Europe/Berlin"),
                        Land.NW,
                        Language.DE,
                        FormOfAddress.SIE,
                        Notation.PAIR)));
        round = get(Rounds.class)
                .save(new Round(
                        programme,
                        new RoundDetails(
                                "Runde 1",
                                LocalDate.of(2026, 2, 16),
                                LocalDate.of(2027, 2, 15),
                                "FREQ=MONTHLY;BYMONTHDAY=1",
                                "",
                                Set.of())))
                .id();
        for (var name : List.of("Nord", "Süd")) {
            var administration = new Administration("Stadt " + name, "stadt", "NW", "", "");
            administrations.put(
                    name, get(Administrations.class).save(administration).id());
        }
        joins("Eva", "Nord", Role.COORDINATOR);
        told();
    }

    /** A person of an administration in the round; said again, in another role. */
    UUID joins(String name, String administration, Role role) {
        var person = persons.computeIfAbsent(
                name,
                first -> get(Persons.class)
                        .save(new Person(new PersonDetails(
                                administration(administration),
                                first,
                                "Beispiel",
                                "",
                                Anrede.FRAU,
                                first + "@example.org",
                                "",
                                Language.DE,
                                "",
                                "")))
                        .id());
        get(Participations.class).save(new Participation(round, person, role, ""));
        return person;
    }

    void leaves(String name) {
        changePlaces(name, Participation::leave);
    }

    void comesBack(String name) {
        changePlaces(name, Participation::rejoin);
    }

    private void changePlaces(String name, Consumer<Participation> change) {
        var places = get(Participations.class).findByRoundIdAndPersonId(round, person(name));
        places.forEach(change);
        get(Participations.class).saveAll(places);
    }

    UUID person(String name) {
        return Objects.requireNonNull(persons.get(name), name);
    }

    UUID administration(String name) {
        return Objects.requireNonNull(administrations.get(name), name);
    }

    UUID round() {
        return round;
    }

    SettableClock clock() {
        return clock;
    }

    UUID planned(@Nullable Integer seats) {
        return get(Agenda.class)
                .plan(round, Workshop.details(0, "Raum 12", seats))
                .id();
    }

    UUID invited(@Nullable Integer seats) {
        var workshop = planned(seats);
        get(GatheringCare.class).invite(workshop);
        return workshop;
    }

    Answered says(UUID gathering, String name, ParticipationStatus status) {
        var sequence = get(GatheringCare.class).get(gathering).sequence();
        return get(GatheringCare.class)
                .answer(gathering, person(name), GivenAnswer.of(status, sequence, Way.PAGE, clock.instant()));
    }

    Invitation invitation(UUID gathering, String name) {
        return get(GatheringCare.class).invitation(gathering, person(name)).orElseThrow();
    }

    List<UUID> persons(String... names) {
        return List.of(names).stream().map(this::person).toList();
    }

    /** What was told since this was asked last. */
    List<Object> told() {
        return program.toldBy(Gathering.class);
    }

    <T> T get(Class<T> type) {
        return program.get(type);
    }

    JdbcClient database() {
        return program.database();
    }

    @Override
    public void close() {
        program.close();
    }
}
