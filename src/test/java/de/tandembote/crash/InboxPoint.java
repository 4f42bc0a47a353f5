package de.tandembote.crash;

import static de.tandembote.inbox.InboxState.DONE;
import static de.tandembote.inbox.InboxState.RECEIVED;
import static de.tandembote.inbox.InboxState.WORKING;

import de.tandembote.inbox.InboxState;
import java.util.List;

/**
 * Where a node is killed on the way in of an answer that logs a session: what it leaves. In the end there is always one
 * message, one session and one echo.
 */
@SuppressWarnings("ImmutableEnumChecker") // Records and lists that nobody can change.
enum InboxPoint {
    BEFORE_STORED(Halt.beforeCommit("INSERT INTO inbox_message"), List.of(), 0, 0),
    STORED_BUT_NOT_FLAGGED(Halt.afterCommit("INSERT INTO inbox_message"), List.of(RECEIVED), 0, 0),
    BEFORE_CLAIMED(Halt.beforeCommit("SET state = 'WORKING'"), List.of(RECEIVED), 1, 0),
    AFTER_CLAIMED(Halt.afterCommit("SET state = 'WORKING'"), List.of(WORKING), 1, 0),
    BEFORE_DONE(Halt.beforeCommit("UPDATE inbox_message SET kind"), List.of(WORKING), 1, 0),
    AFTER_DONE(Halt.afterCommit("UPDATE inbox_message SET kind"), List.of(DONE), 1, 1);

    final Halt halt;
    final List<InboxState> left;
    final int flagged;
    final int sessionsAndEchoes;

    InboxPoint(Halt halt, List<InboxState> left, int flagged, int sessionsAndEchoes) {
        this.halt = halt;
        this.left = left;
        this.flagged = flagged;
        this.sessionsAndEchoes = sessionsAndEchoes;
    }
}
