package de.tandembote.understanding;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply answers, and when.
 *
 * @param question what the bot had asked; null for a message out of the blue
 * @param meeting start of the meeting in question, for a proposal or a check; null else
 * @param now local time of arrival in the round's zone
 * @param language the language of the person; the reply may still be in another
 * @param understood what the bot had said it understood, for an echo; empty else
 * @param questions of the survey, in order; empty for anything else
 * @param standsAlone whether the message names no question, so that it may as well tell of something new
 */
public record Asked(
        @Nullable QuestionKind question,
        @Nullable LocalDateTime meeting,
        LocalDateTime now,
        Language language,
        List<Act> understood,
        List<SurveyQuestion> questions,
        boolean standsAlone) {

    public Asked {
        understood = List.copyOf(understood);
        questions = List.copyOf(questions);
    }

    /** A question about meetings, or none. */
    public Asked(
            @Nullable QuestionKind question, @Nullable LocalDateTime meeting, LocalDateTime now, Language language) {
        this(question, meeting, now, language, List.of(), List.of());
    }

    /** What the message itself answers. */
    public Asked(
            @Nullable QuestionKind question,
            @Nullable LocalDateTime meeting,
            LocalDateTime now,
            Language language,
            List<Act> understood,
            List<SurveyQuestion> questions) {
        this(question, meeting, now, language, understood, questions, false);
    }
}
