package de.tandembote.console;

import de.tandembote.programme.Timetable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** A day and a time that somebody typed, as the clocks of the round show it. */
sealed interface TypedMoment {

    /** As browsers send it, and as people write it where the browser has no calendar to choose from. */
    List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm"),
            DateTimeFormatter.ofPattern("d.M.uuuu, H:mm"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm"));

    /** One that is still to come. */
    record Ahead(LocalDateTime local) implements TypedMoment {}

    /** Nothing was typed. */
    record Missing() implements TypedMoment {}

    /** It is no day and time. */
    record Unreadable() implements TypedMoment {}

    /** It is over. */
    record Over() implements TypedMoment {}

    /** No clock shows it, as summer time begins then. */
    record Skipped() implements TypedMoment {}

    static TypedMoment read(String typed, Timetable timetable, LocalDateTime now) {
        if (typed.isBlank()) {
            return new Missing();
        }
        return FORMS.stream()
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .findFirst()
                .map(local -> of(local, timetable, now))
                .orElseGet(Unreadable::new);
    }

    private static Optional<LocalDateTime> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(typed, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static TypedMoment of(LocalDateTime local, Timetable timetable, LocalDateTime now) {
        if (timetable.zone().getRules().getValidOffsets(local).isEmpty()) {
            return new Skipped();
        }
        return local.isAfter(now) ? new Ahead(local) : new Over();
    }
}
