package de.tandembote.campaign;

import de.tandembote.conversation.SurveyLetters;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.people.People;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Purpose;
import de.tandembote.script.SurveyOccasion;
import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a survey with the messages that ask its people, and reminds once whoever has not answered. */
@Component
class SurveyFiring {

    private final SurveyCare surveys;
    private final SurveyLetters letters;
    private final Participations participations;
    private final GatheringCare gatherings;
    private final TandemCare rounds;
    private final People people;
    private final Clock clock;

    SurveyFiring(
            SurveyCare surveys,
            SurveyLetters letters,
            Participations participations,
            GatheringCare gatherings,
            TandemCare rounds,
            People people,
            Clock clock) {
        this.surveys = surveys;
        this.letters = letters;
        this.participations = participations;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
    }

    PlannedState fire(PlannedMessage message, String questionnaire) {
        return message.onlyIf().equals(Condition.NOT_SURVEYED.name())
                ? remind(message, questionnaire)
                : begin(message, questionnaire);
    }

    private PlannedState begin(PlannedMessage message, String questionnaire) {
        var round = rounds.round(message.round());
        var persons = asked(message, round);
        if (persons.isEmpty()) {
            return PlannedState.NOT_NEEDED;
        }
        var survey = surveys.open(
                new NewSurvey(round.id(), questionnaire, eventOf(message), persons, closing(message, round)));
        return ask(survey, List.copyOf(persons), SurveyOccasion.OPENING, message);
    }

    private PlannedState remind(PlannedMessage message, String questionnaire) {
        var round = rounds.round(message.round());
        var unanswered = find(message, questionnaire)
                .filter(survey -> survey.isOpenAt(clock.instant()))
                .map(survey -> surveys.unanswered(survey.id()).stream()
                        .filter(person -> wishesToHear(person, round))
                        .toList())
                .orElse(List.of());
        return unanswered.isEmpty()
                ? PlannedState.NOT_NEEDED
                : ask(find(message, questionnaire).orElseThrow(), unanswered, SurveyOccasion.REMINDER, message);
    }

    private PlannedState ask(Survey survey, List<UUID> persons, SurveyOccasion occasion, PlannedMessage message) {
        persons.forEach(person -> letters.ask(survey, person, occasion, message.dueAt()));
        return PlannedState.SENT;
    }

    private Optional<Survey> find(PlannedMessage message, String questionnaire) {
        return surveys.of(message.round()).stream()
                .filter(survey -> survey.questionnaire().equals(questionnaire)
                        && survey.gathering().equals(Optional.ofNullable(eventOf(message))))
                .findFirst();
    }

    /** What asks everybody is about the round, whichever event it follows. */
    private static @Nullable UUID eventOf(PlannedMessage message) {
        return message.recipients() == Recipients.AUDIENCE ? message.gathering() : null;
    }

    private Set<UUID> asked(PlannedMessage message, Round round) {
        var event = eventOf(message);
        return (event == null ? partners(round) : guests(event))
                .filter(person -> wishesToHear(person, round))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<UUID> partners(Round round) {
        return participations.findByRoundIdOrderById(round.id()).stream()
                .filter(Participation::isActive)
                .filter(place -> place.role() == Role.MENTEE || place.role() == Role.MENTOR)
                .map(Participation::person);
    }

    private Stream<UUID> guests(UUID event) {
        return gatherings.get(event).isCancelled()
                ? Stream.of()
                : gatherings.invitations(event).stream()
                        .filter(guest -> !guest.isWithdrawn())
                        .filter(EventFiring::comes)
                        .map(Invitation::person);
    }

    private boolean wishesToHear(UUID person, Round round) {
        var today = round.timetable().today(clock);
        return people.wants(person, Purpose.SURVEY)
                && participations.findByRoundIdAndPersonId(round.id(), person).stream()
                        .noneMatch(place -> place.isPausedOn(today));
    }

    /** The end of its last day. */
    private static Instant closing(PlannedMessage message, Round round) {
        var timetable = round.timetable();
        var last = timetable.local(message.dueAt()).toLocalDate().plusDays(message.surveyDays());
        return timetable.instant(last.plusDays(1).atStartOfDay());
    }
}
