package de.tandembote.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTests {

    private final WorkingDays rhineland = new WorkingDays(
            Land.NW,
            Set.of(
                    LocalDate.of(2026, 2, 16),
                    LocalDate.of(2026, 12, 24),
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2027, 2, 8)));

    @ParameterizedTest(name = "{0}: {1} is moved to {2}")
    @CsvSource({
        "a working day stays,             2026-03-02, 2026-03-02",
        "a Saturday,                      2026-03-07, 2026-03-09",
        "a Sunday that begins a month,    2026-03-01, 2026-03-02",
        "a Sunday that ends a month,      2026-05-31, 2026-06-01",
        "Karfreitag and Easter,           2026-04-03, 2026-04-07",
        "Ostermontag,                     2026-04-06, 2026-04-07",
        "the first of May on a Friday,    2026-05-01, 2026-05-04",
        "Himmelfahrt,                     2026-05-14, 2026-05-15",
        "Pfingstmontag,                   2026-05-25, 2026-05-26",
        "Fronleichnam,                    2026-06-04, 2026-06-05",
        "Allerheiligen on a Sunday,       2026-11-01, 2026-11-02",
        "Rosenmontag where it is closed,  2026-02-16, 2026-02-17",
        "Rosenmontag of the next year,    2027-02-08, 2027-02-09",
        "Christmas and a weekend behind,  2026-12-24, 2026-12-28",
        "New Year and a weekend behind,   2026-12-31, 2027-01-04",
        "the leap day,                    2028-02-29, 2028-02-29",
        "a new year,                      2027-01-01, 2027-01-04",
    })
    void aDayOffIsMovedToTheNextWorkingDay(String why, LocalDate date, LocalDate moved) {
        assertThat(rhineland.next(date)).isEqualTo(moved);
        assertThat(rhineland.isWorkingDay(date)).isEqualTo(date.equals(moved));
    }

    @Test
    void christmasEveIsAWorkingDayWhereItIsNotClosed() {
        var open = new WorkingDays(Land.NW, Set.of());

        assertThat(open.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(open.isWorkingDay(LocalDate.of(2026, 2, 16))).isTrue();
    }

    @ParameterizedTest(name = "{0} is a holiday in {1} and not in {2}")
    @CsvSource({
        "2027-11-01, NW, NI", // Allerheiligen
        "2026-06-04, NW, NI", // Fronleichnam
        "2028-10-31, NI, NW", // Reformationstag
        "2028-03-08, BE, NW", // Frauentag
        "2026-01-06, BY, NW", // Heilige Drei Könige
        "2027-09-20, TH, NW", // Weltkindertag
        "2026-11-18, SN, NW", // Buß- und Bettag
    })
    void eachLandHasItsOwnHolidays(LocalDate date, Land with, Land without) {
        assertThat(new WorkingDays(with, Set.of()).isWorkingDay(date)).isFalse();
        assertThat(new WorkingDays(without, Set.of()).isWorkingDay(date)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void unityDayIsKeptInEveryLand(Land land) {
        assertThat(new WorkingDays(land, Set.of()).isWorkingDay(LocalDate.of(2028, 10, 3)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-01, 0, 2026-03-02",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09", // over a weekend
        "2026-03-07, 1, 2026-03-09", // from a weekend: Monday is the first
        "2026-04-01, 3, 2026-04-08", // over Easter
        "2026-12-23, 3, 2026-12-30", // over Christmas
        "2026-12-23, 5, 2027-01-05", // over the turn of the year
    })
    void workingDaysAreCountedOverDaysOff(LocalDate date, int days, LocalDate then) {
        assertThat(rhineland.plus(date, days)).isEqualTo(then);
    }

    @Test
    void workingDaysAreNotCountedBackwards() {
        assertThatThrownBy(() -> rhineland.plus(LocalDate.of(2026, 3, 2), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
