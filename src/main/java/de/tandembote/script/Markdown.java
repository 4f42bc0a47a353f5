package de.tandembote.script;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: as much of it as every mail client and the plain text can show. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    /** Says as well where each thing stands, which is worth the effort only for who searches faults. */
    private static final Parser WITH_PLACES = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /** Parses a text and puts the values into the parsed tree, so that nothing in a value is read as Markdown. */
    static Node parse(String markdown, Markers values) {
        var document = PARSER.parse(markdown);
        walk(document, node -> {
            switch (node) {
                case Text text -> text.setLiteral(values.fill(text.getLiteral()));
                case Code code -> code.setLiteral(values.fill(code.getLiteral()));
                case Link link -> link.setDestination(values.fill(link.getDestination()));
                default -> {}
            }
        });
        return document;
    }

    /** What stands in a text and cannot be shown everywhere: line, counted from 0, and reason. */
    static Map<Integer, TextFault.Said> unsupported(String markdown) {
        var found = new TreeMap<Integer, TextFault.Said>();
        walk(WITH_PLACES.parse(markdown), node -> {
            var line = node.getSourceSpans().isEmpty()
                    ? 0
                    : node.getSourceSpans().getFirst().getLineIndex();
            switch (node) {
                case HtmlBlock _, HtmlInline _ -> found.put(line, TextFault.HTML.with());
                case Link link when link.getTitle() != null -> found.put(line, TextFault.LINK_TITLE.with());
                case Image _ -> found.put(line, TextFault.PICTURE.with());
                case BlockQuote _ -> found.put(line, TextFault.QUOTATION.with());
                case FencedCodeBlock _, IndentedCodeBlock _ -> found.put(line, TextFault.PROGRAM_CODE.with());
                default -> {}
            }
        });
        return found;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, visit);
        }
    }
}
