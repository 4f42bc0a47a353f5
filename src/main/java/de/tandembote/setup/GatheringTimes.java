package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import de.tandembote.gathering.GatheringTime;
import java.util.List;

/** Reads when a group event takes place. */
final class GatheringTimes {

    private GatheringTimes() {}

    private static final GatheringTime NEVER = new GatheringTime(YamlValues.NO_TIME, YamlValues.NO_TIME, true);

    /** Reads {@code date} or {@code start} and {@code end}, or several such under {@code days}. */
    static List<GatheringTime> readAll(YamlNode gathering) {
        var days = gathering.find("days");
        if (days.isEmpty()) {
            return List.of(read(gathering));
        }
        if (days.get().items().isEmpty()) {
            days.get().fault("at least one day is needed.");
            return List.of(NEVER);
        }
        if (gathering.find("date").isPresent() || gathering.find("start").isPresent()) {
            gathering.fault("\"days\" stands beside another date; write all dates under \"days\".");
        }
        return days.get().items().stream()
                .map(day -> {
                    day.allow("date", "start", "end");
                    return read(day);
                })
                .toList();
    }

    private static GatheringTime read(YamlNode node) {
        var date = node.find("date");
        if (date.isPresent()) {
            if (node.find("start").isPresent() || node.find("end").isPresent()) {
                node.fault("\"date\" means the whole day; write \"start\" and \"end\" alone where there are times.");
            }
            var day = YamlValues.date(date.get()).atStartOfDay();
            return new GatheringTime(day, day.plusDays(1), true);
        }
        var start = YamlValues.dateTime(node.get("start"));
        var endNode = node.get("end");
        var end = YamlValues.dateTime(endNode);
        if (!end.equals(YamlValues.NO_TIME) && !end.isAfter(start)) {
            endNode.fault("it ends before it begins.");
        }
        return new GatheringTime(start, end, false);
    }
}
