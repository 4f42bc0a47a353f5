package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.answer.SurveyLabels.Label;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person answers to a survey: by the numbers of the questions where they are named, by their order else.
 * One answer that is not clear makes the whole unclear; what stands beside the answers is read like a message out of
 * the blue, free text never.
 */
public final class SurveyReader {

    private final AnswerText text;
    private final SurveyEnds ends;
    private final List<SurveyQuestion> questions;
    private final SurveyRemarks remarks;
    private final SortedMap<Integer, String> answers = new TreeMap<>();
    private final List<Act> before = new ArrayList<>();
    private final List<Act> after = new ArrayList<>();
    private boolean unclear;

    private SurveyReader(AnswerText text, List<SurveyQuestion> questions, BesideAnswers beside) {
        this.text = text;
        this.questions = questions;
        this.ends = SurveyEnds.of(text);
        this.remarks = new SurveyRemarks(beside, text.phrases());
    }

    /**
     * The answers in a reply to a survey, and what it says beside them.
     *
     * @param ordinary reads a text as a message out of the blue
     */
    public static Understood read(
            String reply,
            List<SurveyQuestion> questions,
            Lexicon<AnswerWord> words,
            Vocabulary vocabulary,
            Function<Pieces, Understood> ordinary) {
        var beside = new BesideAnswers(vocabulary, ordinary);
        if (questions.isEmpty()) {
            return beside.read(reply);
        }
        return read(reply, AnswerText.of(reply, words), questions, beside);
    }

    /** @param text of the reply */
    static Understood read(String reply, AnswerText text, List<SurveyQuestion> questions, BesideAnswers beside) {
        var reader = new SurveyReader(text, questions, beside);
        reader.readLabelled();
        if (reader.answers.isEmpty() && !reader.unclear) {
            return reader.readLoose(reply, beside);
        }
        return reader.understood();
    }

    private void readLabelled() {
        var labels = SurveyLabels.of(text, ends, questions);
        if (labels.isEmpty()) {
            return;
        }
        boolean behind = stand(labels);
        for (int index = 0; index < labels.size(); index++) {
            var label = labels.get(index);
            int from = behind ? index == 0 ? ends.from() : labels.get(index - 1).to() : label.to();
            int to = behind
                    ? label.from()
                    : index + 1 < labels.size() ? labels.get(index + 1).from() : ends.to();
            unclear |= label.isOfSeveral() && label.questions().stream().anyMatch(this::isFreeText);
            for (int question : label.questions()) {
                boolean last = index == labels.size() - 1 && question == label.question();
                take(question, answer(question, from, to), to, last);
            }
        }
        int first = labels.getFirst().from();
        if (!behind) {
            before.addAll(remarks.of(text.raw(ends.from(), first)));
        } else {
            after.addAll(remarks.behind(text.raw(labels.getLast().to(), ends.to())));
        }
        unclear |= remarks.areUnclear();
    }

    /** Whether the numbers of the questions stand behind the answers: "0 for the first question, 7 for the second". */
    private boolean stand(List<Label> labels) {
        if (labels.stream().anyMatch(Label::firm)) {
            return false;
        }
        var first = labels.getFirst();
        var last = labels.getLast();
        return answer(first.question(), ends.from(), first.from()) instanceof SurveyAnswer.Given
                && !(answer(last.question(), last.to(), ends.to()) instanceof SurveyAnswer.Given);
    }

    private SurveyAnswer answer(int question, int from, int to) {
        var answer = SurveyGiven.of(text, questions.get(question - 1), from, to);
        return answer instanceof SurveyAnswer.Missing ? missing(from, to) : answer;
    }

    private SurveyAnswer missing(int from, int to) {
        boolean said = false;
        for (int at = from; at < to; at += text.length(at)) {
            if (text.is(at, AnswerWord.SKIP)) {
                return new SurveyAnswer.Missing(true);
            }
            if (text.is(at, AnswerWord.SAME)) {
                return new SurveyAnswer.Same(at + text.length(at));
            }
            said |= text.isWord(at) || text.isNumber(at) || text.token(at).kind() == Token.Kind.SYMBOL;
        }
        return new SurveyAnswer.Missing(!said);
    }

    private void take(int question, SurveyAnswer answer, int to, boolean last) {
        switch (answer) {
            case SurveyAnswer.Given(var value, int end) -> put(question, value, end, to, last);
            case SurveyAnswer.Same(int end) -> {
                var value = answers.get(question - 1);
                if (value == null) {
                    unclear = true;
                } else {
                    put(question, value, end, to, last);
                }
            }
            case SurveyAnswer.Missing(boolean onPurpose) -> unclear |= !onPurpose;
            case SurveyAnswer.Unclear() -> unclear = true;
        }
    }

    private void put(int question, String value, int end, int to, boolean last) {
        var known = answers.put(question, value);
        unclear |= known != null && !known.equals(value);
        if (last && !isFreeText(question)) {
            after.addAll(remarks.behind(text.raw(end, to)));
        }
    }

    private boolean isFreeText(int question) {
        return questions.get(question - 1) instanceof SurveyQuestion.FreeText;
    }

    private Understood understood() {
        if (unclear) {
            return Understood.unclear();
        }
        var acts = new LinkedHashSet<>(before);
        acts.add(new Act.AnswerSurvey(answers));
        acts.addAll(after);
        return Understood.acts(List.copyOf(acts));
    }

    /** No question is named by its number. */
    private Understood readLoose(String reply, BesideAnswers beside) {
        var loose = new SurveyInOrder(text, ends, questions, remarks);
        @Nullable SortedMap<Integer, String> found = loose.read();
        if (found == null || remarks.areUnclear()) {
            return Understood.unclear();
        }
        if (found.isEmpty()) {
            return beside.read(reply);
        }
        answers.putAll(found);
        before.clear();
        before.addAll(loose.before());
        after.clear();
        after.addAll(loose.after());
        return understood();
    }
}
