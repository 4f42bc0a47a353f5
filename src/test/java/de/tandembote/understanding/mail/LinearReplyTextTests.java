package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.CountedList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No mail makes the search for its reply slow: twice the text takes twice the looks. */
class LinearReplyTextTests {

    private static final int MOST_LOOKS_AT_A_LINE = 40;

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
        var lines = new CountedList<>(List.of((line + "\n").repeat(5_000).split("\n", -1)));

        ReplyText.of(lines);

        assertThat(lines.looks()).isLessThan((long) MOST_LOOKS_AT_A_LINE * lines.size());
    }
}
