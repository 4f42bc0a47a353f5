package de.tandembote.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    private final LocalDate first = LocalDate.of(2026, 2, 16);
    private final LocalDate last = LocalDate.of(2027, 2, 15);

    @Test
    void theFirstOfEachMonthComesTwelveTimesInAYearThatBeginsInItsMiddle() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=1").dates(first, last))
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))
                .endsWith(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));
    }

    @Test
    void theFirstAndTheLastDayOfTheSpanBelongToIt() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=16").dates(first, last))
                .startsWith(first);
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=15").dates(first, last))
                .endsWith(last);
    }

    @Test
    void theLastDayOfAMonthIsTheLastHoweverLongItIs() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=-1").dates(first, last))
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    }

    @Test
    void monthsWithoutA31stAreLeftOut() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=31").dates(first, last))
                .hasSize(7)
                .allMatch(date -> date.getDayOfMonth() == 31);
    }

    @Test
    void theFirstMondayOfEachMonthIsAMondayInItsFirstWeek() {
        assertThat(Recurrence.of("FREQ=MONTHLY;BYDAY=1MO").dates(first, last))
                .hasSize(12)
                .allMatch(date -> date.getDayOfWeek() == DayOfWeek.MONDAY && date.getDayOfMonth() <= 7);
    }

    @Test
    void intervalsCountFromTheFirstDay() {
        assertThat(Recurrence.of("FREQ=WEEKLY;INTERVAL=4").dates(first, LocalDate.of(2026, 4, 30)))
                .containsExactly(first, first.plusWeeks(4), first.plusWeeks(8));
    }

    @Test
    void spacesAroundARuleDoNotMatter() {
        assertThat(Recurrence.of(" FREQ=MONTHLY;BYMONTHDAY=1 ")).isEqualTo(Recurrence.of("FREQ=MONTHLY;BYMONTHDAY=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "monthly",
                "BYMONTHDAY=1",
                "FREQ=HOURLY",
                "FREQ=MONTHLY;BYHOUR=9",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;BYMONTHDAYS=1",
                "RRULE:FREQ=MONTHLY"
            })
    void whatIsNoRuleOfWholeDaysIsRefusedWithAnExample(String rule) {
        assertThatThrownBy(() -> Recurrence.of(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + rule + "\" is not a recurrence rule of whole days; "
                        + "write it as in RFC 5545, for example FREQ=MONTHLY;BYMONTHDAY=1.");
    }

    @Test
    void zonesAreNeverAskedOfTheNetwork() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .hasValue("false");
        assertThat(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone("Europe/Berlin"))
                .isNotNull();
    }
}
