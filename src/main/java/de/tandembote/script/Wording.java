package de.tandembote.script;

import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Choices.BadChoice;
import java.util.EnumMap;
import java.util.Map;

/** A short text of a data file in every language, <i>Sie</i> and <i>Du</i> side by side. */
public final class Wording {

    private final Map<Language, Map<FormOfAddress, String>> texts;

    private Wording(Map<Language, Map<FormOfAddress, String>> texts) {
        this.texts = texts;
    }

    /** The same text in every language and form of address, for samples. */
    static Wording of(String text) {
        var forms = new EnumMap<FormOfAddress, String>(FormOfAddress.class);
        for (var address : FormOfAddress.values()) {
            forms.put(address, text);
        }
        var texts = new EnumMap<Language, Map<FormOfAddress, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, forms);
        }
        return new Wording(texts);
    }

    /** Reads a mapping with a text for each language; what is wrong in it is noted there. */
    static Wording read(YamlNode node) {
        var texts = new EnumMap<Language, Map<FormOfAddress, String>>(Language.class);
        if (!node.isAbsent()) {
            node.allow("de", "en");
        }
        for (var language : Language.values()) {
            texts.put(language, forms(node.get(language.code()), language));
        }
        return new Wording(texts);
    }

    /** The text as it is said in this voice. */
    public String said(Voice voice) {
        return said(voice.language(), voice.address());
    }

    /** The text as it is said in this language and form of address. */
    public String said(Language language, FormOfAddress address) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(address, "");
    }

    private static Map<FormOfAddress, String> forms(YamlNode node, Language language) {
        var text = node.text().strip().replaceAll("\\s+", " ");
        var forms = new EnumMap<FormOfAddress, String>(FormOfAddress.class);
        try {
            var choices = Choices.in(text);
            if (language == Language.EN && !choices.isEmpty()) {
                node.fault("English knows no Sie and Du, so there is nothing to choose here.");
            }
            for (var address : FormOfAddress.values()) {
                forms.put(address, choices.resolve(address));
            }
        } catch (BadChoice e) {
            node.fault(String.valueOf(e.getMessage()));
        }
        return forms;
    }
}
