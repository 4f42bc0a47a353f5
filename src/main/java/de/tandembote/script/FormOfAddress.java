package de.tandembote.script;

/** How a programme addresses its people in German. */
public enum FormOfAddress {
    SIE,
    DU
}
