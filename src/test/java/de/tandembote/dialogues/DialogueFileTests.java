package de.tandembote.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.script.Language;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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

    @Test
    void readsTheGroupEventsOfADialogue() {
        var dialogue = DialogueFile.read(FILE, """
                # One
                tandem: none
                given: an event "Workshop" on 2026-04-01 09:00 in Rathaus, Raum 2 with 1 seat for anna
                given: an event "Auftakt" on 2026-04-02 10:00
                at 2026-03-10 09:00
                event: "Workshop" on 2026-04-08 09:00
                event: "Auftakt" is cancelled
                """.lines().toList()).getFirst();

        assertThat(dialogue.tandem()).isFalse();
        assertThat(dialogue.events())
                .containsExactly(
                        new Event(
                                "Workshop",
                                LocalDateTime.parse("2026-04-01T09:00"),
                                "Rathaus, Raum 2",
                                1,
                                List.of(Step.Who.ANNA)),
                        new Event(
                                "Auftakt",
                                LocalDateTime.parse("2026-04-02T10:00"),
                                "Rathaus",
                                null,
                                List.of(Step.Who.ANNA, Step.Who.BEN)));
        assertThat(dialogue.steps().get(1))
                .isInstanceOfSatisfying(
                        Step.Changed.class,
                        changed -> assertThat(changed.event().start()).isEqualTo("2026-04-08T09:00"));
        assertThat(dialogue.steps().get(2)).isEqualTo(new Step.Cancelled(7, "Auftakt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anna: Hallo            | some.md:1: a dialogue begins with a title: # What it shows
            # A;anna: Hallo        | some.md:2: a dialogue begins with a time: at 2026-03-10 09:00
            # A;at morgen          | some.md:2: "morgen" is no time such as 2026-03-10 09:00.
            # A;at 2026-03-10 09:00;claudia: Hallo | some.md:3: "claudia: Hallo" is no line of a dialogue.
            # A;at 2026-03-10 09:00;then: a meeting | some.md:3: "then" knows no "a meeting"; see the README of this folder.
            # A;language: fr       | some.md:2: "fr" is not known here.
            # A;way: letter        | some.md:2: a dialogue is played on both ways, unless it says: way: mail, or way: chat
            # A;given: a workshop  | some.md:2: "a workshop" is no event; see the README of this folder.
            # A;tandem: 2          | some.md:2: Anna and Ben are a tandem unless it says: tandem: none
            # A;event: "W" is cancelled | some.md:2: a dialogue begins with a time: at 2026-03-10 09:00
            # A;# B                | some.md:2: the dialogue before this line says nothing.
            """)
    void tellsWhatIsWrongWithFileAndLine(String lines, String fault) {
        assertThatThrownBy(() ->
                        DialogueFile.read(FILE, lines.replace(";", "\n").lines().toList()))
                .hasMessage(fault);
    }
}
