package de.tandembote.script;

import java.util.Locale;

/** A language that the bot speaks. */
public enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language's code in file names ({@code de}). */
    public String code() {
        return locale.getLanguage();
    }
}
