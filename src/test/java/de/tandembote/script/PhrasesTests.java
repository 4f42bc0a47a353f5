package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private final Phrases german = Phrases.in(Language.DE);
    private final Phrases english = Phrases.in(Language.EN);

    @Test
    void daysHaveTheirWeekday() {
        var day = LocalDate.of(2026, 3, 5);

        assertThat(german.date(day)).isEqualTo("Donnerstag, 5. März 2026");
        assertThat(english.date(day)).isEqualTo("Thursday, 5 March 2026");
        assertThat(german.when(day, null)).isEqualTo("Donnerstag, 5. März");
    }

    @Test
    void fullHoursAreSaidWithoutMinutes() {
        assertThat(german.time(LocalTime.of(15, 0))).isEqualTo("um 15 Uhr");
        assertThat(german.time(LocalTime.of(9, 5))).isEqualTo("um 9:05 Uhr");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("at 09:05");
    }

    @Test
    void meetingsAreNearEnoughToNeedNoYear() {
        var start = LocalDateTime.of(2026, 4, 2, 15, 30);

        assertThat(german.when(start)).isEqualTo("Donnerstag, 2. April, um 15:30 Uhr");
        assertThat(english.when(start)).isEqualTo("Thursday, 2 April at 15:30");
    }

    @Test
    void lengthsAreSaidInHoursWhereTheyAreWhole() {
        assertThat(german.duration(90)).isEqualTo("90 Minuten");
        assertThat(german.duration(60)).isEqualTo("1 Stunde");
        assertThat(german.duration(120)).isEqualTo("2 Stunden");
        assertThat(german.duration(1)).isEqualTo("1 Minute");
        assertThat(english.duration(60)).isEqualTo("1 hour");
        assertThat(english.duration(45)).isEqualTo("45 minutes");
    }

    @Test
    void formsAreAdverbs() {
        assertThat(german.form(MeetingForm.IN_PERSON)).isEqualTo("persönlich");
        assertThat(german.form(MeetingForm.VIDEO)).isEqualTo("per Video");
        assertThat(english.form(MeetingForm.PHONE)).isEqualTo("by phone");
    }

    @Test
    void aPartOfAnEventSaysItsDayOnce() {
        var start = LocalDateTime.of(2026, 9, 10, 9, 0);
        var midnight = start.toLocalDate().atStartOfDay();

        assertThat(german.span(new EventDetails.Part(start, start.plusMinutes(210), false)))
                .isEqualTo("Donnerstag, 10. September 2026, 9 bis 12:30 Uhr");
        assertThat(german.span(new EventDetails.Part(midnight, midnight.plusDays(1), true)))
                .isEqualTo("Donnerstag, 10. September 2026");
        assertThat(english.span(new EventDetails.Part(midnight, midnight.plusDays(2), true)))
                .isEqualTo("Thursday, 10 September to Friday, 11 September 2026");
    }

    @Test
    void menteesAreANounInGermanOnly() {
        assertThat(german.mentees(1)).isEqualTo("1 Mentee");
        assertThat(german.mentees(3)).isEqualTo("3 Mentees");
        assertThat(english.mentees(1)).isEqualTo("1 mentee");
        assertThat(english.mentees(0)).isEqualTo("0 mentees");
    }
}
