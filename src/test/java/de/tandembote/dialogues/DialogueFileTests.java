package de.tandembote.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.script.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a dialogue is told what is wrong in it, with file and line. */
class DialogueFileTests {

    private static final Path FILE = Path.of("some.md");

    @Test
    void readsEachDialogueWithItsLines() {
        var dialogues = DialogueFile.read(FILE, """
                # One
                at 2026-03-10 09:00
                anna: Ja\\nund
                bot to ben: noted

                # Other
                language: en
                at 2026-03-11 09:00
                ben anew: Yes
                """.lines().toList());

        assertThat(dialogues).extracting(Dialogue::title).containsExactly("One", "Other");
        assertThat(dialogues).extracting(Dialogue::language).containsExactly(Language.DE, Language.EN);
        assertThat(dialogues.getFirst().steps())
                .containsSequence(
                        new Step.Writes(3, Step.Who.ANNA, new Step.Manner.ToTheLatest(), "Ja\nund"),
                        new Step.Bot(4, Step.Who.BEN, "noted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anna: Hallo            | some.md:1: a dialogue begins with a title: # What it shows
            # A;anna: Hallo        | some.md:2: a dialogue begins with a time: at 2026-03-10 09:00
            # A;at morgen          | some.md:2: "morgen" is no time such as 2026-03-10 09:00.
            # A;at 2026-03-10 09:00;claudia: Hallo | some.md:3: "claudia: Hallo" is no line of a dialogue.
            # A;at 2026-03-10 09:00;then: a meeting | some.md:3: "then" knows no "a meeting"; see the README of this folder.
            # A;at 2026-03-10 09:00;asked: lunch | some.md:3: "lunch" is not known here.
            # A;# B                | some.md:2: the dialogue before this line says nothing.
            """)
    void tellsWhatIsWrongWithFileAndLine(String lines, String fault) {
        assertThatThrownBy(() ->
                        DialogueFile.read(FILE, lines.replace(";", "\n").lines().toList()))
                .hasMessage(fault);
    }
}
