package de.tandembote.console;

import de.tandembote.broadcast.EventStanding;
import de.tandembote.broadcast.TandemStanding;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.people.Administration;
import de.tandembote.people.Administrations;
import de.tandembote.people.Person;
import de.tandembote.people.Persons;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Names;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about the people of a round, with what there is in it to choose from. */
@Component
@Transactional(readOnly = true)
class AudienceQuestions {

    private final Participations participations;
    private final Persons persons;
    private final Administrations administrations;
    private final GatheringCare gatherings;

    AudienceQuestions(
            Participations participations, Persons persons, Administrations administrations, GatheringCare gatherings) {
        this.participations = participations;
        this.persons = persons;
        this.administrations = administrations;
        this.gatherings = gatherings;
    }

    /** Words in the language of whoever looks, with the nouns of the programme. */
    AudienceWords words(OwnRound own) {
        var language = own.by().language();
        return new AudienceWords(
                language,
                Names.in(own.round().programme().voice(language)),
                id -> administrations.findById(id).map(Administration::name).orElse("?"),
                id -> gatherings.find(id).map(event -> event.details().title()).orElse("?"));
    }

    /** The questions that make a difference in this round; what the form has chosen can always be chosen. */
    List<AudienceQuestion> of(OwnRound own, AudienceForm form) {
        var words = words(own);
        return Stream.of(AudienceGroup.values())
                .map(group -> question(group, own, form, words))
                .filter(question -> question.picks().size() > 1)
                .toList();
    }

    /** Whether there is such a group event in the round. */
    boolean isEvent(OwnRound own, String event) {
        return gatherings.of(own.id()).stream()
                .anyMatch(one -> one.id().toString().equals(event));
    }

    private AudienceQuestion question(AudienceGroup group, OwnRound own, AudienceForm form, AudienceWords words) {
        var picks = Stream.concat(values(group, own), form.in(group).stream())
                .distinct()
                .flatMap(value -> group.meant(value, anyEvent(form)).stream()
                        .map(one -> new AudienceQuestion.Pick(
                                value, words.label(one), form.in(group).contains(value))))
                .toList();
        var events = group == AudienceGroup.ANSWER ? events(own, form) : List.<AudienceQuestion.Pick>of();
        return new AudienceQuestion(
                group.field(),
                group.exceptField(),
                words.title(group),
                form.except().contains(group),
                group == AudienceGroup.ANSWER && events.isEmpty() ? List.of() : picks,
                events);
    }

    private Stream<String> values(AudienceGroup group, OwnRound own) {
        return switch (group) {
            case ROLE -> rolesIn(own).stream().map(Role::name);
            case ADMINISTRATION -> administrationsIn(own);
            case TANDEM -> Stream.of(TandemStanding.values()).map(TandemStanding::name);
            case ANSWER -> Stream.of(EventStanding.values()).map(EventStanding::name);
            case LANGUAGE -> Stream.of(Language.values()).map(Language::name);
        };
    }

    private EnumSet<Role> rolesIn(OwnRound own) {
        var roles = EnumSet.of(Role.MENTEE, Role.MENTOR);
        active(own).map(Participation::role).forEach(roles::add);
        return roles;
    }

    private Stream<String> administrationsIn(OwnRound own) {
        var ids = persons.findAllById(active(own).map(Participation::person).collect(Collectors.toSet())).stream()
                .map(Person::administration)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return administrations.findAllById(ids).stream()
                .sorted(Comparator.comparing(Administration::name))
                .map(one -> one.id().toString());
    }

    private Stream<Participation> active(OwnRound own) {
        return participations.findByRoundIdOrderById(own.id()).stream().filter(Participation::isActive);
    }

    private List<AudienceQuestion.Pick> events(OwnRound own, AudienceForm form) {
        return gatherings.of(own.id()).stream()
                .filter(event -> !event.isCancelled() || isChosen(event, form))
                .map(event -> new AudienceQuestion.Pick(
                        event.id().toString(), event.details().title(), isChosen(event, form)))
                .toList();
    }

    private static boolean isChosen(Gathering event, AudienceForm form) {
        return event.id().toString().equals(form.event());
    }

    /** A checkbox can be shown before it is known which event it is about. */
    private static String anyEvent(AudienceForm form) {
        return form.event().isEmpty() ? new UUID(0, 0).toString() : form.event();
    }
}
