package de.tandembote.console;

import de.tandembote.script.Language;
import java.util.UUID;

/** The coordinator who looks at a page. */
record SignedIn(UUID id, String name, Language language) {

    /** The page of this name in the person's language. */
    String page(String name) {
        return "console/" + name + "-" + language.code();
    }
}
