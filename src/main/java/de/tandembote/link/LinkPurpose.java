package de.tandembote.link;

/** What a personal link is for. */
public enum LinkPurpose {
    /** The reply address of one question to one person; the object is the question. */
    REPLY(""),
    /**
     * The same for a question of a survey: whatever is written there is nobody's to read. The object is the question as
     * well.
     */
    SURVEY_REPLY(""),
    /**
     * The address to which a person's calendar program answers about one event, the same for ever; the object is the
     * group event or the tandem meeting.
     */
    CALENDAR(""),
    /** A person's own calendar to subscribe to; the object is the person. */
    FEED(LinkPaths.FEED, LinkPaths.FEED_ENDING),
    /** The calendar of a round's group events, the same for all; person and object are the round. */
    ROUND_FEED(LinkPaths.FEED, LinkPaths.FEED_ENDING),
    /** A page with which a person answers an invitation; the object is the group event. */
    EVENT(LinkPaths.EVENT),
    /** A page that shows a coordinator what a round's events cost each administration; the object is the round. */
    COSTS(LinkPaths.COSTS),
    /**
     * A page with which a person answers a survey; the object is the survey. Behind the token follows what is drawn by
     * lot for each message and stored nowhere, so that the person alone can change what was answered.
     */
    SURVEY(LinkPaths.SURVEY, "/" + Placeholders.DRAWN),
    /** A page about the calendars that a person can subscribe to; the object is the person. */
    SUBSCRIPTION(LinkPaths.SUBSCRIPTION),
    /** A page on which a person chooses which messages to get; the object is the person. */
    MESSAGES(LinkPaths.MESSAGES),
    /**
     * What a mail program calls, or a page with one button, to end surveys by mail (RFC 8058); the object is the
     * person.
     */
    NO_SURVEYS(LinkPaths.UNSUBSCRIBE),
    /** The same for what coordinators write to many at once. */
    NO_BROADCASTS(LinkPaths.UNSUBSCRIBE),
    /** The same for what an address list is told before a round, where it is the only page there is. */
    NO_INFORMATION(LinkPaths.UNSUBSCRIBE),
    /** A page that shows the person a code for chat; short-lived, since the code connects an account. */
    CHAT(LinkPaths.CHAT),
    /** A page that shows what the bot understood and takes it back; the object is the question that told of it. */
    ECHO(LinkPaths.ECHO),
    /** A page on which a coordinator decides about one message that arrived; the object is that message. */
    REVIEW(LinkPaths.REVIEW),
    /** A page on which a coordinator decides about all messages of a round that wait; the object is the round. */
    REVIEWS(LinkPaths.REVIEWS),
    /** The way into the coordinators' pages, open for some minutes and once; the object is the person. */
    SIGN_IN(LinkPaths.SIGN_IN);

    private final String path;
    private final String ending;

    LinkPurpose(String path) {
        this(path, "");
    }

    LinkPurpose(String path, String ending) {
        this.path = path;
        this.ending = ending;
    }

    /** The path of its page, up to the token; empty where it opens none. */
    public String path() {
        return path;
    }

    /** What follows the token in the path; empty for a page. */
    String ending() {
        return ending;
    }
}
