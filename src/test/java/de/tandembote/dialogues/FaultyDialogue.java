package de.tandembote.dialogues;

import java.nio.file.Path;

/** A dialogue cannot be read or does not go as written; says where. */
final class FaultyDialogue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyDialogue(Path file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
