package de.tandembote.understanding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import de.tandembote.understanding.CountedList;
import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.words.AnswerVocabulary;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer to an invitation or a survey makes its reading slow: twice the text takes twice the looks. */
class LinearAnswersTests {

    private static final int TIMES = 5_000;
    private static final int MOST_LOOKS_AT_A_TOKEN = 400;
    private static final int MOST_READINGS_OF_A_PIECE = 10;

    private static final Vocabulary VOCABULARY = Vocabulary.read(Path.of("bot-scripts"), new Faults());
    private static final AnswerVocabulary ANSWERS = AnswerVocabulary.read(Path.of("bot-scripts"), new Faults());
    private static final List<SurveyQuestion> QUESTIONS = List.of(
            new SurveyQuestion.Scale(1, 5),
            new SurveyQuestion.Scale(1, 5),
            new SurveyQuestion.Choice(List.of("online", "vor Ort")),
            new SurveyQuestion.FreeText());

    private final AtomicReference<CountedList<Token>> tokens = new AtomicReference<>(new CountedList<>(List.of()));
    private final AtomicLong read = new AtomicLong();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja ",
                "nein, ",
                "nicht ",
                "ich komme. ",
                "und ",
                "aber ",
                "melde ",
                "melde mich an ",
                "wenn ",
                "dass ",
                "zu kommen, ",
                "? ",
                "wann? ",
                "wir treffen uns am 2.4. ",
                "bitte keine Nachrichten ",
                "\n",
                "👍",
                "x",
                "dabei, ",
                "zu prüfen, ",
                "Einladung ",
                "freue ",
                "(",
                "..."
            })
    void looksAtEachTokenOfAnAnswerToAnInvitationAFewTimes(String text) {
        var answer = counted(text.repeat(TIMES), ANSWERS.events());

        EventAnswer.read(answer, beside());

        assertFewLooks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1: ",
                "1: 4\n",
                "1-3: 4 ",
                "1, ",
                "1 und ",
                "1-",
                "4 ",
                "Frage 1 ",
                "zu 1 ",
                "4: mehr\n",
                "online ",
                "vor ",
                "von 1 bis 5 ",
                "alle ",
                "mehr Zeit ",
                "mehr Zeit. ",
                "Viele Grüße\n",
                "\n",
                "keine Angabe ",
                "wann? ",
                "wir treffen uns am 2.4. ",
                "ach nein ",
                "x",
                "4️⃣"
            })
    void looksAtEachTokenOfAnAnswerToASurveyAFewTimes(String text) {
        var reply = text.repeat(TIMES);
        var answer = counted(reply, ANSWERS.surveys());

        SurveyReader.read(reply, answer, QUESTIONS, beside());

        assertFewLooks();
    }

    private void assertFewLooks() {
        int size = tokens.get().size();
        assertThat(tokens.get().looks()).isLessThan((long) MOST_LOOKS_AT_A_TOKEN * size);
        assertThat(read.get()).isLessThanOrEqualTo((long) MOST_READINGS_OF_A_PIECE * size);
    }

    private AnswerText counted(String text, Lexicon<AnswerWord> words) {
        return AnswerText.of(text, words, all -> {
            tokens.set(new CountedList<>(all));
            return tokens.get();
        });
    }

    /** Counts what is read once more as a message out of the blue. */
    private BesideAnswers beside() {
        return new BesideAnswers(VOCABULARY, this::count);
    }

    private Understood count(Pieces pieces) {
        read.addAndGet(pieces.size());
        return Understood.acts(List.of());
    }
}
