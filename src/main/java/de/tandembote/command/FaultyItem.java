package de.tandembote.command;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An item that cannot be explained, with what is wrong and how to mend it. */
final class FaultyItem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonNode id;
    private final String reason;

    FaultyItem(@Nullable JsonNode id, String reason) {
        super(reason);
        this.id = id;
        this.reason = reason;
    }

    /** The item's id as it was given; null where it could not be read. */
    @Nullable
    JsonNode id() {
        return id;
    }

    String reason() {
        return reason;
    }
}
