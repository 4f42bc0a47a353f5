package de.tandembote.link;

/** Where the pages behind personal links lie; the token follows. */
public final class LinkPaths {

    /** What the path of every such page begins with. */
    public static final String ALL = "/p/";

    public static final String ECHO = ALL + "verstanden/";
    public static final String REVIEW = ALL + "entscheiden/";
    public static final String REVIEWS = ALL + "entscheidungen/";

    private LinkPaths() {}
}
