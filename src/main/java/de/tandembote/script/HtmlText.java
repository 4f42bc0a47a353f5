package de.tandembote.script;

import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes parsed Markdown as a whole HTML document that mail clients show and screen readers read; nothing is fetched.
 */
final class HtmlText {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> HtmlText::style)
            .build();

    private HtmlText() {}

    static String document(Language language, String subject, Node document) {
        // Styles stand in the elements, because several mail clients drop a style sheet.
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body style="margin: 0; padding: 16px; background-color: #ffffff; color: #1c1c1c">
            <div style="max-width: 600px; margin: 0 auto; font-family: Arial, Helvetica, sans-serif; font-size: 16px; \
            line-height: 1.5">
            %s</div>
            </body>
            </html>
            """.formatted(language.code(), escaped(subject), RENDERER.render(document));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void style(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Paragraph _ -> attributes.put("style", "margin: 0 0 16px");
            case BulletList _, OrderedList _ -> attributes.put("style", "margin: 0 0 16px; padding: 0 0 0 24px");
            case ListItem _ -> attributes.put("style", "margin: 0 0 4px");
            case ThematicBreak _ ->
                attributes.put("style", "border: 0; border-top: 1px solid #767676; margin: 24px 0 16px");
            case Link _ -> {
                attributes.remove("rel");
                attributes.put("style", "color: #0b5394");
            }
            default -> {}
        }
    }
}
