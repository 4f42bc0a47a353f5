package de.tandembote.script;

import com.samskivert.mustache.Template;
import java.util.Map;

/**
 * What is put in the place of a text's variables.
 *
 * @param markers stand for the values until the text is parsed
 */
record Filling(Markers markers, Map<String, Object> words) {

    static Filling of(Voice voice, Values values) {
        var markers = new Markers();
        return new Filling(markers, new Words(voice, markers::keep).of(values));
    }

    /** A text with the markers in it, to be parsed and then filled. */
    String marked(Template template) {
        return template.execute(words);
    }

    /** A text that is not parsed, with the values in it. */
    String filled(Template template) {
        return markers.fill(marked(template));
    }
}
