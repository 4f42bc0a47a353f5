package de.tandembote.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a question is about. */
public record Subject(@Nullable UUID tandem, @Nullable UUID meeting) {

    /** A whole tandem. */
    public static Subject tandem(UUID tandem) {
        return new Subject(tandem, null);
    }
}
