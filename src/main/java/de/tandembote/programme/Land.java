package de.tandembote.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of the sixteen Länder; it decides which days are public holidays. */
public enum Land {
    BW("Baden-Württemberg"),
    BY("Bayern"),
    BE("Berlin"),
    BB("Brandenburg"),
    HB("Bremen"),
    HH("Hamburg"),
    HE("Hessen"),
    MV("Mecklenburg-Vorpommern"),
    NI("Niedersachsen"),
    NW("Nordrhein-Westfalen"),
    RP("Rheinland-Pfalz"),
    SL("Saarland"),
    SN("Sachsen"),
    ST("Sachsen-Anhalt"),
    SH("Schleswig-Holstein"),
    TH("Thüringen");

    private final String title;

    Land(String title) {
        this.title = title;
    }

    /** The name as people say it. */
    public String title() {
        return title;
    }

    /** The code of ISO 3166-2, such as {@code DE-NW}. */
    public String isoCode() {
        return "DE-" + name();
    }

    /**
     * The Land of this code of ISO 3166-2, with or without {@code DE-}, in capitals or not.
     *
     * @throws IllegalArgumentException if no Land has it
     */
    public static Land of(String code) {
        var upper = code.strip().toUpperCase(Locale.ROOT);
        for (var land : values()) {
            if (upper.equals(land.name()) || upper.equals(land.isoCode())) {
                return land;
            }
        }
        throw new IllegalArgumentException("No Land has the code \"%s\"; the codes are %s."
                .formatted(code, Arrays.stream(values()).map(Land::isoCode).collect(Collectors.joining(", "))));
    }
}
