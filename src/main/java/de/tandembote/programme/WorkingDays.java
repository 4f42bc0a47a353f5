package de.tandembote.programme;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * The days on which an administration works: neither weekend nor public holiday of its Land nor a day that it is
 * closed. Holidays that hold only in some municipalities of a Land (the Assumption in Bavaria, Corpus Christi in
 * Saxony) count as working days; a round names them as closed where they are kept.
 */
public final class WorkingDays {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    private final Land land;
    private final Set<LocalDate> closed;

    /** @param closed the days off that are in no law, such as 24 and 31 December or Rosenmontag */
    public WorkingDays(Land land, Set<LocalDate> closed) {
        this.land = land;
        this.closed = Set.copyOf(closed);
    }

    /** Whether people are at work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && !closed.contains(date) && !isHoliday(date);
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate next(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day itself if it is a working day, else the one before. */
    public LocalDate previous(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The n-th working day after a date, which itself is not counted, working day or not.
     *
     * @param workingDays how many, 0 or more; with 0 the date is moved as by {@link #next}
     */
    public LocalDate plus(LocalDate date, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward only.");
        }
        if (workingDays == 0) {
            return next(date);
        }
        var day = date;
        for (var i = 0; i < workingDays; i++) {
            day = next(day.plusDays(1));
        }
        return day;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isHoliday(LocalDate date) {
        return HOLIDAYS.isHoliday(date, land.name().toLowerCase(Locale.ROOT));
    }
}
