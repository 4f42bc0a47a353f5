package de.tandembote.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the understanding slow: twice the text takes twice the looks, counted and not timed. */
class LinearTimeTests {

    private static final int MOST_LOOKS_AT_A_PIECE = 400;
    private static final int MOST_LOOKS_AT_A_LINE = 40;

    private static final Vocabulary VOCABULARY = Vocabulary.read(Path.of("bot-scripts"), new Faults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am 5.3. ",
                "1 bis ",
                "1:",
                "1/2 ",
                "in der ",
                "am den ",
                "montag den ",
                "ende am ",
                "ja ",
                "oder ",
                ", ",
                "in Köln ",
                "halb ",
                "um ",
                "5 am ",
                "5. den ",
                "nicht ",
                "> ",
                "x",
                "…",
                "von 1 ",
                "mo. ",
                "1 tag ",
                "👍"
            })
    void looksAtEachPieceAFewTimes(String text) {
        var pieces =
                new Counted<>(VOCABULARY.pieces(Tokens.of(text.repeat(5_000))).all());

        Clauses.of(Signs.of(new Pieces(pieces)));

        assertThat(pieces.looks).isLessThan((long) MOST_LOOKS_AT_A_PIECE * pieces.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> a",
                "Am 5.3. schrieb",
                "On 5 March",
                "Von: x",
                "An: x",
                "Sent from my iPhone",
                "--x",
                "----",
                "- ",
                "Tandembote <",
                "Von: a@example.org",
                "Viele Grüße",
                "Anna Beispiel",
                "Am 10.03.2026",
                "-----Original Message-----",
                ">>> Anna 10.03.2026 >>>",
                "a",
                ""
            })
    void looksAtEachLineAFewTimes(String line) {
        var lines = new Counted<>(List.of((line + "\n").repeat(5_000).split("\n", -1)));

        ReplyText.of(lines);

        assertThat(lines.looks).isLessThan((long) MOST_LOOKS_AT_A_LINE * lines.size());
    }

    private static final class Counted<T> extends AbstractList<T> {
        private final List<T> items;
        private long looks;

        Counted(List<T> items) {
            this.items = items;
        }

        @Override
        public T get(int index) {
            looks++;
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
