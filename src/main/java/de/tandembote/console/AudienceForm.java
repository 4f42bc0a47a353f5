package de.tandembote.console;

import de.tandembote.broadcast.Segment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * Who gets a circular, as checkboxes say it: somebody has to fit each group in which anything is chosen.
 *
 * @param chosen the values chosen in each group; groups without any ask nothing
 * @param except the groups in which all but these are meant
 * @param event the group event that the answers are about; empty where there is none
 */
record AudienceForm(Map<AudienceGroup, Set<String>> chosen, Set<AudienceGroup> except, String event) {

    static final String EVENT = "veranstaltung";

    AudienceForm {
        chosen = Map.copyOf(chosen);
        except = Set.copyOf(except);
    }

    /** Those for whom the programme is. */
    static AudienceForm preset() {
        return new AudienceForm(Map.of(AudienceGroup.ROLE, Set.of("MENTEE", "MENTOR")), Set.of(), "");
    }

    static AudienceForm of(MultiValueMap<String, String> typed) {
        var event = typed.getOrDefault(EVENT, List.of("")).getFirst();
        var chosen = new EnumMap<AudienceGroup, Set<String>>(AudienceGroup.class);
        var except = EnumSet.noneOf(AudienceGroup.class);
        for (var group : AudienceGroup.values()) {
            var values = new LinkedHashSet<>(typed.getOrDefault(group.field(), List.of()));
            if (!values.isEmpty()) {
                chosen.put(group, values);
            }
            if (typed.getOrDefault(group.exceptField(), List.of()).contains("true")) {
                except.add(group);
            }
        }
        return new AudienceForm(chosen, except, event);
    }

    /** The checkboxes that say the same as a segment; empty where they cannot. */
    static Optional<AudienceForm> of(Segment segment) {
        var chosen = new EnumMap<AudienceGroup, Set<String>>(AudienceGroup.class);
        var except = EnumSet.noneOf(AudienceGroup.class);
        var events = new HashSet<String>();
        for (var part : parts(segment)) {
            var inner = part instanceof Segment.Not(var other) ? other : part;
            var any = inner instanceof Segment.Or(var some) ? some : List.of(inner);
            var boxes = any.stream().flatMap(one -> Box.of(one).stream()).toList();
            var groups = boxes.stream().map(Box::group).distinct().toList();
            if (boxes.size() != any.size() || groups.size() != 1 || chosen.containsKey(groups.getFirst())) {
                return Optional.empty();
            }
            chosen.put(groups.getFirst(), boxes.stream().map(Box::value).collect(Collectors.toSet()));
            if (inner != part) {
                except.add(groups.getFirst());
            }
            boxes.stream().map(Box::event).filter(event -> !event.isEmpty()).forEach(events::add);
        }
        return events.size() > 1
                ? Optional.empty()
                : Optional.of(new AudienceForm(chosen, except, String.join("", events)));
    }

    private static List<Segment> parts(Segment segment) {
        return switch (segment) {
            case Segment.Everyone() -> List.of();
            case Segment.And(var parts) -> parts;
            default -> List.of(segment);
        };
    }

    Segment segment() {
        var parts = new ArrayList<Segment>();
        for (var group : AudienceGroup.values()) {
            var some = in(group).stream()
                    .sorted()
                    .flatMap(value -> group.meant(value, event).stream())
                    .toList();
            if (!some.isEmpty()) {
                var any = new Segment.Or(some);
                parts.add(except.contains(group) ? new Segment.Not(any) : any);
            }
        }
        return parts.isEmpty() ? new Segment.Everyone() : new Segment.And(parts);
    }

    Set<String> in(AudienceGroup group) {
        return chosen.getOrDefault(group, Set.of());
    }

    /** Answers were chosen, and no event, or the other way round: nobody can say who is meant. */
    boolean isHalfAnswered() {
        return in(AudienceGroup.ANSWER).isEmpty() != event.isEmpty();
    }

    /** A single checkbox. */
    private record Box(AudienceGroup group, String value, String event) {
        static Optional<Box> of(Segment segment) {
            return Optional.ofNullable(
                    switch (segment) {
                        case Segment.InRole(var role) -> new Box(AudienceGroup.ROLE, role.name(), "");
                        case Segment.OfAdministration(var id) ->
                            new Box(AudienceGroup.ADMINISTRATION, id.toString(), "");
                        case Segment.InTandem(var standing) -> new Box(AudienceGroup.TANDEM, standing.name(), "");
                        case Segment.Answered(var event, var standing) ->
                            new Box(AudienceGroup.ANSWER, standing.name(), event.toString());
                        case Segment.Reads(var language) -> new Box(AudienceGroup.LANGUAGE, language.name(), "");
                        default -> null;
                    });
        }
    }
}
