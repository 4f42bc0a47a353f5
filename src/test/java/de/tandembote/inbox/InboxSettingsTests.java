package de.tandembote.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What nobody has decided about is told of in time before it is thrown away. */
class InboxSettingsTests {

    @Test
    void nothingIsKeptShorterThanTheTimeInWhichItIsToldOf() {
        assertThatThrownBy(() -> keptAndTold(Duration.ofDays(14), Duration.ofDays(14)))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("tandembote.inbox.keep-undecided");

        assertThat(keptAndTold(Duration.ofDays(15), Duration.ofDays(14)).keepUndecided())
                .isEqualTo(Duration.ofDays(15));
    }

    private static InboxSettings keptAndTold(Duration keepUndecided, Duration remindBefore) {
        return new InboxSettings(3, 3, Duration.ofMinutes(2), Duration.ofDays(30), keepUndecided, remindBefore);
    }
}
