package de.tandembote.link;

/** What a personal link is for. */
public enum LinkPurpose {
    /** The reply address of one question to one person; the object is the question. */
    REPLY(""),
    /** A page that shows what the bot understood and takes it back; the object is the question that told of it. */
    ECHO("verstanden"),
    /** A page on which a coordinator decides about one message that arrived; the object is that message. */
    REVIEW("entscheiden"),
    /** A page on which a coordinator decides about all messages of a round that wait; the object is the round. */
    REVIEWS("entscheidungen");

    private final String page;

    LinkPurpose(String page) {
        this.page = page;
    }

    /** The name of its page in our addresses; empty where it opens none. */
    public String page() {
        return page;
    }
}
