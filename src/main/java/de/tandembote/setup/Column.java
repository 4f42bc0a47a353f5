package de.tandembote.setup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a list of people, known by its German and its English heading. */
enum Column {
    FIRST_NAME(true, "Vorname", "First name"),
    LAST_NAME(true, "Nachname", "Last name"),
    TITLE(false, "Titel", "Title"),
    ANREDE(true, "Anrede", "Salutation"),
    EMAIL(true, "E-Mail", "E-mail"),
    ADMINISTRATION(false, "Verwaltung", "Administration"),
    ROLE(true, "Rolle", "Role"),
    TANDEM(false, "Tandem", "Tandem"),
    LANGUAGE(false, "Sprache", "Language"),
    MATRIX(false, "Matrix", "Matrix"),
    FIELD(false, "Fachgebiet", "Field"),
    GRADE(false, "Besoldung", "Grade"),
    CONFIRMED(false, "Bestätigt", "Confirmed");

    private final boolean needed;
    private final String german;
    private final String english;

    Column(boolean needed, String german, String english) {
        this.needed = needed;
        this.german = german;
        this.english = english;
    }

    /** The column with this heading; capitals, spaces and hyphens do not count, since exports differ in them. */
    static Optional<Column> headed(String heading) {
        var wanted = bare(heading);
        return Arrays.stream(values())
                .filter(column -> wanted.equals(bare(column.german)) || wanted.equals(bare(column.english)))
                .findFirst();
    }

    static Set<Column> all() {
        return EnumSet.allOf(Column.class);
    }

    /** Those that a participant list must have. */
    static Set<Column> needed() {
        var needed = all();
        needed.removeIf(column -> !column.needed);
        return needed;
    }

    /** The heading, in German: the lists are. */
    String heading() {
        return german;
    }

    static String headings(Set<Column> columns) {
        return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
    }

    private static String bare(String heading) {
        return heading.replaceAll("[\\s\\h-]", "").toLowerCase(Locale.ROOT);
    }
}
