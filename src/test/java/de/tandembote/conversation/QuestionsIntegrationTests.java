package de.tandembote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.people.Person;
import de.tandembote.people.PersonDetails;
import de.tandembote.people.Persons;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody can still answer who names no question. */
class QuestionsIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MailSystem MAIL = new MailSystem();
    private static Installation bot;

    private Questions questions;
    private UUID anna;

    @BeforeAll
    static void start() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, new SettableClock(NOW));
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @BeforeEach
    void somebodyNew() {
        questions = bot.get(Questions.class);
        var email = UUID.randomUUID() + "@example.org";
        anna = bot.get(Persons.class)
                .save(new Person(
                        new PersonDetails(null, "Anna", "Beispiel", "", Anrede.FRAU, email, "", Language.DE, "", "")))
                .id();
    }

    @Test
    @DisplayName("An echo can be answered until anything else is asked, be that answered or not")
    void anEchoEndsWithTheNextQuestion() {
        var reminder = asked(QuestionKind.MONTHLY_REMINDER);
        var echo = asked(QuestionKind.ECHO);
        assertThat(questions.findOpenOf(anna, NOW)).containsExactly(echo, reminder);

        var check = question(QuestionKind.MEETING_CHECK);
        check.answered();
        questions.save(check);

        assertThat(questions.findOpenOf(anna, NOW)).containsExactly(reminder);
    }

    @Test
    @DisplayName("Of two echoes the newer one is meant")
    void anEchoEndsWithTheNextEcho() {
        asked(QuestionKind.ECHO);
        var second = asked(QuestionKind.ECHO);

        assertThat(questions.findOpenOf(anna, NOW)).containsExactly(second);
    }

    @Test
    @DisplayName("What only tells something leaves the echo before it open")
    void newsEndsNoEcho() {
        var echo = asked(QuestionKind.ECHO);
        var news = question(null);
        news.replaced();
        questions.save(news);

        assertThat(questions.findOpenOf(anna, NOW)).containsExactly(echo);
    }

    @Test
    @DisplayName("What was asked later counts, whichever of them was written first")
    void laterIsWhatWasAskedLater() {
        var later = question(QuestionKind.ECHO, NOW.plusSeconds(1));
        var sooner = question(QuestionKind.MEETING_CHECK, NOW);
        questions.saveAll(List.of(later, sooner));

        assertThat(questions.findOpenOf(anna, NOW)).containsExactly(later, sooner);
    }

    @Test
    @DisplayName("What somebody else is asked ends no echo")
    void somebodyElse() {
        var echo = asked(QuestionKind.ECHO);
        var of = anna;
        somebodyNew();
        asked(QuestionKind.MONTHLY_REMINDER);

        assertThat(questions.findOpenOf(of, NOW)).containsExactly(echo);
    }

    private Question asked(QuestionKind kind) {
        return questions.save(question(kind));
    }

    private Question question(@Nullable QuestionKind kind) {
        return question(kind, NOW);
    }

    private Question question(@Nullable QuestionKind kind, Instant at) {
        return new Question(anna, kind, Subject.none(), null, at, NOW.plus(Duration.ofDays(90)));
    }
}
