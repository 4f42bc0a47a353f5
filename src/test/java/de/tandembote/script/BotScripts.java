package de.tandembote.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of texts that is sound until a test spoils it: one message about a tandem and one campaign. */
record BotScripts(Path root) {

    private static final String CHAT = Stream.of("encrypted", "crowded", "stranger", "wrong-code")
            .map(name -> name + ":\n  de: Hallo\n  en: Hello\n")
            .collect(Collectors.joining());

    private static final String SURVEY = """
            title: {de: Rückblick, en: Review}
            questions:
              - {key: better, kind: text, text: {de: Was fehlt noch, en: What is missing}}
            """;

    static BotScripts in(Path root) {
        return new BotScripts(root)
                .with("messages.yaml", "hello:\n  kind: reminder\n  about: tandem\n")
                .with("messages/frame.de.md", "{{greeting}}\n\n{{body}}\n\n{Ihr|Dein} {{bot}}\n")
                .with("messages/frame.en.md", "{{greeting}}\n\n{{body}}\n\nYours, {{bot}}\n")
                .with("messages/circular.de.md", "{{greeting}}\n\n{{body}}\n\n{{contact.name}}\n")
                .with("messages/circular.en.md", "{{greeting}}\n\n{{body}}\n\n{{contact.name}}\n")
                .with("messages/information.de.md", "{{greeting}}\n\n{{body}}\n\n{{begin}}\n")
                .with("messages/information.en.md", "{{greeting}}\n\n{{body}}\n\n{{begin}}\n")
                .with("messages/hello/de.md", "subject: Hallo\n---\nein Gruß an {Sie|dich}\n")
                .with("messages/hello/en.md", "subject: Hello\n---\nA greeting\n")
                .with("campaigns/monthly.yaml", "points: []\n")
                .with("surveys/hello.yaml", SURVEY)
                .with("chat.yaml", CHAT);
    }

    BotScripts with(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The German text of the message: subject and body. */
    BotScripts german(String subject, String body) {
        return with("messages/hello/de.md", "subject: " + subject + "\n---\n" + body + "\n");
    }

    BotScripts without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
