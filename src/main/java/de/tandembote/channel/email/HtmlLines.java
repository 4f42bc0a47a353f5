package de.tandembote.channel.email;

/** Lays out the text of an HTML mail in lines, with the marks of a plain mail before what is quoted. */
final class HtmlLines {

    private static final int MAX_MARKS = 20;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int preformatted;
    private int emptyLines = 1;
    private boolean gap;
    private boolean delimiter;
    /** Whether nothing stands in this quote, or behind the last, as yet. */
    private boolean fresh = true;

    /** Adds text as it stands in the source: spaces and line ends count once, but between pre tags. */
    void write(String source) {
        String text = HtmlEntities.decode(source);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                endLine();
            } else if (c == '\u00a0') {
                line.append(' ');
            } else if (c > ' ' || (preformatted > 0 && c != '\r')) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /** What follows begins a line of its own. */
    void endBlock() {
        if (!line.toString().isBlank()) {
            endLine();
        } else {
            line.setLength(0);
        }
    }

    /** What follows begins behind an empty line. */
    void endParagraph() {
        endBlock();
        gap = !fresh;
    }

    void endLine() {
        String text = line.toString().stripTrailing();
        line.setLength(0);
        if (delimiter && !text.isEmpty()) {
            delimiter = false;
            put("");
            put(text.strip().equals("--") ? "" : "-- ");
        }
        if (gap && !text.isEmpty()) {
            put("");
        }
        put(text);
    }

    void rule() {
        endBlock();
        line.append("_".repeat(32));
        endLine();
    }

    /** Begins a quote with 1 and ends it with -1. */
    void quote(int more) {
        endBlock();
        quotes = Math.max(0, quotes + more);
        gap = false;
        fresh = true;
    }

    /**
     * A signature begins or ends: if anything stands in it, the delimiter of a plain mail stands before it (RFC 3676).
     */
    void signature(boolean begins) {
        endBlock();
        delimiter = begins;
    }

    /** Begins preformatted text with 1 and ends it with -1. */
    void preformat(int more) {
        endParagraph();
        preformatted = Math.max(0, preformatted + more);
    }

    String text() {
        endBlock();
        return out.toString().strip();
    }

    private void put(String text) {
        gap = false;
        fresh = false;
        emptyLines = text.isEmpty() ? emptyLines + 1 : 0;
        if (emptyLines < 2) {
            String marks = "> ".repeat(Math.min(quotes, MAX_MARKS));
            out.append(text.isEmpty() ? marks.stripTrailing() : marks)
                    .append(text)
                    .append('\n');
        }
    }
}
