package de.tandembote.script;

import com.samskivert.mustache.Template;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * What is put in the place of a text's variables.
 *
 * @param words of the variables, by their names, with markers in the place of values
 * @param markers stand for the values until a text is parsed
 */
record Filling(Map<String, Object> words, Markers markers) {

    static Filling of(Voice voice, Values values) {
        var markers = new Markers();
        return new Filling(new Words(voice, markers::keep).of(values), markers);
    }

    /** A text that is not parsed. */
    String filled(Template template) {
        return markers.fill(template.execute(words));
    }

    /** A text in Markdown, which is parsed before the values are put into it. */
    Node parsed(Template template) {
        return Markdown.parse(template.execute(words), markers);
    }
}
