package de.tandembote.campaign;

import de.tandembote.programme.Timetable;
import de.tandembote.script.Campaign;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every message of a round that its calendar alone decides, in the order in which they are due. Pure: the real run stores
 * it, the rehearsal prints it.
 */
public record Plan(List<Planned> messages) {

    public Plan {
        messages = List.copyOf(messages);
    }

    /**
     * The plan of a round.
     *
     * @param tandems the labels of its tandems
     */
    public static Plan of(Timetable timetable, Campaign campaign, List<String> tandems) {
        var messages = new ArrayList<Planned>();
        for (var point : campaign.points()) {
            for (var day : daysOf(point, timetable)) {
                tandemsOf(point, tandems).forEach(tandem -> messages.add(planned(point, day, tandem, timetable)));
            }
        }
        // A day off at the end can move a message past the round: nobody is asked about a round that is over.
        messages.removeIf(message -> message.due().toLocalDate().isAfter(timetable.lastDay()));
        messages.sort(Comparator.comparing(Planned::due).thenComparing(message -> message.tandem() == null ? 0 : 1));
        return new Plan(messages);
    }

    /**
     * The same plan as it is played when these conditions always hold and no others ever do. Of a silence that lasts the
     * coordinators are told once.
     */
    public Plan when(Set<Condition> holding) {
        var told = new HashSet<@Nullable String>();
        return new Plan(messages.stream()
                .filter(message -> holding.contains(message.point().only()))
                .filter(message -> message.point().only() != Condition.SILENT_TWICE || told.add(message.tandem()))
                .toList());
    }

    /** Silence can be told on the first day that has so many months behind it, not before. */
    private static List<LocalDate> daysOf(Point point, Timetable timetable) {
        return switch (point.anchor()) {
            case ROUND_START -> List.of(timetable.firstDay());
            case CADENCE ->
                point.only() == Condition.SILENT_TWICE
                        ? timetable.cadenceDates().stream()
                                .skip(Conditions.SILENT_MONTHS)
                                .toList()
                        : timetable.cadenceDates();
        };
    }

    /** One message for each tandem where it is about one, else a single one. */
    private static Stream<@Nullable String> tandemsOf(Point point, List<String> tandems) {
        return isAboutTandem(point) ? tandems.stream().map(label -> label) : Stream.of((String) null);
    }

    private static boolean isAboutTandem(Point point) {
        return switch (point.to()) {
            case TANDEM, ASKED -> true;
            case EVERYONE -> false;
            case COORDINATORS -> point.only() != Condition.ALWAYS;
        };
    }

    private static Planned planned(Point point, LocalDate day, @Nullable String tandem, Timetable timetable) {
        // What comes some days after the anchor comes after the day on which the anchor's message really leaves.
        var anchor = timetable.onWorkingDay(day, point.at()).toLocalDate();
        return new Planned(point, day, timetable.onWorkingDay(anchor.plus(point.after()), point.at()), tandem);
    }
}
