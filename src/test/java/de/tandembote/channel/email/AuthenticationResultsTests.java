package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word about a sender counts (IN-3). */
class AuthenticationResultsTests {

    private static final String OURS = "mx.example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; dmarc=fail header.from=example.org",
                "MX.Example.ORG; spf=pass smtp.mailfrom=a@b; DMARC=Fail (p=reject; dis=none) header.from=x",
                "mx.example.org 1; dkim=none; dmarc=fail",
                "\"mx.example.org\" ; dmarc = fail",
                "(the border) mx.example.org (a (nested) note; dmarc=pass);\n dkim=pass;\n dmarc/1=fail",
            })
    void in3AFailureThatOurOwnMailSystemFoundCounts(String value) {
        assertThat(AuthenticationResults.disowned(List.of(value), OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elsewhere.example; dmarc=fail",
                "mx.example.org.evil.example; dmarc=fail",
                "mx.example.org; dmarc=pass (not dmarc=fail)",
                "mx.example.org; dmarc=pass reason=\"; dmarc=fail\"",
                "mx.example.org; dmarc=none; xdmarc=fail",
                "mx.example.org; dmarc=failed",
                "mx.example.org; spf=fail; dkim=fail",
                "mx.example.org; none",
                "dmarc=fail",
                "",
                "(((((",
                "\"mx.example.org",
                "mx.example.org\\"
            })
    void in3NothingElseCounts(String value) {
        assertThat(AuthenticationResults.disowned(List.of(value), OURS)).isFalse();
    }

    @Test
    void in3OfOurOwnOnlyTheTopmostCounts() {
        var pass = "mx.example.org; dmarc=pass";
        var fail = "mx.example.org; dmarc=fail";
        var foreign = "relay.example; dmarc=fail";

        assertThat(AuthenticationResults.disowned(List.of(pass, fail), OURS)).isFalse();
        assertThat(AuthenticationResults.disowned(List.of(fail, pass), OURS)).isTrue();
        assertThat(AuthenticationResults.disowned(List.of(foreign, pass, fail), OURS))
                .isFalse();
    }

    @Test
    void in3WithoutAnIdOfOurOwnNothingIsLookedAt() {
        assertThat(AuthenticationResults.disowned(List.of("; dmarc=fail", "mx.example.org; dmarc=fail"), ""))
                .isFalse();
    }
}
