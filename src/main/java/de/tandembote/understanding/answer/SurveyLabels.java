package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a person names the number of a question: "1:", "Frage 2", "zu 3", "die erste". */
final class SurveyLabels {

    private final AnswerText text;
    private final List<SurveyQuestion> questions;
    private final SurveyEnds ends;
    private final List<Label> labels = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    /**
     * The number of a question.
     *
     * @param question from 1
     * @param from its first token
     * @param to the token behind its last
     * @param firm whether a mark stands behind it, so that the answer can only follow
     */
    record Label(int question, int from, int to, boolean firm) {}

    private SurveyLabels(AnswerText text, SurveyEnds ends, List<SurveyQuestion> questions) {
        this.text = text;
        this.ends = ends;
        this.questions = questions;
    }

    static List<Label> of(AnswerText text, SurveyEnds ends, List<SurveyQuestion> questions) {
        var labels = new SurveyLabels(text, ends, questions);
        labels.find();
        return labels.labels;
    }

    private void find() {
        int at = ends.from();
        while (at < ends.to()) {
            var label = read(at);
            if (label == null || (isInText() && (!label.firm || used.contains(label.question)))) {
                at++;
            } else {
                labels.add(label);
                used.add(label.question);
                at = label.to;
            }
        }
    }

    /** Whether the last label opens free text, in which numbers are but words. */
    private boolean isInText() {
        return !labels.isEmpty() && questions.get(labels.getLast().question - 1) instanceof SurveyQuestion.FreeText;
    }

    private @Nullable Label read(int at) {
        boolean apart = at == ends.from()
                || !text.token(at).glued()
                || text.token(at - 1).kind() == Token.Kind.MARK;
        if (!apart) {
            return null;
        }
        if (text.isNumber(at)) {
            return numbered(at);
        }
        if (text.is(at, AnswerWord.QUESTION_NUMBER)) {
            return named(at);
        }
        if (text.is(at, AnswerWord.NTH) && text.value(at, AnswerWord.NTH) <= questions.size()) {
            boolean one = text.is(at + 1, AnswerWord.QUESTION_NUMBER)
                    || text.token(at + 1).text().equals("one");
            return label(text.value(at, AnswerWord.NTH), at, one ? at + 2 : at + 1);
        }
        boolean about = text.is(at, AnswerWord.ABOUT) && questions.size() > 1;
        int number = at + text.length(at);
        if (about && text.isNumber(number) && isQuestion(number) && !isMeasured(number)) {
            return label(value(number), at, number + 1);
        }
        return null;
    }

    /** "1:", "1)", "1=", at the start of a line also "1." and "1 -". */
    private @Nullable Label numbered(int at) {
        if (!isQuestion(at) || isTime(at)) {
            return null;
        }
        boolean mark = text.isMark(at + 1, ":") || text.isMark(at + 1, "=") || text.isMark(at + 1, ")");
        boolean again = !labels.isEmpty()
                && text.isMark(labels.getLast().to - 1, text.token(at + 1).text());
        boolean opens = text.startsLine(at) || at == ends.from() || (again && !isInText());
        boolean more = text.isNumber(at + 2)
                && (text.isMark(at + 3, "-") || text.token(at + 2).glued());
        boolean line = opens && !more && (text.isMark(at + 1, ".") || text.isMark(at + 1, "-")) && questions.size() > 1;
        if (!mark && !(line && hasAnswer(at + 2))) {
            return null;
        }
        int to = at + 2;
        while (text.isMark(to, ">") || text.isMark(to, "=")) {
            to++;
        }
        return new Label(value(at), at, to, true);
    }

    private boolean hasAnswer(int at) {
        return at < ends.to() && !text.isLineEnd(at);
    }

    private @Nullable Label named(int at) {
        int number = at + text.length(at);
        number += text.isMark(number, ".") ? 1 : 0;
        boolean letter =
                text.token(at).raw().length() == 1 && !text.token(number).glued();
        return isQuestion(number) && !letter ? label(value(number), at, number + 1) : null;
    }

    /** A label with the mark behind it, if there is one. */
    private Label label(int question, int from, int to) {
        boolean firm = text.isMark(to, ":") || text.isMark(to, "=") || text.isMark(to, ")") || text.isMark(to, "-");
        int behind = to;
        while (behind < ends.to()
                && (text.isMark(behind, ":")
                        || text.isMark(behind, "=")
                        || text.isMark(behind, ")")
                        || text.isMark(behind, "-")
                        || text.isMark(behind, ">")
                        || text.isMark(behind, "."))) {
            behind++;
        }
        return new Label(question, from, behind, firm);
    }

    private boolean isQuestion(int at) {
        int value = value(at);
        return value >= 1 && value <= questions.size();
    }

    private int value(int at) {
        if (text.isNumber(at)) {
            return Integer.parseInt(text.token(at).text());
        }
        return text.is(at, AnswerWord.GRADE) ? text.value(at, AnswerWord.GRADE) : -1;
    }

    private boolean isMeasured(int at) {
        return text.is(at + 1, AnswerWord.UNIT)
                || text.is(at + 1, AnswerWord.OUT_OF)
                || text.is(at + 1, AnswerWord.RANGE);
    }

    /** "2:30 Uhr" in free text. */
    private boolean isTime(int at) {
        return isInText()
                && text.isMark(at + 1, ":")
                && text.isNumber(at + 2)
                && text.token(at + 2).glued()
                && text.token(at + 2).text().length() == 2;
    }
}
