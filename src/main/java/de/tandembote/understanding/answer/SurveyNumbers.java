package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion.Scale;
import de.tandembote.understanding.words.AnswerWord;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers that a person gives on a scale. */
final class SurveyNumbers {

    private final AnswerText text;
    private final Scale scale;

    /**
     * A number given.
     *
     * @param corrects whether it stands for the one before it
     * @param part which part of the sentence it stands in
     * @param alone whether nothing else is said in its part
     * @param from its first token
     * @param to the token behind it and behind "von 10"
     */
    record Figure(int value, boolean corrects, int part, boolean alone, int from, int to) {}

    /**
     * All of them.
     *
     * @param unclear whether one of them can be none: a range, a fraction, "8 von 12"
     */
    record Found(List<Figure> numbers, boolean unclear) {}

    SurveyNumbers(AnswerText text, Scale scale) {
        this.text = text;
        this.scale = scale;
    }

    /** The number that answers one question; what stands behind it, apart from corrections, is a comment. */
    SurveyAnswer one(int from, int to) {
        var found = find(from, to, false);
        Figure answer = null;
        for (var number : found.numbers) {
            if (answer == null || number.corrects) {
                answer = number;
            } else if (number.part == answer.part || number.alone) {
                return new SurveyAnswer.Unclear();
            }
        }
        if (found.unclear) {
            return new SurveyAnswer.Unclear();
        }
        return answer == null ? stars(from, to) : given(answer);
    }

    SurveyAnswer given(Figure number) {
        boolean possible = number.value >= scale.from() && number.value <= scale.to();
        return possible
                ? new SurveyAnswer.Given(Integer.toString(number.value), number.to)
                : new SurveyAnswer.Unclear();
    }

    /**
     * The numbers in order; one that corrects another stands for it.
     *
     * @param listed whether several may stand one behind the other
     */
    Found find(int from, int to, boolean listed) {
        var numbers = new ArrayList<Figure>();
        boolean unclear = false;
        boolean corrects = false;
        boolean between = false;
        int part = 0;
        int at = from;
        while (at < to) {
            int value = value(at);
            if (text.is(at, AnswerWord.SCALE) || isBounds(at)) {
                at = behindBounds(at, to);
            } else if (value < 0) {
                part += opensPart(at) ? 1 : 0;
                corrects |= text.is(at, AnswerWord.CORRECTION);
                between |= text.is(at, AnswerWord.BETWEEN);
                at += text.length(at);
            } else if (isMeasured(at) || text.is(at - 1, AnswerWord.NOT)) {
                at++;
            } else {
                int end = behindMaximum(at);
                boolean comment = !listed && !numbers.isEmpty() && numbers.getLast().part < part && !corrects;
                boolean negative = text.isMark(at - 1, "-")
                        && text.token(at).glued()
                        && !text.token(at - 1).glued();
                unclear |= !comment
                        && (negative || between || isFraction(at, to, listed) || isRange(end, listed) || end < 0);
                numbers.add(new Figure(
                        value, corrects && !numbers.isEmpty(), part, isAlone(at, from, to), at, Math.max(end, at + 1)));
                corrects = false;
                at = Math.max(end, at + 1);
            }
        }
        return new Found(numbers, unclear);
    }

    int value(int at) {
        if (text.isNumber(at)) {
            return Integer.parseInt(text.token(at).text());
        }
        boolean one = text.token(at).text().equals("one")
                && (text.is(at - 1, AnswerWord.NTH) || text.is(at - 1, AnswerWord.EVERYWHERE));
        boolean grade = text.is(at, AnswerWord.GRADE) && !text.is(at, AnswerWord.NTH) && !one;
        return grade ? text.value(at, AnswerWord.GRADE) : -1;
    }

    private boolean opensPart(int at) {
        return text.isLineEnd(at)
                || text.isMark(at, ",")
                || text.isMark(at, ".")
                || text.isMark(at, ";")
                || text.isMark(at, "(")
                || text.isMark(at, "-")
                || text.isMark(at, "!")
                || text.isMark(at, ":");
    }

    private boolean isAlone(int at, int from, int to) {
        boolean day = text.isMark(at + 1, ".")
                && text.isNumber(at + 2)
                && text.token(at + 2).glued();
        boolean month = text.isMark(at - 1, ".") && text.token(at).glued();
        return !day && !month && (at == from || opensPart(at - 1)) && (at + 1 >= to || opensPart(at + 1));
    }

    /** "Von 1 bis 5", the bounds of the scale. */
    private boolean isBounds(int at) {
        return text.is(at, AnswerWord.OUT_OF)
                && value(at + 1) == scale.from()
                && text.is(at + 2, AnswerWord.RANGE)
                && value(at + 3) == scale.to();
    }

    private int behindBounds(int at, int to) {
        for (int start = at + 1; start < Math.min(at + 4, to); start++) {
            if (value(start) >= 0 && text.is(start + 1, AnswerWord.RANGE) && value(start + 2) >= 0) {
                return start + 3;
            }
        }
        return at + 1;
    }

    private boolean isMeasured(int at) {
        return text.is(at + 1, AnswerWord.UNIT)
                || text.isMark(at + 1, "%")
                || (text.isWord(at + 1)
                        && !text.is(at + 1, AnswerWord.AND)
                        && !text.is(at + 1, AnswerWord.OUT_OF)
                        && text.is(at + 2, AnswerWord.UNIT));
    }

    /** "8 von 10"; negative where the maximum is another one. */
    private int behindMaximum(int at) {
        int behind = at + 1;
        if (!text.is(behind, AnswerWord.OUT_OF)) {
            return behind;
        }
        int maximum = behind + text.length(behind);
        boolean listed = text.isMark(behind, "/") && (text.isMark(maximum + 1, "/") || text.isMark(at - 1, "/"));
        if (listed) {
            return behind;
        }
        if (value(maximum) < 0) {
            return behind;
        }
        return value(maximum) == scale.to() ? maximum + 1 : text.isMark(behind, "/") ? behind : -1;
    }

    private boolean isFraction(int at, int to, boolean listed) {
        boolean comma = text.isMark(at + 1, ",") && !listed;
        boolean decimal = (text.isMark(at + 1, ".") || comma)
                && text.token(at + 1).glued()
                && at + 2 < to
                && text.isNumber(at + 2)
                && text.token(at + 2).glued();
        return decimal || text.isMark(at + 1, "½") || text.isMark(at + 1, "¾") || text.isMark(at + 1, "¼");
    }

    private boolean isRange(int end, boolean listed) {
        if (end < 0 || !text.is(end, AnswerWord.RANGE)) {
            return false;
        }
        int other = end + text.length(end);
        boolean article = text.token(other).text().startsWith("ein")
                || text.token(other).text().equals("ne");
        other += article ? 1 : 0;
        boolean lists = listed && (text.isMark(end, "-") || text.isMark(end, "/") || text.is(end, AnswerWord.AND));
        return value(other) >= 0 && !lists;
    }

    /** "★★★★☆". */
    private SurveyAnswer stars(int from, int to) {
        int stars = 0;
        int end = from;
        for (int at = from; at < to; at++) {
            if ("⭐★🌟".contains(text.token(at).text())) {
                stars++;
                end = at + 1;
            }
        }
        return stars == 0 ? new SurveyAnswer.Missing(false) : given(new Figure(stars, false, 0, true, from, end));
    }
}
