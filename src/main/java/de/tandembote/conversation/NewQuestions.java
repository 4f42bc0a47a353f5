package de.tandembote.conversation;

import de.tandembote.script.QuestionKind;
import de.tandembote.script.Script;
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
        var asking = letters.stream()
                .filter(letter -> script.message(letter.message()).asks() != null)
                .toList();
        var open = asking.isEmpty() ? new ArrayList<Question>() : openBefore(asking);
        return letters.stream().map(letter -> written(letter, open)).toList();
    }

    /** What a letter asks that its text does not always ask. */
    Question in(Letter letter, QuestionKind kind) {
        return asked(letter, kind, openBefore(List.of(letter)));
    }

    private Written written(Letter letter, List<Question> open) {
        var spec = script.message(letter.message());
        if (spec.asks() != null) {
            return new Written(letter, spec, asked(letter, spec.asks(), open), false);
        }
        // Nothing is asked, but whoever answers all the same is understood to speak of what the letter is about.
        return new Written(letter, spec, letter.subject().equals(Subject.none()) ? null : opening(letter), false);
    }

    private List<Question> openBefore(List<Letter> letters) {
        return new ArrayList<>(
                questions.findOpenOf(letters.stream().map(Letter::to).toList(), clock.instant()));
    }

    /** What was asked before about the same thing is asked anew, and an echo that nobody answered was right. */
    private Question asked(Letter letter, QuestionKind kind, List<Question> open) {
        open.stream()
                .filter(before -> before.person().equals(letter.to()))
                .filter(before -> before.kind() == QuestionKind.ECHO || isSame(before, letter, kind))
                .forEach(Question::replaced);
        var question = questions.save(question(letter, kind));
        open.add(question);
        return question;
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

    private static boolean isSame(Question open, Letter letter, QuestionKind kind) {
        return open.kind() == kind
                && Objects.equals(open.subject().tandem(), letter.subject().tandem())
                && Objects.equals(open.subject().meeting(), letter.subject().meeting())
                && Objects.equals(open.subject().gathering(), letter.subject().gathering())
                && Objects.equals(open.subject().survey(), letter.subject().survey());
    }
}
