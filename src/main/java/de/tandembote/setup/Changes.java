package de.tandembote.setup;

import java.util.ArrayList;
import java.util.List;

/** What an import changes, in sentences for the person who starts it. */
final class Changes {

    private final List<String> sentences = new ArrayList<>();

    void added(String what) {
        sentences.add("new: " + what);
    }

    void changed(String what) {
        sentences.add("changed: " + what);
    }

    void removed(String what) {
        sentences.add("no longer there: " + what);
    }

    /** Nothing changes, but whoever starts the import has something to do. */
    void noted(String what) {
        sentences.add("note: " + what);
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}
