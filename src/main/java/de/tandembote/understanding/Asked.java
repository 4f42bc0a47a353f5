package de.tandembote.understanding;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reply answers, and when.
 *
 * @param question what the bot had asked; null for a message out of the blue
 * @param meeting start of the meeting in question, for a proposal or a check; null else
 * @param now local time of arrival in the round's zone
 * @param language the language of the person; the reply may still be in another
 */
public record Asked(
        @Nullable QuestionKind question, @Nullable LocalDateTime meeting, LocalDateTime now, Language language) {}
