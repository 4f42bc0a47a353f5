package de.tandembote.script;

/** What has become of a circular that somebody wrote in the coordinators' room, as told there; names nobody. */
public sealed interface CircularNews {

    /** It leaves now, for so many. */
    record Begun(int recipients) implements CircularNews {}

    /**
     * Nothing of it is waiting any more.
     *
     * @param refused for good
     * @param unsent all others: not wished, without an address that works, called off, or nobody knows
     */
    record Done(int sent, int refused, int unsent) implements CircularNews {}

    /** Its author does not want it. */
    record Discarded() implements CircularNews {}

    /** Its author's word came too late; it stays a draft. */
    record Late() implements CircularNews {}

    /** It was changed, sent or thrown away on the coordinators' pages, and there it goes on. */
    record Elsewhere() implements CircularNews {}
}
