package de.tandembote.script;

/** How a person wishes to be addressed; decides the greeting and the grammatical gender of "Mentorin" or "Mentor". */
public enum Anrede {
    FRAU,
    HERR,
    NONE
}
