package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.meeting.MeetingReply;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Tokens;
import de.tandembote.understanding.words.Vocabulary;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds and reads what stands beside the answer to an invitation or a survey: the tandem's meetings, a wish for
 * silence, a call for help.
 */
final class BesideAnswers {

    private static final Set<Word> AHEAD = Set.of(Word.NEXT_TIME, Word.PLAN, Word.MOVE, Word.CANCEL);

    private final Vocabulary vocabulary;
    private final Function<Pieces, Understood> ordinary;

    /** @param ordinary reads a text as a message out of the blue */
    BesideAnswers(Vocabulary vocabulary, Function<Pieces, Understood> ordinary) {
        this.vocabulary = vocabulary;
        this.ordinary = ordinary;
    }

    /**
     * What a text may be about.
     *
     * @param ahead a meeting to come, or one that is called off
     * @param dated whether it names a day or a time, however vaguely
     */
    record About(boolean silence, boolean met, boolean meeting, boolean ahead, boolean dated) {

        boolean isEmpty() {
            return !silence && !((met || meeting || ahead) && dated);
        }

        /**
         * Whether a part with this begins to tell of something else than the answer.
         *
         * @param sentence what the whole sentence may be about
         * @param tandem whether the part names the two
         * @param answers whether it answers the invitation
         */
        boolean begins(About sentence, boolean tandem, boolean answers) {
            boolean both = tandem && (met || (meeting && !answers));
            return (silence && !answers) || ((both || (ahead && !answers)) && sentence.dated);
        }
    }

    About about(String part) {
        var pieces = pieces(part);
        boolean dated = MeetingReply.isDated(pieces);
        return new About(
                has(pieces, Word.STOP)
                        || has(pieces, Word.START)
                        || (has(pieces, Word.PAUSE) && dated)
                        || MeetingReply.maySayNoMoreOfAKind(pieces),
                has(pieces, Word.MET) || has(pieces, Word.FAILED),
                has(pieces, Word.MEETING),
                AHEAD.stream().anyMatch(word -> has(pieces, word)),
                dated || has(pieces, Word.THIS_MONTH));
    }

    /** Whether a person should read it. */
    boolean isWorry(String part) {
        return has(pieces(part), Word.WORRY);
    }

    /** Whether it asks what can be written, and nothing that somebody could want to know of an event. */
    boolean isCallForHelp(String sentence) {
        var pieces = pieces(sentence);
        return pieces.all().stream().noneMatch(BesideAnswers::isStrangeWord)
                && ordinary.apply(pieces).equals(Understood.acts(List.of(new Act.Help())));
    }

    private static boolean isStrangeWord(Piece piece) {
        return piece.isStrange() && (piece.kind() == Token.Kind.WORD || piece.kind() == Token.Kind.NUMBER);
    }

    /** What a text comes to as a message out of the blue. */
    Understood read(String part) {
        var pieces = pieces(part);
        var understood = ordinary.apply(pieces);
        boolean stop = understood.askBack() && MeetingReply.saysStop(pieces);
        return stop ? Understood.acts(List.of(Act.Stop.ALL)) : understood;
    }

    private Pieces pieces(String part) {
        return vocabulary.pieces(Tokens.of(part));
    }

    private static boolean has(Pieces pieces, Word word) {
        return pieces.all().stream().anyMatch(piece -> piece.is(word));
    }
}
