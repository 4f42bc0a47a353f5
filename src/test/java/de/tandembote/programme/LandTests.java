package de.tandembote.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LandTests {

    @Test
    void thereAreSixteen() {
        assertThat(Land.values()).hasSize(16).extracting(Land::title).doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsReadWithAndWithoutTheCountry() {
        assertThat(Land.of("DE-NW")).isEqualTo(Land.NW);
        assertThat(Land.of("ni")).isEqualTo(Land.NI);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Land.of("NRW"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No Land has the code \"NRW\"; the codes are DE-BW, DE-BY,");
    }
}
