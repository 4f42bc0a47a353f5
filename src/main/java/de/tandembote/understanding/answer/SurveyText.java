package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;

/** Free text in an answer to a survey, without what only parts it from the next answer. */
final class SurveyText {

    private SurveyText() {}

    /** The person's own words; empty where there are none, or where the question is left out in so many words. */
    static String of(AnswerText text, int from, int to) {
        int start = from;
        while (start < to && isSeparator(text, start)) {
            start++;
        }
        int end = to;
        while (end > start && (isSeparator(text, end - 1) || (to < text.size() && text.is(end - 1, AnswerWord.AND)))) {
            end--;
        }
        boolean leftOut = start < end && text.is(start, AnswerWord.SKIP) && start + text.length(start) >= end;
        return start >= end || leftOut ? "" : unquoted(text.raw(start, end).strip());
    }

    private static boolean isSeparator(AnswerText text, int at) {
        return text.isLineEnd(at)
                || text.isMark(at, ",")
                || text.isMark(at, ";")
                || text.isMark(at, ":")
                || text.isMark(at, "-")
                || text.isMark(at, "/")
                || text.isMark(at, "*")
                || text.isMark(at, "•");
    }

    private static String unquoted(String words) {
        boolean quoted = words.length() > 2
                && "\"„“”«»".indexOf(words.charAt(0)) >= 0
                && "\"“”«»".indexOf(words.charAt(words.length() - 1)) >= 0;
        return quoted ? words.substring(1, words.length() - 1).strip() : words;
    }
}
