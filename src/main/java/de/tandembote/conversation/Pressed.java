package de.tandembote.conversation;

import de.tandembote.inbox.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * What came of a button.
 *
 * @param reason why a person must look at it; null where it is done
 * @param letter what the person must be told; null where the own calendar shows it all
 */
record Pressed(@Nullable ReviewReason reason, @Nullable Letter letter) {

    static final Pressed DONE = new Pressed(null, null);

    static Pressed of(ReviewReason reason) {
        return new Pressed(reason, null);
    }

    static Pressed saying(Letter letter) {
        return new Pressed(null, letter);
    }
}
