package de.tandembote.link;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        // Most texts have none, which is seen quicker so.
        return text.contains(MARK)
                ? PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(found -> UUID.fromString(found.group(1)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The text with what is given for each placeholder; the others stay. */
    static String fill(String text, String drawn, Function<UUID, Optional<String>> token) {
        var withDrawn = text.replace(DRAWN, drawn);
        return withDrawn.contains(MARK)
                ? PLACEHOLDER
                        .matcher(withDrawn)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                token.apply(UUID.fromString(found.group(1))).orElse(found.group())))
                : withDrawn;
    }
}
