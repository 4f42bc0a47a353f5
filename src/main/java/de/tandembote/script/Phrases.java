package de.tandembote.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How days, times, lengths and forms of meeting are said in a language. */
public final class Phrases {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;

    private Phrases(Language language) {
        this.language = language;
    }

    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    /** A day with its year: "Donnerstag, 5. März 2026". */
    public String date(LocalDate date) {
        return format(date, german() ? "EEEE, d. MMMM yyyy" : "EEEE, d MMMM yyyy");
    }

    /** A day that is near enough to need no year: "Donnerstag, 5. März". */
    public String day(LocalDate date) {
        return format(date, german() ? "EEEE, d. MMMM" : "EEEE, d MMMM");
    }

    /** A time with its preposition: "um 15 Uhr", "um 15:30 Uhr". */
    public String time(LocalTime time) {
        if (!german()) {
            return "at " + CLOCK.format(time);
        }
        return time.getMinute() == 0
                ? "um %d Uhr".formatted(time.getHour())
                : "um %d:%02d Uhr".formatted(time.getHour(), time.getMinute());
    }

    /** When a meeting is, without a year: "Donnerstag, 2. April, um 15 Uhr". */
    public String when(LocalDate date, @Nullable LocalTime time) {
        return time == null ? day(date) : day(date) + (german() ? ", " : " ") + time(time);
    }

    /** When a meeting is, without a year: "Donnerstag, 2. April, um 15 Uhr". */
    public String when(LocalDateTime start) {
        return when(start.toLocalDate(), start.toLocalTime());
    }

    /** From when to when: "Donnerstag, 16. April 2026, 9 bis 16 Uhr"; the day alone where no times were given. */
    public String span(EventDetails.Part part) {
        var first = part.start().toLocalDate();
        var last = part.end().minusNanos(1).toLocalDate();
        if (part.wholeDay()) {
            return first.equals(last) ? date(first) : day(first) + (german() ? " bis " : " to ") + date(last);
        }
        return first.equals(last)
                ? date(first) + ", "
                        + hours(part.start().toLocalTime(), part.end().toLocalTime())
                : when(part.start()) + (german() ? ", bis " : ", to ") + when(part.end());
    }

    private String hours(LocalTime from, LocalTime to) {
        return german() ? clock(from) + " bis " + clock(to) + " Uhr" : CLOCK.format(from) + " to " + CLOCK.format(to);
    }

    private static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** An amount of money: "220,00 Euro", "EUR 220.00". */
    public String euro(BigDecimal amount) {
        return german()
                ? String.format(Locale.GERMANY, "%,.2f Euro", amount)
                : String.format(Locale.UK, "EUR %,.2f", amount);
    }

    /** What has become of something that does not take place. */
    public String cancelled() {
        return german() ? "abgesagt" : "cancelled";
    }

    /** So many mentees: "1 Mentee", "3 mentees". */
    public String mentees(int count) {
        return count + (german() ? " Mentee" : " mentee") + (count == 1 ? "" : "s");
    }

    /** So many people, as an object: "1 Person", "12 Personen". */
    public String people(int count) {
        return count + (german() ? count == 1 ? " Person" : " Personen" : count == 1 ? " person" : " people");
    }

    /** So many messages, as an object: "eine Nachricht", "3 Nachrichten". */
    public String messages(int count) {
        if (count == 1) {
            return german() ? "eine Nachricht" : "one message";
        }
        return count + (german() ? " Nachrichten" : " messages");
    }

    /** So many days, as a span: "einen Tag", "90 Tage". */
    public String days(int count) {
        if (count == 1) {
            return german() ? "einen Tag" : "one day";
        }
        return count + (german() ? " Tage" : " days");
    }

    /** A length: "90 Minuten", "1 Stunde", "2 Stunden". */
    public String duration(int minutes) {
        var hours = minutes / 60;
        if (minutes % 60 != 0 || hours == 0) {
            return minutes + (german() ? minutes == 1 ? " Minute" : " Minuten" : minutes == 1 ? " minute" : " minutes");
        }
        return hours + (german() ? hours == 1 ? " Stunde" : " Stunden" : hours == 1 ? " hour" : " hours");
    }

    /** How two people meet, as an adverb: "persönlich", "per Video", "telefonisch". */
    public String form(MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> german() ? "persönlich" : "in person";
            case VIDEO -> german() ? "per Video" : "by video";
            case PHONE -> german() ? "telefonisch" : "by phone";
        };
    }

    /** Kinds of messages: "Erinnerungen, Umfragen und Rundschreiben". */
    public String kinds(Set<Purpose> kinds) {
        var named = kinds.stream().sorted().map(this::kind).toList();
        var last = named.size() - 1;
        return last < 1
                ? String.join("", named)
                : String.join(", ", named.subList(0, last)) + (german() ? " und " : " and ") + named.get(last);
    }

    private String kind(Purpose kind) {
        return switch (kind) {
            case REMINDER -> german() ? "Erinnerungen" : "reminders";
            case EVENT -> german() ? "Einladungen zu Veranstaltungen" : "invitations to events";
            case SURVEY -> german() ? "Umfragen" : "surveys";
            case BROADCAST -> german() ? "Rundschreiben" : "circulars";
            case INFORMATION -> german() ? "Informationen vor dem Start" : "information before the start";
            case SERVICE, ANSWER, COORDINATION -> german() ? "Neuigkeiten" : "news";
        };
    }

    private boolean german() {
        return language == Language.DE;
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
