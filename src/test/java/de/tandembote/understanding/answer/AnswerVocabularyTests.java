package de.tandembote.understanding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import de.tandembote.understanding.words.AnswerVocabulary;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that a coordinator may edit. */
class AnswerVocabularyTests {

    @Test
    void namesEveryFaultWithItsLine(@TempDir Path botScripts) throws IOException {
        var folder = Files.createDirectory(botScripts.resolve("vocabulary"));
        var german = Files.readString(Path.of("bot-scripts/vocabulary/answers.de.yaml"));
        Files.writeString(folder.resolve("answers.de.yaml"), "attendd: [komme]\n" + german);
        var faults = new Faults();

        AnswerVocabulary.read(botScripts, faults);

        assertThat(faults.all())
                .anySatisfy(fault -> assertThat(fault.toString())
                        .contains("answers.de.yaml")
                        .contains("1")
                        .contains("attendd"));
        assertThat(faults.all())
                .anySatisfy(fault -> assertThat(fault.toString()).contains("answers.en.yaml"));
    }

    @Test
    void knowsWordsByTheirStartTheirEndAndTheirHalves() {
        var phrases = new Lexicon<>(AnswerWord.class);
        phrases.learn("teilnehm*", AnswerWord.ATTEND, 0);
        phrases.learn("*urlaub", AnswerWord.REASON, 0);
        phrases.learn("sage … ab", AnswerWord.ABSENT, 0);

        assertThat(words(phrases, "Teilnehmende")).containsExactly(AnswerWord.ATTEND);
        assertThat(words(phrases, "Jahresurlaub")).containsExactly(AnswerWord.REASON);
        assertThat(words(phrases, "sage leider ab")).containsExactly(AnswerWord.ABSENT);
        assertThat(words(phrases, "ab und zu sage ich")).isEmpty();
    }

    private static Iterable<AnswerWord> words(Lexicon<AnswerWord> phrases, String text) {
        var answer = new AnswerText(text, phrases);
        return EventPart.of(answer, 0, answer.size(), 0).words();
    }
}
