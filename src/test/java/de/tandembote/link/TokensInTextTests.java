package de.tandembote.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people quote opens nothing (IN-2). */
class TokensInTextTests {

    private static final Tokens TOKENS = new Tokens("an-invented-key-of-more-than-32-characters");
    private static final UUID PERSON = new UUID(1, 2);

    @Test
    void in2CutsEveryTokenFromWhatIsQuoted() {
        for (int i = 0; i < 1_000; i++) {
            var token = TOKENS.of(LinkPurpose.REPLY, PERSON, new UUID(3, i), 1);
            var sealed = TOKENS.sealed(new UUID(4, i));
            var quoted = """
                    Am 2.3.2026 schrieb Bot <bot+%1$s@example.org>:
                    > An: bot+b-%2$s@example.org, BOT+%3$s@EXAMPLE.ORG
                    > https://tandembote.example.org/p/entscheiden/%1$s?outcome=DONE
                    """.formatted(token, sealed, token.toUpperCase(java.util.Locale.ROOT));

            assertThat(Links.withoutTokens(quoted).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(token)
                    .doesNotContain(sealed)
                    .contains("bot+…@example.org", "bot+b-…@example.org", "/p/entscheiden/…?outcome=done");
        }
    }

    @Test
    void leavesWordsHoweverLong() {
        var text = "Die Rindfleischetikettierungsueberwachungsaufgabe und 0123456789, ja: Straße-Süd 32";

        assertThat(Links.withoutTokens(text)).isEqualTo(text);
    }
}
