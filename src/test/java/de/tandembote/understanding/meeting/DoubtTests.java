package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two readings are plausible, the bot asks and does nothing. */
class DoubtTests {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("IN-13 In doubt there is a question and no act")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            proposal | Ja, aber erst um 15 Uhr
            proposal | Ja, wenn mein Chef zustimmt
            proposal | Vielleicht
            proposal | Ja. Nein.
            proposal | Lieber Anfang April
            proposal | Dienstag, 12.3., 15 Uhr
            reminder | Ja
            reminder | Nein
            reminder | 👍
            reminder | Wir haben uns getroffen
            reminder | Wir treffen uns Anfang April
            reminder | Wir haben uns am Dienstag, 5.3., getroffen
            reminder | Wir haben uns am 5.3. oder am 6.3. getroffen
            reminder | Wir treffen uns am 9.3.2026
            reminder | Wir haben uns am 12.3.2026 getroffen
            reminder | Wir haben uns am 5.3. getroffen, glaube ich
            reminder | Wir treffen uns am 2.4., wenn nichts dazwischenkommt
            reminder | We might meet on 2 April
            check    | Ja und nein
            none     | Ja
            none     | 2.4., 15 Uhr
            survey   | Ja
            """)
    void in13AsksWhereTwoReadingsArePlausible(String asked, String reply) {
        assertThat(Example.understood(asked, reply)).isEqualTo("ask");
    }
}
