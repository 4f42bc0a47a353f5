package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;

/**
 * Where the answers to a survey begin and end: behind the greeting, before the farewell.
 *
 * @param from first token of the answers
 * @param to the token behind the last
 */
record SurveyEnds(int from, int to) {

    private static final int LONGEST_GREETING = 8;
    private static final int LONGEST_FAREWELL = 5;
    private static final int LONGEST_END = 40;

    static SurveyEnds of(AnswerText text) {
        int from = behindGreeting(text);
        return new SurveyEnds(from, beforeFarewell(text, from));
    }

    private static int behindGreeting(AnswerText text) {
        int at = 0;
        if (text.is(0, AnswerWord.HELLO)) {
            while (at < text.size() && at < LONGEST_GREETING && !endsGreeting(text, at)) {
                at++;
            }
            at = endsGreeting(text, at) ? at + 1 : 0;
        }
        while (at < text.size() && text.token(at).kind() == Token.Kind.LINE_END) {
            at++;
        }
        return at;
    }

    private static boolean endsGreeting(AnswerText text, int at) {
        return text.token(at).kind() == Token.Kind.LINE_END || text.isMark(at, ",") || text.isMark(at, "!");
    }

    /** Goes back over the last few words; a farewell, thanks or a name on a line of its own ends the answers. */
    private static int beforeFarewell(AnswerText text, int from) {
        int end = text.size();
        int words = 0;
        int start = Math.max(from, text.size() - LONGEST_END);
        for (int at = text.size() - 1; at > start && words <= LONGEST_FAREWELL; at--) {
            words += text.isWord(at) ? 1 : 0;
            if (text.isNumber(at)) {
                return end;
            }
            boolean line = text.startsLine(at);
            boolean opens = line || text.isMark(at - 1, ".") || text.isMark(at - 1, "!");
            boolean paragraph = text.isLineEnd(at - 1) && text.isLineEnd(at - 2);
            if ((opens && text.is(at, AnswerWord.FAREWELL))
                    || (line && text.is(at, AnswerWord.THANKS))
                    || (paragraph && isName(text, at, end))) {
                end = at;
            }
        }
        return end;
    }

    private static boolean isName(AnswerText text, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean capital = text.isWord(at)
                    && Character.isUpperCase(text.token(at).raw().codePointAt(0));
            if (!capital && !text.isLineEnd(at) && !text.isMark(at, ".")) {
                return false;
            }
            words += capital ? 1 : 0;
        }
        return words > 0 && words <= 3;
    }
}
