package de.tandembote.gathering;

/**
 * What became of an answer.
 *
 * @see GatheringCare#answer
 */
public sealed interface Answered {

    /** Whether the person's status or seat is different now. */
    default boolean news() {
        return false;
    }

    record Seated(Invitation invitation, boolean news) implements Answered {}

    /**
     * There is no room yet.
     *
     * @param place on the waiting list, from 1
     */
    record Waits(Invitation invitation, int place, boolean news) implements Answered {}

    record Maybe(Invitation invitation, boolean news) implements Answered {}

    record Declined(Invitation invitation, boolean news) implements Answered {}

    /** An answer was taken back, and nothing that counts was said before. */
    record Unanswered(Invitation invitation, boolean news) implements Answered {}

    /** The event was moved since: kept, but does not count. */
    record Outdated(Invitation invitation) implements Answered {}

    /** A newer answer of the same person counts: kept. */
    record Older(Invitation invitation) implements Answered {}

    /** The event has begun or is cancelled: kept, but does not count. */
    record Over(Gathering gathering) implements Answered {}

    /** The person was never invited, or no longer is. */
    record NotInvited() implements Answered {}
}
