package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import de.tandembote.understanding.CountedList;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Tokens;
import de.tandembote.understanding.words.Vocabulary;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No reply makes its reading slow: twice the text takes twice the looks. */
class LinearClausesTests {

    private static final int MOST_LOOKS_AT_A_PIECE = 400;

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
        var pieces = new CountedList<>(
                VOCABULARY.pieces(Tokens.of(text.repeat(5_000))).all());

        Clauses.of(Signs.of(new Pieces(pieces)));

        assertThat(pieces.looks()).isLessThan((long) MOST_LOOKS_AT_A_PIECE * pieces.size());
    }
}
