package de.tandembote.campaign;

import de.tandembote.programme.Timetable;
import de.tandembote.script.Campaign;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.Point;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every message of a round that its calendar alone decides, in the order in which they are due. Pure: the real run
 * stores it, the rehearsal prints it.
 */
public record Plan(List<Planned> messages) {

    private static final Comparator<Planned> ORDER =
            Comparator.comparing(Planned::due).thenComparing(message -> message.tandem() == null ? 0 : 1);

    public Plan {
        messages = List.copyOf(messages);
    }

    /** The plan of a round without surveys. */
    public static Plan of(
            Timetable timetable, List<Campaign> campaigns, List<String> tandems, List<PlannedEvent> events) {
        return of(timetable, campaigns, Set.of(), tandems, events);
    }

    /**
     * The plan of a round.
     *
     * @param campaigns what is said, and when
     * @param surveys the names of those that it has
     * @param tandems the labels of its tandems
     * @param events its group events
     */
    public static Plan of(
            Timetable timetable,
            List<Campaign> campaigns,
            Set<String> surveys,
            List<String> tandems,
            List<PlannedEvent> events) {
        var points = campaigns.stream()
                .flatMap(campaign -> campaign.points().stream())
                .filter(point -> point.survey() == null
                        || surveys.contains(point.survey().questionnaire()))
                .toList();
        var ofRound = points.stream()
                .filter(point -> !point.anchor().isOfEvent())
                .flatMap(point -> ofRound(point, timetable, tandems));
        var ofEvents = events.stream().flatMap(event -> ofEvent(event, points, timetable));
        return new Plan(Stream.concat(ofRound, ofEvents).sorted(ORDER).toList());
    }

    /**
     * The same plan as it is played when these conditions always hold and no others ever do. Of a silence that lasts
     * the coordinators are told once.
     */
    public Plan when(Set<Condition> holding) {
        var told = new HashSet<@Nullable String>();
        return new Plan(messages.stream()
                .filter(message -> holding.contains(message.point().only()))
                .filter(message -> message.point().only() != Condition.SILENT_TWICE || told.add(message.tandem()))
                .toList());
    }

    private static Stream<Planned> ofRound(Point point, Timetable timetable, List<String> tandems) {
        var messages = new ArrayList<Planned>();
        for (var day : daysOf(point, timetable)) {
            tandemsOf(point, tandems).forEach(tandem -> messages.add(planned(point, day, tandem, timetable)));
        }
        // A day off at the end can move a message past the round: only a survey asks about a round that is over.
        return messages.stream()
                .filter(message ->
                        point.survey() != null || !message.due().toLocalDate().isAfter(timetable.lastDay()));
    }

    /** Silence can be told on the first day that has so many months behind it, not before. */
    private static List<LocalDate> daysOf(Point point, Timetable timetable) {
        return switch (point.anchor()) {
            case ROUND_START -> List.of(timetable.firstDay());
            case ROUND_END -> List.of(timetable.lastDay());
            case CADENCE ->
                point.only() == Condition.SILENT_TWICE
                        ? timetable.cadenceDates().stream()
                                .skip(Conditions.SILENT_MONTHS)
                                .toList()
                        : timetable.cadenceDates();
            case EVENT, EVENT_END, ANSWERS_BY -> List.of();
        };
    }

    /** One message for each tandem where it is about one, else a single one. */
    private static Stream<@Nullable String> tandemsOf(Point point, List<String> tandems) {
        return isAboutTandem(point) ? tandems.stream().map(label -> label) : Stream.of((String) null);
    }

    private static boolean isAboutTandem(Point point) {
        return switch (point.to()) {
            case TANDEM, ASKED -> true;
            case EVERYONE, AUDIENCE, BILLING -> false;
            case COORDINATORS -> point.only() != Condition.ALWAYS;
        };
    }

    private static Planned planned(Point point, LocalDate day, @Nullable String tandem, Timetable timetable) {
        // What comes some days after the anchor comes after the day on which the anchor's message really leaves.
        var anchor = timetable.onWorkingDay(day, point.at()).toLocalDate();
        return new Planned(point, day, timetable.onWorkingDay(anchor.plus(point.after()), point.at()), tandem, null);
    }

    private static Stream<Planned> ofEvent(PlannedEvent event, List<Point> points, Timetable timetable) {
        var messages = points.stream()
                .filter(point -> point.anchor().isOfEvent())
                .filter(point -> point.only() != Condition.TOO_FEW || event.canBeTooSmall())
                .filter(point -> isAfter(event, point))
                .map(point -> ofEvent(point, event, timetable))
                .toList();
        var invited = messages.stream()
                .filter(message -> message.point().invites())
                .map(Planned::due)
                .min(Comparator.naturalOrder());
        // Soon after the round's beginning both can fall on its first day: nobody is reminded of what has just come.
        return messages.stream()
                .filter(message -> message.point().only() != Condition.NO_ANSWER
                        || invited.isEmpty()
                        || message.due().isAfter(invited.get()));
    }

    private static boolean isAfter(PlannedEvent event, Point point) {
        var survey = point.survey();
        return survey == null || survey.after() == null || survey.after() == event.kind();
    }

    private static Planned ofEvent(Point point, PlannedEvent event, Timetable timetable) {
        var anchor = switch (point.anchor()) {
            case EVENT_END -> event.lastDay();
            case ANSWERS_BY -> event.answersBy();
            case EVENT, ROUND_START, ROUND_END, CADENCE -> event.firstDay();
        };
        return new Planned(point, anchor, dueAt(point, anchor, timetable), null, event.uid());
    }

    /** What comes before an event is moved away from it, not onto it; and nothing comes before the round begins. */
    private static LocalDateTime dueAt(Point point, LocalDate anchor, Timetable timetable) {
        var day = anchor.plus(point.after());
        var due = day.isBefore(anchor)
                ? timetable.onWorkingDayBefore(day, point.at())
                : timetable.onWorkingDay(day, point.at());
        return due.toLocalDate().isBefore(timetable.firstDay())
                ? timetable.onWorkingDay(timetable.firstDay(), point.at())
                : due;
    }
}
