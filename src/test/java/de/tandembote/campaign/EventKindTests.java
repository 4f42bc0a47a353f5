package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.gathering.GatheringKind;
import de.tandembote.script.Campaign.EventKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventKindTests {

    @Test
    void aPointCanNameEveryKindOfEventThatThereIs() {
        assertThat(Stream.of(EventKind.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(GatheringKind.values()).map(Enum::name).toList());
    }
}
