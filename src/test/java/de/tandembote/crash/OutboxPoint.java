package de.tandembote.crash;

import static de.tandembote.outbox.OutboxState.CLAIMED;
import static de.tandembote.outbox.OutboxState.QUEUED;
import static de.tandembote.outbox.OutboxState.SENDING;
import static de.tandembote.outbox.OutboxState.SENT;
import static de.tandembote.outbox.OutboxState.UNKNOWN;

import de.tandembote.outbox.OutboxState;
import java.util.List;

/**
 * Where a node is killed on the way out of a reminder to two partners: what it leaves, and what has become of it in the
 * end. Only what was begun and not confirmed stays unknown; it is never sent again.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records and lists that nobody can change.
enum OutboxPoint {
    BEFORE_QUEUED(Halt.beforeCommit("INSERT INTO outbox_content"), List.of(), 0, List.of(SENT, SENT), 2),
    AFTER_QUEUED(Halt.afterCommit("INSERT INTO outbox_content"), List.of(QUEUED, QUEUED), 0, List.of(SENT, SENT), 2),
    BEFORE_CLAIMED(Halt.beforeCommit("SET state = 'CLAIMED'"), List.of(QUEUED, QUEUED), 0, List.of(SENT, SENT), 2),
    AFTER_CLAIMED(Halt.afterCommit("SET state = 'CLAIMED'"), List.of(CLAIMED, CLAIMED), 0, List.of(SENT, SENT), 2),
    BEFORE_SENDING(Halt.beforeCommit("SET state = 'SENDING'"), List.of(CLAIMED, CLAIMED), 0, List.of(SENT, SENT), 2),
    AFTER_SENDING(Halt.afterCommit("SET state = 'SENDING'"), List.of(SENDING, CLAIMED), 0, List.of(UNKNOWN, SENT), 1),
    MAIL_ACCEPTED(Halt.mailAccepted(), List.of(SENDING, CLAIMED), 1, List.of(UNKNOWN, SENT), 2),
    BEFORE_SENT(Halt.beforeCommit("SET state = 'SENT'"), List.of(SENDING, CLAIMED), 1, List.of(UNKNOWN, SENT), 2),
    /** With the word that the first was taken goes the word that the second is next. */
    AFTER_SENT(Halt.afterCommit("SET state = 'SENT'"), List.of(SENT, SENDING), 1, List.of(SENT, UNKNOWN), 1);

    final Halt halt;
    final List<OutboxState> left;
    final int acceptedWhenKilled;
    final List<OutboxState> end;
    final int acceptedInTheEnd;

    OutboxPoint(
            Halt halt, List<OutboxState> left, int acceptedWhenKilled, List<OutboxState> end, int acceptedInTheEnd) {
        this.halt = halt;
        this.left = left;
        this.acceptedWhenKilled = acceptedWhenKilled;
        this.end = end;
        this.acceptedInTheEnd = acceptedInTheEnd;
    }
}
