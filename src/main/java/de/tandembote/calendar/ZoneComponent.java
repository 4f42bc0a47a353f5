package de.tandembote.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Defines a time zone for other programs (RFC 5545, section 3.6.5) by what this machine knows of it, so that both mean
 * the same instants; the library's own definitions are older than the machine's, and it would ask the network for
 * newer.
 */
final class ZoneComponent {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneComponent() {}

    /** The definition that holds from the first moment to the last, and for ever where the zone has rules for that. */
    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        var rules = zone.getRules();
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(recurring(rules, first).orElseGet(() -> single(rules, first, last))));
    }

    /** One observance for each change that comes every year; empty where one does not, or not yet at that time. */
    private static Optional<List<Observance>> recurring(ZoneRules rules, Instant first) {
        int year = rules.getTransitions().isEmpty()
                ? LONG_AGO.getYear()
                : rules.getTransitions().getLast().getDateTimeAfter().getYear() + 1;
        var yearly = rules.getTransitionRules();
        boolean holds = !yearly.isEmpty()
                && first.atOffset(ZoneOffset.UTC).getYear() > year
                && yearly.stream().allMatch(rule -> isOnItsDay(rule, year));
        return holds
                ? Optional.of(yearly.stream()
                        .map(rule -> recurring(rules, rule, year))
                        .toList())
                : Optional.empty();
    }

    /** Whether the local day is the rule's: "at 01:00 in Greenwich" may be the evening before. */
    private static boolean isOnItsDay(ZoneOffsetTransitionRule rule, int year) {
        return rule.getDayOfMonthIndicator() >= -1
                && rule.getDayOfWeek() != null
                && rule.getDayOfWeek()
                        == rule.createTransition(year).getDateTimeBefore().getDayOfWeek();
    }

    private static Observance recurring(ZoneRules rules, ZoneOffsetTransitionRule rule, int year) {
        var observance = single(rules, rule.createTransition(year));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=%d;%s"
                .formatted(rule.getMonth().getValue(), day(rule.getDayOfMonthIndicator(), rule.getDayOfWeek()))));
        return observance;
    }

    /** The last such weekday of the month, or the first one on or after a day. */
    private static String day(int dayOfMonth, DayOfWeek dayOfWeek) {
        var weekday = dayOfWeek.name().substring(0, 2).toUpperCase(Locale.ROOT);
        if (dayOfMonth == -1) {
            return "BYDAY=-1" + weekday;
        }
        return dayOfMonth % 7 == 1
                ? "BYDAY=" + (dayOfMonth / 7 + 1) + weekday
                : "BYDAY=" + weekday + ";BYMONTHDAY="
                        + IntStream.range(dayOfMonth, dayOfMonth + 7)
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(","));
    }

    /** One observance for each change, from the one before the first moment on. */
    private static List<Observance> single(ZoneRules rules, Instant first, Instant last) {
        var observances = new ArrayList<Observance>();
        var before = rules.previousTransition(first.minus(1, ChronoUnit.DAYS));
        observances.add(before == null ? always(rules, first) : single(rules, before));
        var next = rules.nextTransition(first.minus(1, ChronoUnit.DAYS));
        while (next != null && next.getInstant().isBefore(last.plus(1, ChronoUnit.DAYS))) {
            observances.add(single(rules, next));
            next = rules.nextTransition(next.getInstant());
        }
        return observances;
    }

    private static Observance single(ZoneRules rules, ZoneOffsetTransition transition) {
        return observance(
                rules.isDaylightSavings(transition.getInstant()),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter());
    }

    private static Observance always(ZoneRules rules, Instant first) {
        var offset = rules.getOffset(first);
        return observance(false, LONG_AGO, offset, offset);
    }

    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        var properties = new PropertyList(List.of(new DtStart<>(start), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
