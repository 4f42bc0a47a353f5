package de.tandembote.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The stretches of an event as one series of iCalendar: every so many days from the first on, without the days between
 * and with those changed that are unlike the first. Other programs know dates without a rule as well; Outlook does not.
 *
 * @param stretches at most one a day, in order, never empty; all of whole days or none
 * @param zone in which they are meant
 */
record Series(List<Stretch> stretches, ZoneId zone) {

    Series {
        stretches = List.copyOf(stretches);
    }

    /** Whole days in a row become one stretch, and so does all of a day; where some have times, all have. */
    static Series of(CalendarEvent event) {
        boolean wholeDays = event.stretches().stream().allMatch(Stretch::wholeDay);
        var days = new TreeMap<LocalDate, Stretch>();
        for (var stretch : joined(event.stretches())) {
            days.merge(
                    stretch.start().toLocalDate(),
                    new Stretch(stretch.start(), stretch.end(), wholeDays),
                    Series::together);
        }
        return new Series(List.copyOf(days.values()), event.zone());
    }

    Stretch first() {
        return stretches.getFirst();
    }

    boolean wholeDays() {
        return first().wholeDay();
    }

    /** Days from one to the next, as of the rule; 0 where there is but one stretch. */
    long interval() {
        return distances().reduce(0, Series::greatestCommonDivisor);
    }

    /** How often the rule applies, the days between included. */
    long count() {
        return stretches.size() == 1 ? 1 : distances().max().orElse(0) / interval() + 1;
    }

    /** When the rule applies and yet nothing takes place. */
    List<LocalDateTime> exceptions() {
        var days = stretches.stream().map(this::recurrenceOf).toList();
        return LongStream.range(0, count())
                .mapToObj(time -> first().start().plusDays(time * interval()))
                .filter(start -> !days.contains(start))
                .toList();
    }

    /** Those that begin at another time of day than the first, or last longer or shorter. */
    List<Stretch> changed() {
        return stretches.stream().filter(this::isUnlikeTheFirst).toList();
    }

    /** When a stretch would begin by the rule (RFC 5545, section 3.8.4.4). */
    LocalDateTime recurrenceOf(Stretch stretch) {
        return stretch.start().toLocalDate().atTime(first().start().toLocalTime());
    }

    /** Across a change of summer time, programs differ in what the same length is: that is unlike, too. */
    private boolean isUnlikeTheFirst(Stretch stretch) {
        return !timeOf(stretch).equals(timeOf(first()))
                || !Duration.between(stretch.start(), stretch.end())
                        .equals(Duration.between(first().start(), first().end()))
                || !(wholeDays() || lengthOf(stretch).equals(lengthOf(first())));
    }

    private static LocalTime timeOf(Stretch stretch) {
        return stretch.start().toLocalTime();
    }

    private Duration lengthOf(Stretch stretch) {
        return Duration.between(stretch.start().atZone(zone), stretch.end().atZone(zone));
    }

    private LongStream distances() {
        return stretches.stream()
                .mapToLong(stretch -> ChronoUnit.DAYS.between(
                        first().start().toLocalDate(), stretch.start().toLocalDate()));
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.wholeDay()
                    && stretch.wholeDay()
                    && last.end().equals(stretch.start())) {
                joined.set(joined.size() - 1, together(last, stretch));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private static Stretch together(Stretch one, Stretch other) {
        return new Stretch(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end(),
                one.wholeDay());
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
