package de.tandembote.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** A day of the year with a name; its words stand under {@code feast} in {@code vocabulary/*.yaml}. */
enum Feast {
    NEW_YEAR(1, 1, true),
    EPIPHANY(1, 6),
    VALENTINE(2, 14),
    CARNIVAL_THURSDAY(-52),
    CARNIVAL_MONDAY(-48),
    SHROVE_TUESDAY(-47),
    ASH_WEDNESDAY(-46),
    WOMENS_DAY(3, 8),
    ST_PATRICK(3, 17),
    PALM_SUNDAY(-7),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2, true),
    HOLY_SATURDAY(-1),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1, true),
    /** Both days: names no date, but days are counted from it. */
    EASTER(year -> easter(year), 1, false),
    LABOUR_DAY(5, 1, true),
    ASCENSION(39, true),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50, true),
    WHITSUN(year -> easter(year).plusDays(49), 1, false),
    CORPUS_CHRISTI(60),
    ASSUMPTION(8, 15),
    UNITY_DAY(10, 3, true),
    REFORMATION(10, 31),
    ALL_SAINTS(11, 1),
    ST_MARTIN(11, 11),
    REPENTANCE(year -> advent(year).minusDays(32), 0, false),
    FIRST_ADVENT(year -> advent(year).minusDays(21), 0, false),
    SECOND_ADVENT(year -> advent(year).minusDays(14), 0, false),
    THIRD_ADVENT(year -> advent(year).minusDays(7), 0, false),
    FOURTH_ADVENT(year -> advent(year), 0, false),
    ST_NICHOLAS(12, 6),
    CHRISTMAS_EVE(12, 24),
    CHRISTMAS_DAY(12, 25, true),
    BOXING_DAY(12, 26, true),
    CHRISTMAS(year -> LocalDate.of(year, 12, 24), 2, false),
    NEW_YEARS_EVE(12, 31);

    private final IntFunction<LocalDate> first;
    private final int moreDays;
    private final boolean dayOff;

    Feast(IntFunction<LocalDate> first, int moreDays, boolean dayOff) {
        this.first = first;
        this.moreDays = moreDays;
        this.dayOff = dayOff;
    }

    Feast(int month, int day) {
        this(month, day, false);
    }

    Feast(int month, int day, boolean dayOff) {
        this(year -> LocalDate.of(year, month, day), 0, dayOff);
    }

    Feast(int daysFromEaster) {
        this(daysFromEaster, false);
    }

    Feast(int daysFromEaster, boolean dayOff) {
        this(year -> easter(year).plusDays(daysFromEaster), 0, dayOff);
    }

    LocalDate first(int year) {
        return first.apply(year);
    }

    LocalDate last(int year) {
        return first(year).plusDays(moreDays);
    }

    /** Whether it is one date and not a feast of several days. */
    boolean isOneDay() {
        return moreDays == 0;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody works on that day in all of Germany. */
    static boolean isDayOff(LocalDate date) {
        return Arrays.stream(values())
                .anyMatch(feast -> feast.dayOff && feast.first(date.getYear()).equals(date));
    }

    /** The fourth Sunday of Advent. */
    private static LocalDate advent(int year) {
        return LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    /** Easter Sunday of the Gregorian calendar by Gauss's rule, as mended by Lichtenberg. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int moonYear = year % 19;
        int fullMoonSeed = (19 * moonYear + moon) % 30;
        int correction = (fullMoonSeed + moonYear / 11) / 29;
        int fullMoon = 21 + fullMoonSeed - correction;
        int firstSunday = 7 - (year + year / 4 + sun) % 7;
        int distance = 7 - Math.floorMod(fullMoon - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
