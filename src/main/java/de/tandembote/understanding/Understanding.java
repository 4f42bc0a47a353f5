package de.tandembote.understanding;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.script.QuestionKind;
import java.nio.file.Path;

/**
 * Says what a message is and what a person meant by it. Knows the words of every language at once, since a reply may be
 * in another language than its question. Safe for use by several threads; takes time in proportion to the text.
 */
public final class Understanding {

    /** Characters; nobody writes that much to say when a meeting was, so a longer text is asked about unread. */
    private static final int LONGEST_REPLY = 20_000;

    private final Vocabulary vocabulary;
    private final Classifier classifier = new Classifier();

    private Understanding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the words from {@code vocabulary/*.yaml}.
     *
     * @param botScripts the folder of all that the bot says and understands
     * @throws FaultyFiles with every fault in them
     */
    public static Understanding load(Path botScripts) {
        var faults = new Faults();
        var understanding = read(botScripts, faults);
        faults.throwIfAny();
        return understanding;
    }

    /**
     * Reads the words and notes what is wrong with them; to be used only where nothing is.
     *
     * @param faults takes every fault, with file and line
     */
    public static Understanding read(Path botScripts, Faults faults) {
        return new Understanding(Vocabulary.read(botScripts, faults));
    }

    /** What kind of message this is, by which signal, and what a person wrote in it. */
    public Reading read(IncomingMessage message) {
        return classifier.read(message);
    }

    /**
     * What a person meant.
     *
     * @param reply what the person wrote, without quotes and signature: {@link Reading#reply()}
     * @param asked what it answers, and when it arrived
     */
    public Understood acts(String reply, Asked asked) {
        if (reply.length() > LONGEST_REPLY) {
            return Understood.unclear();
        }
        var pieces = vocabulary.pieces(Tokens.of(reply));
        var signs = Signs.of(pieces);
        if (asked.question() == QuestionKind.ECHO && !asked.understood().isEmpty()) {
            var corrected = new Corrections(asked).read(Clauses.parts(signs));
            if (corrected != null) {
                return corrected;
            }
        }
        return new Grammar(asked).read(Clauses.of(signs));
    }
}
