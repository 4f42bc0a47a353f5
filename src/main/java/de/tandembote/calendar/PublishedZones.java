package de.tandembote.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The zones that a published file names, each looked up once. */
final class PublishedZones {

    private static final LocalDateTime OUR_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZoneId home;
    private final CalendarZones calendar;
    private final Map<String, Optional<Zone>> known = new HashMap<>();

    PublishedZones(String text, ZoneId home) {
        this.home = home;
        this.calendar = new CalendarZones(text);
    }

    /**
     * Where times are meant.
     *
     * @param rules by which its times are instants
     * @param shown the zone that an event there is shown in: where only the file knows the rules, that of home
     */
    record Zone(ZoneRules rules, ZoneId shown) {

        Instant instant(LocalDateTime local) {
            return local.toInstant(rules.getOffset(local));
        }

        LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
        }
    }

    /**
     * The zone of a time.
     *
     * @throws UnreadableEvent if neither we nor the file know the zone that it names
     */
    Zone of(ContentLine line, WrittenTime time) {
        var name = line.parameter("TZID");
        if (time.utc()) {
            return new Zone(ZoneOffset.UTC.getRules(), home);
        }
        if (name.isBlank() || time.wholeDay()) {
            return new Zone(home.getRules(), home);
        }
        return known.computeIfAbsent(name, this::find)
                .orElseThrow(() -> new UnreadableEvent(
                        line.number(),
                        "the time zone \"%s\" is neither known nor defined in the file; write one such as %s."
                                .formatted(name, home.getId())));
    }

    private Optional<Zone> find(String name) {
        return CalendarZones.id(name)
                .map(id -> new Zone(id.getRules(), name.endsWith(id.getId()) ? id : likeHome(id)))
                .or(() -> calendar.defined(name).map(rules -> new Zone(rules, home)));
    }

    /** Microsoft's name for many cities is that of home where home is one of them. */
    private ZoneId likeHome(ZoneId id) {
        boolean alike = id.getRules()
                        .getTransitionRules()
                        .equals(home.getRules().getTransitionRules())
                && id.getRules().getOffset(OUR_TIME).equals(home.getRules().getOffset(OUR_TIME));
        return alike ? home : id;
    }
}
