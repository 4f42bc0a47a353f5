package de.tandembote.channel.email;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Knows the elements by which mail programs set apart what they quote and sign in an HTML mail, and marks them as a
 * plain mail would.
 */
final class HtmlRegions {

    private static final int MAX_REGIONS = 200;

    /** What they hold is quoted. */
    private static final List<String> QUOTES = List.of(
            "yahoo_quoted",
            "moz-cite-prefix",
            "mail.ru-quote",
            "tutanota_quote",
            "quoted-content",
            "ymail_android_signature-quote");

    /** They hold the attribution and then a blockquote, behind which the writer may have gone on. */
    private static final List<String> WRAPPED_QUOTES = List.of(
            "gmail_quote",
            "gmail_quote_container",
            "protonmail_quote",
            "zmail_extra",
            "messagereplysection",
            "gmail_extra_quote",
            "zimbra_quote");

    /** What follows them is an older message, to the end. */
    private static final List<String> LAST = List.of(
            "divrplyfwdmsg",
            "appendonsend",
            "outlookmessageheader",
            "mail-editor-reference-message-container",
            "ms-outlook-mobile-reference-message");

    private final HtmlLines lines;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Deque<Region> open = new ArrayDeque<>();

    HtmlRegions(HtmlLines lines) {
        this.lines = lines;
    }

    /**
     * An element begins.
     *
     * @param tag all of its tag
     */
    void begin(String name, String tag) {
        switch (name) {
            case "blockquote" -> beginBlockquote(tag.toLowerCase(Locale.ROOT));
            case "div", "span", "table", "pre", "section" -> beginBox(name, tag);
            default -> {
                // Nothing that sets apart.
            }
        }
    }

    /** An element ends, though perhaps it never began. */
    void end(String name) {
        Integer depth = depths.get(name);
        if (depth == null || depth == 0) {
            return;
        }
        depths.put(name, depth - 1);
        // What was left open within is closed with it.
        while (!open.isEmpty() && isWithin(name, depth)) {
            close(open.pop());
        }
    }

    private boolean isWithin(String name, int depth) {
        var region = open.getFirst();
        return region.name.equals(name) ? region.depth >= depth : isOpenedBehind(name, depth);
    }

    /** Whether the innermost region lies within one of the element that ends. */
    private boolean isOpenedBehind(String name, int depth) {
        return open.stream().limit(5).anyMatch(region -> region.name.equals(name) && region.depth == depth);
    }

    private void beginBlockquote(String tag) {
        boolean indented = tag.contains("border:none") || tag.contains("border: none") || tag.contains("webkit-indent");
        boolean quoted = !indented || tag.contains("cite") || tag.contains("gmail_quote");
        push("blockquote", quoted ? Kind.QUOTE : Kind.PLAIN);
    }

    private void beginBox(String name, String tag) {
        depths.merge(name, 1, Integer::sum);
        if (tag.indexOf('=') < 0) {
            return;
        }
        var lower = tag.toLowerCase(Locale.ROOT);
        var names = HtmlAttributes.names(lower);
        if (names.stream().anyMatch(LAST::contains) || isOutlookHead(lower)) {
            lines.rule();
        } else if (names.stream().anyMatch(WRAPPED_QUOTES::contains)) {
            pushOpened(name, Kind.WRAPPED);
        } else if (names.stream().anyMatch(HtmlRegions::isQuote)
                || (names.contains("quote") && lower.contains("name="))) {
            pushOpened(name, Kind.QUOTE);
        } else if (names.stream().anyMatch(HtmlRegions::isSignature)) {
            lines.signature(true);
            pushOpened(name, Kind.SIGNATURE);
        }
    }

    /** Yahoo puts something of its own before the name. */
    private static boolean isQuote(String name) {
        return QUOTES.contains(name) || name.endsWith("yahoo_quoted");
    }

    /** Apple's own holds all that is written below it, which tells nothing. */
    private static boolean isSignature(String name) {
        return name.contains("signature") && !name.startsWith("applemail") && !name.contains("empty");
    }

    /** Word draws a line above the head of what it quotes: a border of a box, in one of a few greys. */
    private static boolean isOutlookHead(String tag) {
        int border = tag.indexOf("border-top:solid ");
        return tag.contains("border-style: solid none none") || (border > 0 && isHeadBorder(tag, border));
    }

    private static boolean isHeadBorder(String tag, int border) {
        return tag.startsWith("#e1e1e1", border + 17)
                || tag.startsWith("#b5c4df", border + 17)
                || tag.startsWith("windowtext", border + 17)
                || tag.indexOf("padding:3.0pt 0", border) > 0;
    }

    private void push(String name, Kind kind) {
        depths.merge(name, 1, Integer::sum);
        pushOpened(name, kind);
    }

    private void pushOpened(String name, Kind kind) {
        if (open.size() < MAX_REGIONS) {
            open.push(new Region(name, depths.getOrDefault(name, 1), kind));
            lines.quote(kind == Kind.QUOTE || kind == Kind.WRAPPED ? 1 : 0);
        }
    }

    private void close(Region region) {
        lines.quote(region.kind == Kind.QUOTE || region.kind == Kind.WRAPPED ? -1 : 0);
        if (region.kind == Kind.SIGNATURE) {
            lines.signature(false);
        }
        var around = open.peek();
        if (region.name.equals("blockquote") && around != null && around.kind == Kind.WRAPPED) {
            open.pop();
            open.push(new Region(around.name, around.depth, Kind.ENDED));
            lines.quote(-1);
        }
    }

    private enum Kind {
        QUOTE,
        WRAPPED,
        /** Wrapped a quote that is over. */
        ENDED,
        SIGNATURE,
        /** Only indented. */
        PLAIN
    }

    private record Region(String name, int depth, Kind kind) {}
}
