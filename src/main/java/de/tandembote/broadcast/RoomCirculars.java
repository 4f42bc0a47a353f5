package de.tandembote.broadcast;

import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.inbox.SaidInGroup;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.CoordinatorRooms;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Round;
import de.tandembote.script.Circular;
import de.tandembote.script.CircularRefusal;
import de.tandembote.script.Language;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes what a coordinator writes to many in the coordinators' room: keeps it as a draft and has its author asked. */
@Component
class RoomCirculars {

    private final CoordinatorRooms rooms;
    private final Coordinators coordinators;
    private final People people;
    private final RoomAudience audience;
    private final RoomAnswers answers;
    private final RoomSample sample;
    private final Circulars circulars;
    private final Confirmations confirmations;
    private final Script script;
    private final CoordinatorRoom voice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomCirculars(
            CoordinatorRooms rooms,
            Coordinators coordinators,
            People people,
            RoomAudience audience,
            RoomAnswers answers,
            RoomSample sample,
            Circulars circulars,
            Confirmations confirmations,
            Script script,
            CoordinatorRoom voice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.coordinators = coordinators;
        this.people = people;
        this.audience = audience;
        this.answers = answers;
        this.sample = sample;
        this.circulars = circulars;
        this.confirmations = confirmations;
        this.script = script;
        this.voice = voice;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SaidInGroup said) {
        if (!answers.take(said)) {
            RoomRequest.in(said.text()).ifPresent(request -> take(said, request));
        }
    }

    private void take(SaidInGroup said, RoomRequest request) {
        var here = rooms.roundsOf(said.room());
        var author = Optional.ofNullable(said.sender()).flatMap(people::at);
        var own = here.stream()
                .filter(round ->
                        author.filter(coordinators.of(round.id())::contains).isPresent())
                .toList();
        if (own.isEmpty()) {
            here.stream().findFirst().ifPresent(round -> refuse(said, round, new CircularRefusal.UnknownWriter()));
            return;
        }
        switch (audience.read(request.who(), own)) {
            case RoomAudience.Meant.Unclear(var why) -> refuse(said, own.getFirst(), why);
            case RoomAudience.Meant.These(var round, var segment) ->
                take(said, request, author.orElseThrow(), round, segment);
        }
    }

    private void take(SaidInGroup said, RoomRequest request, Person author, Round round, Segment segment) {
        var draft = new Draft(request.language(), request.subject(), request.text(), segment, null);
        var refusal = refusal(request, draft, author, round);
        if (refusal.isPresent()) {
            refuse(said, round, refusal.get());
            return;
        }
        var broadcast = circulars.write(round.id(), author.id(), draft);
        var recipients = circulars.reach(round.id(), segment).recipients();
        confirmations.save(new Confirmation(broadcast, said.room(), recipients, false, clock.instant()));
        events.publishEvent(new CircularAsked());
    }

    /** Looked at before anything is kept: what fails later would take with it all that belongs to the message. */
    private Optional<CircularRefusal> refusal(RoomRequest request, Draft draft, Person author, Round round) {
        if (request.subject().isEmpty() || request.text().isEmpty()) {
            return Optional.of(new CircularRefusal.Empty());
        }
        Circular circular;
        try {
            circular = script.circular(draft.language(), draft.subject(), draft.text());
        } catch (FaultyFiles e) {
            return Optional.of(new CircularRefusal.Faulty(e.faults().stream()
                    .map(fault -> line(fault, request, round))
                    .toList()));
        }
        if (sample.isTooLong(circular, author, round)) {
            return Optional.of(new CircularRefusal.TooLong());
        }
        return circulars.reach(round.id(), draft.segment()).recipients() == 0
                ? Optional.of(new CircularRefusal.Nobody())
                : Optional.empty();
    }

    private static CircularRefusal.Line line(Fault fault, RoomRequest request, Round round) {
        var isGerman = round.programme().voice().language() == Language.DE;
        var isInText = fault.file().equals(Circular.TEXT);
        return new CircularRefusal.Line(
                isInText ? request.firstLine() + Math.max(fault.line(), 1) - 1 : 1,
                isGerman ? fault.inGerman() : fault.reason());
    }

    private void refuse(SaidInGroup said, Round round, CircularRefusal why) {
        voice.say(
                round,
                "room-circular-refused",
                new Topic.CircularRefused(why),
                said.inboxMessage().toString());
    }
}
