package de.tandembote.campaign;

import java.util.UUID;

/** A planned message breaks the code whenever it is tried; a failure of the database is none of these. */
final class CannotBeWritten extends RuntimeException {

    private final UUID message;
    private final RuntimeException reason;

    CannotBeWritten(UUID message, RuntimeException reason) {
        super("planned message " + message, reason);
        this.message = message;
        this.reason = reason;
    }

    UUID message() {
        return message;
    }

    RuntimeException reason() {
        return reason;
    }
}
