package de.tandembote.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.Gatherings;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.Session;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.People;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.programme.Tandems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells all rounds as they are stored. */
@RestController
@Profile("demo")
class RoundsController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final DemoClock clock;
    private final DemoZone zone;
    private final Rounds rounds;
    private final Tandems tandems;
    private final TandemCare tandemCare;
    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final Gatherings gatherings;
    private final People people;

    RoundsController(
            DemoClock clock,
            DemoZone zone,
            Rounds rounds,
            Tandems tandems,
            TandemCare tandemCare,
            TandemMeetings meetings,
            SessionLog sessions,
            Gatherings gatherings,
            People people) {
        this.clock = clock;
        this.zone = zone;
        this.rounds = rounds;
        this.tandems = tandems;
        this.tandemCare = tandemCare;
        this.meetings = meetings;
        this.sessions = sessions;
        this.gatherings = gatherings;
        this.people = people;
    }

    record AllRounds(String now, List<RoundState> rounds) {}

    record RoundState(String name, List<TandemState> tandems, List<GatheringState> gatherings) {}

    record TandemState(
            PersonName mentee,
            PersonName mentor,
            String state,
            List<MeetingState> meetings,
            List<SessionState> sessions) {}

    record PersonName(String name, String address) {}

    /** A meeting; its start is a day alone where no time was named. */
    @JsonInclude(Include.NON_NULL)
    record MeetingState(
            String start,
            @Nullable Integer minutes,
            @Nullable String form,
            String state) {}

    /** A session. */
    @JsonInclude(Include.NON_NULL)
    record SessionState(
            LocalDate date,
            @Nullable Integer minutes,
            @Nullable String form) {}

    record GatheringState(String title, String kind, String audience, String start, String place) {}

    @GetMapping("/demo/rounds.json")
    @Transactional(readOnly = true)
    public AllRounds rounds() {
        return new AllRounds(
                LocalDateTime.ofInstant(clock.instant(), zone.id()).format(MINUTE),
                rounds.findAll().stream().map(this::stateOf).toList());
    }

    private RoundState stateOf(Round round) {
        return new RoundState(
                round.programme().name() + ", " + round.name(),
                tandems.findByRoundIdOrderByLabel(round.id()).stream()
                        .map(tandem -> stateOf(tandem, round))
                        .toList(),
                gatherings.findByRoundIdOrderByUid(round.id()).stream()
                        .filter(gathering -> !gathering.isCancelled())
                        .map(RoundsController::stateOf)
                        .toList());
    }

    private TandemState stateOf(Tandem tandem, Round round) {
        var today = round.timetable().today(clock);
        var paused =
                tandem.isActive() && tandemCare.pausedUntil(tandem.id(), today).isPresent();
        return new TandemState(
                nameOf(tandem.mentee()),
                nameOf(tandem.mentor()),
                paused ? "paused" : word(tandem.state()),
                meetings.of(tandem.id()).stream().map(RoundsController::stateOf).toList(),
                sessions.of(tandem.id()).stream().map(RoundsController::stateOf).toList());
    }

    private PersonName nameOf(UUID id) {
        var person = people.get(id);
        return new PersonName(person.fullName(), person.emailAddress().value());
    }

    private static MeetingState stateOf(Meeting meeting) {
        var appointment = meeting.appointment();
        return new MeetingState(
                appointment.time() == null
                        ? appointment.day().toString()
                        : appointment.start().format(MINUTE),
                appointment.minutes(),
                appointment.form() == null ? null : word(appointment.form()),
                word(meeting.state()));
    }

    private static SessionState stateOf(Session session) {
        return new SessionState(
                session.heldOn(),
                session.minutes().orElse(null),
                session.form().map(RoundsController::word).orElse(null));
    }

    private static GatheringState stateOf(Gathering gathering) {
        var details = gathering.details();
        return new GatheringState(
                details.title(),
                word(details.kind()),
                word(details.audience()),
                details.times().getFirst().startsAt().format(MINUTE),
                details.place());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
