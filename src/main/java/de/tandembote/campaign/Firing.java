package de.tandembote.campaign;

import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.About;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Writes one planned message to its recipients, if what must hold for it holds. */
@Component
class Firing {

    private final PlannedMessages planned;
    private final Conditions conditions;
    private final EventFiring eventFiring;
    private final SurveyFiring surveyFiring;
    private final Letters letters;
    private final Introductions introductions;
    private final TandemCare tandems;
    private final TandemMeetings meetings;
    private final Coordinators coordinators;
    private final Script script;
    private final Clock clock;

    Firing(
            PlannedMessages planned,
            Conditions conditions,
            EventFiring eventFiring,
            SurveyFiring surveyFiring,
            Letters letters,
            Introductions introductions,
            TandemCare tandems,
            TandemMeetings meetings,
            Coordinators coordinators,
            Script script,
            Clock clock) {
        this.planned = planned;
        this.conditions = conditions;
        this.eventFiring = eventFiring;
        this.surveyFiring = surveyFiring;
        this.letters = letters;
        this.introductions = introductions;
        this.tandems = tandems;
        this.meetings = meetings;
        this.coordinators = coordinators;
        this.script = script;
        this.clock = clock;
    }

    /**
     * Fires the next message that is due.
     *
     * @return its id; empty where none is due
     * @throws CannotBeWritten if it breaks the code; nothing is changed then
     */
    @Transactional
    public Optional<UUID> fireNext() {
        return planned.lockNextDue(clock.instant()).map(message -> {
            message.fired(fireOrTell(message), clock.instant());
            return message.id();
        });
    }

    /** Sets a message aside that cannot be written. */
    @Transactional
    public void setAside(UUID message) {
        planned.findById(message)
                .filter(PlannedMessage::isWaiting)
                .ifPresent(found -> found.fired(PlannedState.FAILED, clock.instant()));
    }

    private PlannedState fireOrTell(PlannedMessage message) {
        try {
            return fire(message);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CannotBeWritten(message.id(), e);
        }
    }

    private PlannedState fire(PlannedMessage message) {
        if (message.survey() != null) {
            return surveyFiring.fire(message, message.survey());
        }
        if (message.gathering() != null) {
            return eventFiring.fire(message, message.gathering());
        }
        var round = tandems.round(message.round());
        var tandem = message.tandem() == null ? null : tandems.get(message.tandem());
        if (tandem != null && !tandem.isActive()) {
            return PlannedState.SKIPPED;
        }
        if (tandem != null && isPaused(tandem)) {
            return PlannedState.PAUSED;
        }
        if (!conditions.holds(message, round)) {
            return PlannedState.NOT_NEEDED;
        }
        var meeting = script.message(message.message()).about() == About.MEETING ? meetingFor(message, round) : null;
        var topics = topics(message, tandem, meeting);
        letters.send(recipientsOf(message, tandem).stream()
                .map(recipient -> letter(message, round, topics.apply(recipient), meeting, recipient))
                .toList());
        if (tandem != null && message.recipients() == Recipients.COORDINATORS) {
            tandems.silenceTold(tandem.id());
        }
        return PlannedState.SENT;
    }

    private boolean isPaused(Tandem tandem) {
        return !tandems.pausing(tandem.id()).isEmpty();
    }

    private List<UUID> recipientsOf(PlannedMessage message, @Nullable Tandem tandem) {
        return switch (message.recipients()) {
            case EVERYONE -> message.person() == null ? List.of() : List.of(message.person());
            case TANDEM -> tandem == null ? List.of() : tandem.partners();
            case COORDINATORS ->
                (tandem == null
                                ? coordinators.of(message.round())
                                : coordinators.of(message.round(), tandem.partners()))
                        .stream().map(Person::id).toList();
            case ASKED -> {
                var meeting = meetingOf(message);
                yield tandem == null || meeting == null ? List.of() : List.of(tandem.partnerOf(meeting.askedBy()));
            }
            case AUDIENCE, BILLING ->
                throw new IllegalStateException("planned message " + message.id() + " is about no group event");
        };
    }

    private @Nullable Meeting meetingOf(PlannedMessage message) {
        return message.meeting() == null ? null : meetings.get(message.meeting());
    }

    private static Letter letter(
            PlannedMessage message, Round round, Topic topic, @Nullable Meeting meeting, UUID recipient) {
        return new Letter(
                recipient,
                round.id(),
                message.message(),
                topic,
                subject(message, meeting),
                message.dedupeKey() + ":" + recipient,
                aboutOf(message),
                message.dueAt(),
                null);
    }

    private static Subject subject(PlannedMessage message, @Nullable Meeting meeting) {
        if (meeting != null) {
            return Subject.meeting(meeting);
        }
        return message.tandem() == null ? Subject.none() : Subject.tandem(message.tandem());
    }

    private Meeting meetingFor(PlannedMessage message, Round round) {
        var known = meetingOf(message);
        return known != null
                ? known
                : meetings.get(conditions.meetingThisMonth(message, round).orElseThrow());
    }

    /** What each recipient is told of, looked up once for all of them. */
    private Function<UUID, Topic> topics(PlannedMessage message, @Nullable Tandem tandem, @Nullable Meeting meeting) {
        if (tandem == null) {
            return _ -> new Topic.Round();
        }
        if (message.recipients() == Recipients.COORDINATORS) {
            var both = new Topic.Coordination(introductions.pairOf(tandem));
            return _ -> both;
        }
        var partners = introductions.partnersIn(tandem);
        return recipient -> {
            var partner = Objects.requireNonNull(partners.get(recipient));
            return meeting == null
                    ? new Topic.Tandem(partner)
                    : new Topic.Meeting(partner, Introductions.detailsOf(meeting));
        };
    }

    /** A reminder takes the place of an earlier one that could not be sent; so does what concerns the same meeting. */
    private static String aboutOf(PlannedMessage message) {
        if (message.meeting() != null) {
            return Notices.aboutMeeting(message.meeting());
        }
        return message.tandem() == null || message.recipients() == Recipients.COORDINATORS
                ? ""
                : "month:" + message.tandem();
    }
}
