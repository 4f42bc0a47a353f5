package de.tandembote.conversation;

import de.tandembote.script.QuestionKind;
import de.tandembote.script.Script;
import de.tandembote.understanding.Act;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers what letters ask, in the place of what was asked before about the same thing. */
@Component
class NewQuestions {

    private final Questions questions;
    private final Script script;
    private final ConversationSettings settings;
    private final Clock clock;

    NewQuestions(Questions questions, Script script, ConversationSettings settings, Clock clock) {
        this.questions = questions;
        this.script = script;
        this.settings = settings;
        this.clock = clock;
    }

    /** The letters, in their order, each with what its text asks; what was asked before is looked up once for all. */
    List<Written> in(List<Letter> letters) {
        var thatAsk = letters.stream()
                .filter(letter -> script.message(letter.message()).asks() != null)
                .toList();
        var unanswered = thatAsk.isEmpty() ? new ArrayList<Question>() : unansweredBy(thatAsk);
        return letters.stream().map(letter -> written(letter, unanswered)).toList();
    }

    /** What a letter asks that its text does not always ask. */
    Question asking(Letter letter, QuestionKind kind) {
        return asked(question(letter, kind), unansweredBy(List.of(letter)));
    }

    /** What a letter says that the bot understood and did; whoever answers it speaks of that. */
    Question echoing(Letter letter, List<Act> understood, List<Done> done) {
        var echo = question(letter, QuestionKind.ECHO);
        echo.echoes(understood, done);
        return questions.save(echo);
    }

    private Written written(Letter letter, List<Question> unanswered) {
        var spec = script.message(letter.message());
        if (spec.asks() != null) {
            return new Written(letter, spec, asked(question(letter, spec.asks()), unanswered), false);
        }
        // Nothing is asked, but whoever answers all the same is understood to speak of what the letter is about.
        return new Written(letter, spec, letter.subject().equals(Subject.none()) ? null : opening(letter), false);
    }

    private List<Question> unansweredBy(List<Letter> letters) {
        return new ArrayList<>(
                questions.findUnansweredOf(letters.stream().map(Letter::to).toList(), clock.instant()));
    }

    /** What was asked before about the same thing is asked anew. */
    private Question asked(Question question, List<Question> unanswered) {
        unanswered.stream()
                .filter(before -> before.person().equals(question.person()))
                .filter(before -> isSame(before, question))
                .forEach(Question::replaced);
        var saved = questions.save(question);
        unanswered.add(saved);
        return saved;
    }

    private Question opening(Letter letter) {
        var opening = question(letter, null);
        opening.replaced();
        return questions.save(opening);
    }

    private Question question(Letter letter, @Nullable QuestionKind kind) {
        var now = clock.instant();
        return new Question(
                letter.to(), kind, letter.subject(), letter.thread(), now, now.plus(settings.answersWithin()));
    }

    private static boolean isSame(Question before, Question question) {
        var known = before.subject();
        var asked = question.subject();
        return before.kind() == question.kind()
                && Objects.equals(known.tandem(), asked.tandem())
                && Objects.equals(known.meeting(), asked.meeting())
                && Objects.equals(known.gathering(), asked.gathering())
                && Objects.equals(known.survey(), asked.survey());
    }
}
