package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.demo.LinkedText.Piece;
import org.junit.jupiter.api.Test;

class LinkedTextTests {

    @Test
    void aWebAddressEndsBeforeTheFullStopOfItsSentence() {
        assertThat(LinkedText.of("Siehe https://example.org/k/abc?x=1. Danke!"))
                .containsExactly(
                        new Piece("Siehe ", false),
                        new Piece("https://example.org/k/abc?x=1", true),
                        new Piece(". Danke!", false));
    }

    @Test
    void onlyTheWebIsLinked() {
        assertThat(LinkedText.of("javascript:alert(1) file:///etc"))
                .containsExactly(new Piece("javascript:alert(1) file:///etc", false));
    }
}
