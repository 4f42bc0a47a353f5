package de.tandembote.script;

import com.samskivert.mustache.MustacheException;
import de.tandembote.datafile.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the folder of the bot's texts, one file after the other, and goes on after a fault. */
final class ScriptFolder {

    private record Occasion(About about, Voice voice) {}

    private final Path root;
    private final Path messages;
    private final Faults faults;
    private final Map<Occasion, List<Filling>> samples = new HashMap<>();

    ScriptFolder(Path root, Faults faults) {
        this.root = root;
        this.messages = root.resolve("messages");
        this.faults = faults;
    }

    Script read() {
        var frames = frames("frame", About.ROUND);
        var circularFrames = frames("circular", About.ROUND);
        var informationFrames = frames("information", About.INFORMATION);
        // A text that is sound can still not be put together with a frame that is not.
        var sound = faults.isEmpty();
        var read = new LinkedHashMap<String, Message>();
        MessageIndex.read(root.resolve("messages.yaml"), messages, faults)
                .forEach((name, spec) -> read.put(name, message(spec, sound ? frames : Map.of())));
        return new Script(
                read,
                campaigns(read),
                questionnaires(),
                circularFrames,
                informationFrames,
                ChatSayings.read(root.resolve("chat.yaml"), faults));
    }

    private Map<Language, Frame> frames(String name, About about) {
        var frames = new EnumMap<Language, Frame>(Language.class);
        for (var language : Language.values()) {
            frames.put(
                    language,
                    Frame.read(messages.resolve(name + "." + language.code() + ".md"), language, about, faults));
        }
        return frames;
    }

    /** @param frames none where one of them is not sound */
    private Message message(MessageSpec spec, Map<Language, Frame> frames) {
        var texts = new EnumMap<Language, Map<FormOfAddress, MessageText>>(Language.class);
        var folder = messages.resolve(spec.name());
        if (Files.isDirectory(folder)) {
            for (var language : Language.values()) {
                texts.put(
                        language, texts(spec, folder.resolve(language.code() + ".md"), language, frames.get(language)));
            }
        }
        return new Message(spec, texts);
    }

    private Map<FormOfAddress, MessageText> texts(
            MessageSpec spec, Path file, Language language, @Nullable Frame frame) {
        var texts = new EnumMap<FormOfAddress, MessageText>(FormOfAddress.class);
        var before = faults.all().size();
        var text = TextFile.read(file, faults);
        if (text != null) {
            text.check(language, Variables.of(spec.about()), faults);
            if (frame != null && faults.all().size() == before) {
                for (var address : FormOfAddress.values()) {
                    texts.put(address, new MessageText(text, frame, address));
                }
                var unsaid = proof(spec, language, texts);
                if (unsaid != null) {
                    faults.add(file, 1, unsaid);
                }
            }
        }
        return texts;
    }

    /** Fills the texts with every kind of values; the reason where one of them cannot be said, else null. */
    private @Nullable String proof(MessageSpec spec, Language language, Map<FormOfAddress, MessageText> texts) {
        for (var text : texts.entrySet()) {
            for (var filling : samples(spec.about(), new Voice(language, text.getKey(), Notation.PAIR))) {
                try {
                    if (!text.getValue().prove(filling)) {
                        return "says nothing where all that may be absent is absent.";
                    }
                } catch (MustacheException e) {
                    return "cannot be filled: " + e.getMessage() + ".";
                }
            }
        }
        return null;
    }

    /** Made once, as many texts are about the same. */
    private List<Filling> samples(About about, Voice voice) {
        return samples.computeIfAbsent(
                new Occasion(about, voice),
                _ -> Samples.of(about).stream()
                        .map(values -> Filling.of(voice, values))
                        .toList());
    }

    private Map<String, Campaign> campaigns(Map<String, Message> known) {
        var specs = new LinkedHashMap<String, MessageSpec>();
        known.forEach((name, message) -> specs.put(name, message.spec()));
        var campaigns = new LinkedHashMap<String, Campaign>();
        for (var file : yamlFiles("campaigns")) {
            var campaign = CampaignFile.read(file, specs, faults);
            campaigns.put(campaign.name(), campaign);
        }
        return campaigns;
    }

    private Map<String, Questionnaire> questionnaires() {
        var questionnaires = new LinkedHashMap<String, Questionnaire>();
        for (var file : yamlFiles("surveys")) {
            var questionnaire = QuestionnaireFile.read(file, faults);
            questionnaires.put(questionnaire.name(), questionnaire);
        }
        return questionnaires;
    }

    private List<Path> yamlFiles(String name) {
        var folder = root.resolve(name);
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder, 0, "cannot be read; does it exist?");
            return List.of();
        }
    }
}
