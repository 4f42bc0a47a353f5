package de.tandembote.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in a stored text where a token will be: nothing stored opens a link. */
final class Placeholders {

    /** What is drawn by lot when the message is handed over. */
    static final String DRAWN = "drawn-by-lot";

    private static final String MARK = "link-";
    private static final Pattern PLACEHOLDER =
            Pattern.compile(MARK + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** As long as any other; no link has this id. */
    static final String OF_NOBODY = of(new UUID(0, 0));

    private Placeholders() {}

    static String of(UUID link) {
        return MARK + link;
    }

    /** The links that stand in a text. */
    static Set<UUID> in(String text) {
        var links = new HashSet<UUID>();
        each(text, found -> links.add(UUID.fromString(found.group(1))));
        return links;
    }

    /** The text with what is given for each placeholder; the others stay. */
    static String fill(String text, String drawn, Function<UUID, Optional<String>> token) {
        var withDrawn = text.replace(DRAWN, drawn);
        var filled = new StringBuilder();
        var written = new AtomicInteger();
        each(
                withDrawn,
                found -> token.apply(UUID.fromString(found.group(1))).ifPresent(given -> {
                    filled.append(withDrawn, written.get(), found.start()).append(given);
                    written.set(found.end());
                }));
        return filled.append(withDrawn, written.get(), withDrawn.length()).toString();
    }

    /** Looks for the mark first: a text has few, and a pattern is looked for letter by letter. */
    private static void each(String text, Consumer<MatchResult> use) {
        var placeholder = PLACEHOLDER.matcher(text);
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            if (placeholder.region(at, text.length()).lookingAt()) {
                use.accept(placeholder);
            }
        }
    }
}
