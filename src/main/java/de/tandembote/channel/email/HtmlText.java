package de.tandembote.channel.email;

import java.util.Locale;
import java.util.Set;

/** The text of an HTML mail: blocks become lines, quoted blocks get the marks of a plain mail; each byte is seen once. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "header",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "section",
            "table",
            "tr",
            "ul");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head");
    private static final int MAX_MARKS = 20;

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int quotes;
    private int preformatted;
    private int emptyLines = 1;
    private boolean trustQuotes = true;
    private boolean headEnds = true;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        var converter = new HtmlText(html);
        converter.convert();
        return converter.out.toString().strip();
    }

    private void convert() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                write(html.substring(at));
                at = html.length();
            } else {
                write(html.substring(at, tag));
                at = tag;
                tag();
            }
        }
        endBlock();
    }

    private void tag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (html.startsWith("<!--", at)) {
            skipBehind("-->");
        } else if (next == '!' || next == '?') {
            skipBehind(">");
        } else if (next == '/' || Character.isLetter(next)) {
            int end = endOfTag();
            String name = nameAt(next == '/' ? at + 2 : at + 1);
            at = end < 0 ? html.length() : end + 1;
            if (next == '/') {
                close(name);
            } else {
                open(name);
            }
        } else {
            line.append('<');
            at++;
        }
    }

    private void open(String name) {
        if (UNSEEN.contains(name) && (headEnds || !name.equals("head"))) {
            skipElement(name);
        } else if (name.equals("br")) {
            endLine();
        } else if (name.equals("hr")) {
            endBlock();
            line.append("_".repeat(32));
            endLine();
        } else if (name.equals("blockquote")) {
            endBlock();
            quotes++;
        } else if (name.equals("td") || name.equals("th")) {
            write(" ");
        } else {
            preformatted += name.equals("pre") ? 1 : 0;
            around(name);
        }
    }

    private void close(String name) {
        if (name.equals("blockquote")) {
            endBlock();
            quotes = Math.max(0, quotes - 1);
        } else {
            around(name);
            preformatted = name.equals("pre") ? Math.max(0, preformatted - 1) : preformatted;
        }
    }

    private void around(String name) {
        if (BLOCKS.contains(name)) {
            endBlock();
        } else if (PARAGRAPHS.contains(name)) {
            endBlock();
            if (emptyLines == 0) {
                endLine();
            }
        }
    }

    private void write(String text) {
        String decoded = HtmlEntities.decode(text);
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
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

    private void endBlock() {
        if (!line.toString().isBlank()) {
            endLine();
        } else {
            line.setLength(0);
        }
    }

    private void endLine() {
        String text = line.toString().stripTrailing();
        line.setLength(0);
        emptyLines = text.isEmpty() ? emptyLines + 1 : 0;
        if (emptyLines < 2) {
            String marks = "> ".repeat(Math.min(quotes, MAX_MARKS));
            out.append(text.isEmpty() ? marks.stripTrailing() : marks)
                    .append(text)
                    .append('\n');
        }
    }

    private void skipElement(String name) {
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                at = i;
                skipBehind(">");
                return;
            }
        }
        // A head that never ends is a body that began without a word; anything else hides the rest as in a browser.
        headEnds = false;
        at = name.equals("head") ? at : html.length();
    }

    private void skipBehind(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private int endOfTag() {
        char quote = 0;
        for (int i = at; trustQuotes && i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        // A quote that never ends: looking for the end of each would read the rest again and again.
        trustQuotes = false;
        return html.indexOf('>', at);
    }

    private String nameAt(int start) {
        int end = start;
        while (end < html.length() && end < start + 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
