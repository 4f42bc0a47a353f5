package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.SurveyQuestion.Choice;
import de.tandembote.understanding.SurveyQuestion.FreeText;
import de.tandembote.understanding.SurveyQuestion.Scale;
import de.tandembote.understanding.words.AnswerWord;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads answers to a survey that name no question: one per line, or one behind the other in the order asked. */
final class SurveyInOrder {

    private final AnswerText text;
    private final SurveyEnds ends;
    private final List<SurveyQuestion> questions;
    private final SurveyRemarks remarks;
    private final List<Act> before = new ArrayList<>();
    private final List<Act> after = new ArrayList<>();

    SurveyInOrder(AnswerText text, SurveyEnds ends, List<SurveyQuestion> questions, SurveyRemarks remarks) {
        this.text = text;
        this.ends = ends;
        this.questions = questions;
        this.remarks = remarks;
    }

    List<Act> before() {
        return before;
    }

    List<Act> after() {
        return after;
    }

    /** The answers, empty where there are none; null where they are not clear. */
    @Nullable
    SortedMap<Integer, String> read() {
        if (questions.size() == 1 && questions.getFirst() instanceof FreeText) {
            return onlyText();
        }
        var lines = byLine();
        return lines != null ? lines : byOrder();
    }

    /** Small words and questions are no answer to a question for free text. */
    private SortedMap<Integer, String> onlyText() {
        var answers = new TreeMap<Integer, String>();
        var words = SurveyText.of(text, ends.from(), ends.to());
        var sentences = EventSentences.of(text);
        boolean asks = !sentences.isEmpty() && sentences.stream().allMatch(EventSentences.Sentence::asks);
        if (says(ends.from(), ends.to()) && !asks && !remarks.silence(words)) {
            answers.put(1, words);
        }
        return answers;
    }

    /** Whether there is more than yes, no, thanks and small words. */
    private boolean says(int from, int to) {
        for (int at = from; at < to; at += text.length(at)) {
            boolean small = text.meanings(at).keySet().stream().anyMatch(SurveyInOrder::isSmall);
            if ((text.isWord(at) || text.isNumber(at)) && !small) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(AnswerWord word) {
        return switch (word) {
            case YES, NO, THANKS, HELLO, FAREWELL, SMALL, GLADLY, AND -> true;
            default -> false;
        };
    }

    private @Nullable SortedMap<Integer, String> byLine() {
        var lines = lines();
        if (lines.size() != questions.size() || questions.size() < 2) {
            return null;
        }
        var answers = new TreeMap<Integer, String>();
        for (int index = 0; index < lines.size(); index++) {
            int from = lines.get(index)[0];
            int to = lines.get(index)[1];
            var answer = SurveyGiven.of(text, questions.get(index), from, to);
            if (!(answer instanceof SurveyAnswer.Given(var value, int _))) {
                return null;
            }
            answers.put(index + 1, value);
        }
        return answers;
    }

    private List<int[]> lines() {
        var lines = new ArrayList<int[]>();
        int from = ends.from();
        for (int at = ends.from(); at <= ends.to(); at++) {
            if (at == ends.to() || text.isLineEnd(at)) {
                if (at > from) {
                    lines.add(new int[] {from, at});
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private @Nullable SortedMap<Integer, String> byOrder() {
        var area = area();
        if (area == null) {
            return new TreeMap<>();
        }
        int from = area[0];
        int to = area[1];
        var answers = new TreeMap<Integer, String>();
        int end = new SurveyChosen(text, questions).read(answers, from, to);
        int numbers = new SurveyScales(text, questions).read(answers, from, to);
        if (end < 0 || numbers < 0) {
            return null;
        }
        end = Math.max(end, numbers);
        if (!answers.isEmpty()) {
            rest(answers, end, to);
        }
        return answers;
    }

    /** From the first to the last sentence in which something is answered; what else is told becomes acts. */
    private int @Nullable [] area() {
        int @Nullable [] area = null;
        var sentences = EventSentences.of(text);
        for (var sentence : sentences) {
            boolean answers = !sentence.asks() && hasAnswer(sentence) && !remarks.tells(text, sentence);
            if (sentence.to() <= ends.from() || sentence.from() >= ends.to()) {
                continue;
            }
            if (answers) {
                int from = area == null ? Math.max(sentence.from(), ends.from()) : area[0];
                area = new int[] {from, Math.min(sentence.to(), ends.to())};
            }
        }
        if (area != null) {
            before.addAll(remarks.of(text.raw(0, area[0])));
            if (!hasTextLast()) {
                after.addAll(remarks.of(text.raw(area[1], ends.to())));
            }
        }
        if (area == null && questions.size() == 1 && hasStars()) {
            return new int[] {ends.from(), ends.to()};
        }
        return area != null && hasTextLast() ? new int[] {area[0], ends.to()} : area;
    }

    private boolean hasStars() {
        return questions.getFirst() instanceof Scale scale
                && new SurveyNumbers(text, scale).one(ends.from(), ends.to()) instanceof SurveyAnswer.Given;
    }

    private boolean hasTextLast() {
        return questions.getLast() instanceof FreeText;
    }

    private boolean hasAnswer(EventSentences.Sentence sentence) {
        for (var question : questions) {
            boolean found = switch (question) {
                case Scale scale ->
                    !new SurveyNumbers(text, scale)
                                    .find(sentence.from(), sentence.to(), true)
                                    .numbers()
                                    .isEmpty()
                            || new SurveyNumbers(text, scale).one(sentence.from(), sentence.to())
                                    instanceof SurveyAnswer.Given;
                case Choice choice ->
                    !(new SurveyChoices(text, choice).one(sentence.from(), sentence.to())
                            instanceof SurveyAnswer.Missing);
                case FreeText _ -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** What follows the last number or choice: the free text that was asked for last, or a comment. */
    private void rest(SortedMap<Integer, String> answers, int end, int to) {
        if (!hasTextLast()) {
            after.addAll(0, remarks.behind(text.raw(end, to)));
            return;
        }
        int from = end;
        while (from < to && (text.isMark(from, ".") || text.isMark(from, "!") || text.is(from, AnswerWord.AND))) {
            from++;
        }
        if (says(from, to) && answers.size() == questions.size() - 1) {
            answers.put(questions.size(), SurveyText.of(text, from, to));
        }
    }
}
