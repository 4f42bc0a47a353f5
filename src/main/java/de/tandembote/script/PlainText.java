package de.tandembote.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes parsed Markdown as text that needs no mark-up to be read. */
final class PlainText {

    /** Wide enough for a mail, narrow enough that its quotation is not broken again. */
    private static final int MAIL_WIDTH = 76;

    // "2. April" and "15 Uhr" stay on one line.
    private static final Pattern BREAK = Pattern.compile("(?<!\\b\\d{1,2}\\.) +(?!Uhr\\b)");

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private PlainText() {}

    /** Wrapped for a mail. */
    static String wrapped(Node document) {
        return String.join("\n", blocks(document, MAIL_WIDTH)) + "\n";
    }

    /** Each paragraph on one line, for a chat. */
    static String unwrapped(Node document) {
        return String.join("\n", blocks(document, Integer.MAX_VALUE));
    }

    private static List<String> blocks(Node parent, int width) {
        var tight = parent instanceof ListBlock list ? list.isTight() : parent instanceof ListItem;
        var lines = new ArrayList<String>();
        var number = parent instanceof OrderedList list && list.getMarkerStartNumber() != null
                ? list.getMarkerStartNumber()
                : 1;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!lines.isEmpty() && !tight && !(child.getPrevious() instanceof ThematicBreak)) {
                lines.add("");
            }
            lines.addAll(
                    switch (child) {
                        case BulletList list -> blocks(list, width);
                        case OrderedList list -> blocks(list, width);
                        case ListItem item -> item(item, parent instanceof OrderedList ? number++ + ". " : "- ", width);
                        // The mark before a signature, which mail clients cut from replies (RFC 3676, section 4.3).
                        case ThematicBreak _ -> List.of("-- ");
                        default -> wrap(inline(child), width);
                    });
        }
        return lines;
    }

    private static List<String> item(ListItem item, String mark, int width) {
        var indented = new ArrayList<String>();
        for (var line : blocks(item, width - mark.length())) {
            indented.add((indented.isEmpty() ? mark : " ".repeat(mark.length())) + line);
        }
        return indented;
    }

    private static String inline(Node parent) {
        var text = new StringBuilder();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            text.append(
                    switch (child) {
                        case Text said -> said.getLiteral();
                        case Code said -> said.getLiteral();
                        case SoftLineBreak _ -> " ";
                        case HardLineBreak _ -> "\n";
                        case Link link -> link(inline(link), link.getDestination());
                        default -> inline(child);
                    });
        }
        return text.toString();
    }

    private static String link(String text, String destination) {
        var address = destination.startsWith("mailto:") ? destination.substring("mailto:".length()) : destination;
        return text.isEmpty() || text.equals(address) ? address : text + ": " + address;
    }

    private static List<String> wrap(String paragraph, int width) {
        var lines = new ArrayList<String>();
        for (var part : BLANKS.matcher(paragraph).replaceAll(" ").split("\n", -1)) {
            if (part.length() <= width) {
                lines.add(part.strip());
                continue;
            }
            var line = new StringBuilder();
            for (var word : BREAK.split(part.strip(), -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
