package de.tandembote.setup;

/** What sends people into a programme. */
enum AdministrationKind {
    STADT,
    KREIS,
    GEMEINDE,
    COMPANY
}
