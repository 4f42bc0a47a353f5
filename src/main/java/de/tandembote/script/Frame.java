package de.tandembote.script;

import de.tandembote.datafile.Faults;
import java.nio.file.Path;
import java.util.List;

/** What stands around the body of every mail in one language: the greeting before it, the sender after it. */
record Frame(Passage before, Passage after) {

    private static final String BODY = "{{body}}";

    /**
     * Reads a frame, which holds the line {{body}}, and finds all that is wrong in it.
     *
     * @param about what the frame itself can name, whatever the messages in it are about
     */
    static Frame read(Path file, Language language, About about, Faults faults) {
        var lines = TextFile.lines(file, faults);
        if (lines == null) {
            return new Frame(new Passage(file, 1, List.of()), new Passage(file, 1, List.of()));
        }
        var body = lines.indexOf(BODY);
        if (body < 0) {
            faults.add(file, 0, "has no line {{body}}, where the text of the message is to stand.");
            body = lines.size();
        }
        var frame = new Frame(
                new Passage(file, 1, lines.subList(0, body)),
                new Passage(file, body + 2, lines.subList(Math.min(body + 1, lines.size()), lines.size())));
        frame.before.check(language, Variables.of(about), faults);
        frame.after.check(language, Variables.of(about), faults);
        return frame;
    }

    String around(String text, FormOfAddress address) {
        return String.join("\n", before.said(address), text, after.said(address));
    }
}
