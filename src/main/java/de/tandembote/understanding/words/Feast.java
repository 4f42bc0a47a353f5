package de.tandembote.understanding.words;

import de.tandembote.datafile.YamlNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** A day of the year with a name; its words stand under {@code feast} in {@code vocabulary/*.yaml}. */
public enum Feast {
    NEW_YEAR(Base.DATE, 101, true),
    EPIPHANY(Base.DATE, 106),
    VALENTINE(Base.DATE, 214),
    CARNIVAL_THURSDAY(Base.EASTER, -52),
    CARNIVAL_MONDAY(Base.EASTER, -48),
    SHROVE_TUESDAY(Base.EASTER, -47),
    ASH_WEDNESDAY(Base.EASTER, -46),
    WOMENS_DAY(Base.DATE, 308),
    ST_PATRICK(Base.DATE, 317),
    PALM_SUNDAY(Base.EASTER, -7),
    MAUNDY_THURSDAY(Base.EASTER, -3),
    GOOD_FRIDAY(Base.EASTER, -2, true),
    HOLY_SATURDAY(Base.EASTER, -1),
    EASTER_SUNDAY(Base.EASTER, 0),
    EASTER_MONDAY(Base.EASTER, 1, true),
    /** Both days: names no date, but days are counted from it. */
    EASTER(Base.EASTER, 0, false, 1),
    LABOUR_DAY(Base.DATE, 501, true),
    ASCENSION(Base.EASTER, 39, true),
    WHIT_SUNDAY(Base.EASTER, 49),
    WHIT_MONDAY(Base.EASTER, 50, true),
    WHITSUN(Base.EASTER, 49, false, 1),
    CORPUS_CHRISTI(Base.EASTER, 60),
    ASSUMPTION(Base.DATE, 815),
    UNITY_DAY(Base.DATE, 1003, true),
    REFORMATION(Base.DATE, 1031),
    ALL_SAINTS(Base.DATE, 1101),
    ST_MARTIN(Base.DATE, 1111),
    REPENTANCE(Base.ADVENT, -32),
    FIRST_ADVENT(Base.ADVENT, -21),
    SECOND_ADVENT(Base.ADVENT, -14),
    THIRD_ADVENT(Base.ADVENT, -7),
    FOURTH_ADVENT(Base.ADVENT, 0),
    ST_NICHOLAS(Base.DATE, 1206),
    CHRISTMAS_EVE(Base.DATE, 1224),
    CHRISTMAS_DAY(Base.DATE, 1225, true),
    BOXING_DAY(Base.DATE, 1226, true),
    CHRISTMAS(Base.DATE, 1224, false, 2),
    NEW_YEARS_EVE(Base.DATE, 1231);

    private static final List<Feast> ALL = List.of(values());

    private final Base base;
    private final int offset;
    private final boolean dayOff;
    private final int moreDays;

    /** What a feast is counted from. */
    private enum Base {
        /** The day itself, as month * 100 + day. */
        DATE,
        /** Days from Easter Sunday. */
        EASTER,
        /** Days from the fourth Sunday of Advent. */
        ADVENT
    }

    Feast(Base base, int offset) {
        this(base, offset, false);
    }

    Feast(Base base, int offset, boolean dayOff) {
        this(base, offset, dayOff, 0);
    }

    Feast(Base base, int offset, boolean dayOff, int moreDays) {
        this.base = base;
        this.offset = offset;
        this.dayOff = dayOff;
        this.moreDays = moreDays;
    }

    /** The feast of a {@link #code}. */
    public static Feast of(int code) {
        return ALL.get(code);
    }

    /** The number that stands for it as the value of a word. */
    int code() {
        return ALL.indexOf(this);
    }

    /**
     * The code of the feast that the vocabulary calls so.
     *
     * @param at takes the fault where there is none
     */
    static int code(String key, YamlNode at) {
        for (var feast : ALL) {
            if (feast.key().equals(key)) {
                return feast.code();
            }
        }
        at.fault("\"%s\" is no feast known here.".formatted(key));
        return 0;
    }

    public LocalDate first(int year) {
        return switch (base) {
            case DATE -> LocalDate.of(year, offset / 100, offset % 100);
            case EASTER -> easter(year).plusDays(offset);
            case ADVENT -> advent(year).plusDays(offset);
        };
    }

    public LocalDate last(int year) {
        return first(year).plusDays(moreDays);
    }

    /** Whether it is one date and not a feast of several days. */
    public boolean isOneDay() {
        return moreDays == 0;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody works on that day in all of Germany. */
    public static boolean isDayOff(LocalDate date) {
        return ALL.stream()
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
