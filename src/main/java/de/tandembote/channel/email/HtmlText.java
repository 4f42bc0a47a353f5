package de.tandembote.channel.email;

import java.util.Locale;
import java.util.Set;

/**
 * The text of an HTML mail: blocks become lines, quoted blocks get the marks of a plain mail; each byte is seen once.
 */
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
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head");

    /** Behind so many characters of a tag nothing tells what it means. */
    private static final int LONGEST_TAG = 2_000;

    private final String html;
    private final HtmlLines lines = new HtmlLines();
    private final HtmlRegions regions = new HtmlRegions(lines);
    private int at;
    private boolean trustQuotes = true;
    private boolean headEnds = true;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).text();
    }

    private String text() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            lines.write(html.substring(at, tag < 0 ? html.length() : tag));
            at = tag < 0 ? html.length() : tag;
            if (tag >= 0) {
                tag();
            }
        }
        return lines.text();
    }

    private void tag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (html.startsWith("<!--", at)) {
            skipBehind("-->");
        } else if (next == '!' || next == '?') {
            skipBehind(">");
        } else if (next == '/' || Character.isLetter(next)) {
            int start = at;
            int end = endOfTag();
            String name = nameAt(next == '/' ? at + 2 : at + 1);
            at = end < 0 ? html.length() : end + 1;
            if (next == '/') {
                element(name, -1);
                regions.end(name);
            } else {
                regions.begin(name, html.substring(start, Math.min(at, start + LONGEST_TAG)));
                element(name, 1);
            }
        } else {
            lines.write("&lt;");
            at++;
        }
    }

    /** An element begins with 1 and ends with -1. */
    private void element(String name, int begins) {
        if (UNSEEN.contains(name) && begins > 0 && (headEnds || !name.equals("head"))) {
            skipElement(name);
        } else if (BLOCKS.contains(name)) {
            lines.endBlock();
        } else if (PARAGRAPHS.contains(name)) {
            lines.endParagraph();
        } else {
            switch (name) {
                case "br" -> lines.endLine();
                case "blockquote" -> lines.endBlock();
                case "hr" -> lines.rule();
                case "td", "th" -> lines.write(" ");
                case "pre" -> lines.preformat(begins);
                default -> {
                    // Changes how the text looks, not what it says.
                }
            }
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
