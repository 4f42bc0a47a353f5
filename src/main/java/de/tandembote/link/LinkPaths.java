package de.tandembote.link;

/** Where the pages behind personal links lie; the token follows. */
public final class LinkPaths {

    /** What the path of every such page begins with. */
    public static final String ALL = "/p/";

    public static final String ECHO = ALL + "verstanden/";
    public static final String REVIEW = ALL + "entscheiden/";
    public static final String REVIEWS = ALL + "entscheidungen/";
    public static final String EVENT = ALL + "veranstaltung/";
    public static final String COSTS = ALL + "kosten/";
    public static final String SUBSCRIPTION = ALL + "kalender/";
    public static final String SURVEY = ALL + "umfrage/";
    public static final String MESSAGES = ALL + "nachrichten/";
    public static final String UNSUBSCRIBE = ALL + "abmelden/";
    public static final String CHAT = ALL + "chat/";

    /** Where a coordinator signs in to the coordinators' pages. */
    public static final String SIGN_IN = "/koordination/anmeldung/";

    /** What the path of every calendar begins with; calendar programs, not people, open these. */
    public static final String FEED = "/kalender/";

    /** What it ends with: some calendar programs take nothing else for a calendar. */
    public static final String FEED_ENDING = ".ics";

    private LinkPaths() {}
}
