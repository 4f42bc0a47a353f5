package de.tandembote.script;

import de.tandembote.datafile.Faults;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in one language as it was written: a subject, a body, and perhaps a shorter body for the chat.
 *
 * @param chat null where the body is short enough for a chat
 */
record TextFile(Passage subject, Passage body, @Nullable Passage chat) {

    private static final String SUBJECT = "subject:";
    private static final String RULE = "---";
    private static final String CHAT = "--- chat ---";

    /** Reads a file and finds all that is wrong in its form; null where nothing can be made of it. */
    static @Nullable TextFile read(Path file, Faults faults) {
        var lines = lines(file, faults);
        if (lines == null) {
            return null;
        }
        if (lines.size() < 2
                || !lines.getFirst().startsWith(SUBJECT)
                || !lines.get(1).strip().equals(RULE)) {
            faults.add(file, 1, "a text begins with a line \"subject: …\" and a line \"---\".");
            return null;
        }
        var chatAt = lines.indexOf(CHAT);
        var bodyEnd = chatAt < 0 ? lines.size() : chatAt;
        var subject = lines.getFirst().substring(SUBJECT.length()).strip();
        var text = new TextFile(
                new Passage(file, 1, List.of(subject)),
                new Passage(file, 3, lines.subList(2, bodyEnd)),
                chatAt < 0 ? null : new Passage(file, chatAt + 2, lines.subList(chatAt + 1, lines.size())));
        text.findEmptyParts(file, faults);
        return text;
    }

    /** The lines of a file; null, with a fault, where it cannot be read. */
    static @Nullable List<String> lines(Path file, Faults faults) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "is not UTF-8; save it with that encoding.");
        } catch (IOException e) {
            faults.add(file, 0, "is missing; every text is needed in each language.");
        }
        return null;
    }

    /** The same text, which says this in a chat. */
    TextFile with(Passage inChat) {
        return new TextFile(subject, body, inChat);
    }

    /** Adds all that is wrong in the parts. */
    void check(Language language, List<Variable> known, Faults faults) {
        subject.check(language, known, faults);
        body.check(language, known, faults);
        if (chat != null) {
            chat.check(language, known, faults);
        }
    }

    private void findEmptyParts(Path file, Faults faults) {
        if (subject.isBlank()) {
            faults.add(file, 1, "the subject is empty.");
        }
        if (body.isBlank()) {
            faults.add(file, body.firstLine(), "the text is empty.");
        }
        if (chat != null && chat.isBlank()) {
            faults.add(file, chat.firstLine() - 1, "the chat section is empty.");
        }
    }
}
