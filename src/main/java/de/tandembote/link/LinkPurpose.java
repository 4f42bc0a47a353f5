package de.tandembote.link;

/** What a personal link is for. */
public enum LinkPurpose {
    /** The reply address of one question to one person; the object is the question. */
    REPLY(""),
    /** A page that shows what the bot understood and takes it back; the object is the question that told of it. */
    ECHO(LinkPaths.ECHO),
    /** A page on which a coordinator decides about one message that arrived; the object is that message. */
    REVIEW(LinkPaths.REVIEW),
    /** A page on which a coordinator decides about all messages of a round that wait; the object is the round. */
    REVIEWS(LinkPaths.REVIEWS);

    private final String path;

    LinkPurpose(String path) {
        this.path = path;
    }

    /** The path of its page, up to the token; empty where it opens none. */
    public String path() {
        return path;
    }
}
