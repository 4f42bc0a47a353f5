package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the bot tells people to write it understands, on whatever day they write it. */
class ExamplesOfMessagesTests {

    private static final Path BOT_SCRIPTS = Path.of("bot-scripts");
    private static final Pattern QUOTED = Pattern.compile("[„“]([^{„“”]{8,}+)[“”]");
    private static final List<String> MESSAGES = List.of(
            "not-understood",
            "monthly-reminder",
            "monthly-nudge",
            "meeting-proposal",
            "meeting-check",
            "event-invitation",
            "event-moved",
            "event-revived",
            "event-undone",
            "help");

    /** What "help" tells people to write to an invitation. */
    private static final Set<String> TO_AN_INVITATION =
            Set.of("Ich komme gern", "leider im Urlaub", "I would love to come", "on holiday, sorry");

    private static final int DAYS = 366;

    private final Understanding understanding = Understanding.load(BOT_SCRIPTS);

    @TestFactory
    Stream<DynamicTest> areUnderstoodOnEachDayOfAYear() {
        return MESSAGES.stream().flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(String message) {
        return Stream.of(Language.values())
                .flatMap(language -> quotedIn(message, language)
                        .map(example -> DynamicTest.dynamicTest(
                                message + ": " + example, () -> isUnderstood(message, language, example))));
    }

    private static Stream<String> quotedIn(String message, Language language) {
        try {
            var text = Files.readString(
                    BOT_SCRIPTS.resolve("messages").resolve(message).resolve(language.code() + ".md"));
            var examples = QUOTED.matcher(text.replaceAll("\\s+", " "))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(examples).isNotEmpty();
            return examples.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void isUnderstood(String message, Language language, String example) {
        var first = LocalDateTime.parse("2026-01-01T09:30");
        assertThat(IntStream.range(0, DAYS).mapToObj(first::plusDays))
                .allSatisfy(now -> assertThat(understanding
                                .acts(
                                        example,
                                        asked(
                                                TO_AN_INVITATION.contains(example) ? "event-invitation" : message,
                                                now,
                                                language))
                                .acts())
                        .isNotEmpty());
    }

    private static Asked asked(String message, LocalDateTime now, Language language) {
        return switch (message) {
            case "monthly-reminder", "monthly-nudge" -> new Asked(QuestionKind.MONTHLY_REMINDER, null, now, language);
            case "meeting-proposal" ->
                new Asked(QuestionKind.MEETING_PROPOSAL, now.plusDays(9).withHour(14), now, language);
            case "meeting-check" -> new Asked(QuestionKind.MEETING_CHECK, now.minusDays(1), now, language);
            case "event-invitation", "event-moved", "event-revived", "event-undone" ->
                new Asked(QuestionKind.EVENT_INVITATION, null, now, language);
            default -> new Asked(null, null, now, language);
        };
    }
}
