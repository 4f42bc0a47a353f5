package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.tandembote.settings.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSettingsTests {

    @Test
    void needsNoMoreThanAddressHostsAndLogin() {
        var settings = Settings.usual().bound();

        assertThat(settings.plusAddressing()).isTrue();
        assertThat(settings.oauth2().given()).isFalse();
        assertThat(settings.imap().folder()).isEqualTo("INBOX");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp,none,25",
        "smtp,starttls,587",
        "smtp,tls,465",
        "imap,none,143",
        "imap,starttls,143",
        "imap,tls,993"
    })
    void knowsTheUsualPorts(String server, String security, int port) {
        var settings = Settings.usual().with(server + ".security", security).bound();

        assertThat(
                        server.equals("smtp")
                                ? settings.smtp().port()
                                : settings.imap().port())
                .isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "smtp.host", "imap.host", "imap.user", "imap.password"})
    void stopsTheStartWhereSomethingIsMissing(String name) {
        assertNames(name, Settings.usual().without(name));
    }

    @Test
    void stopsTheStartWhereALoginIsHalfGiven() {
        assertNames("smtp.password", Settings.usual().with("smtp.user", "bot"));
        assertNames("smtp.user", Settings.usual().with("smtp.password", "secret"));
        assertNames("oauth2.client-id", Settings.usual().with("oauth2.token-url", "https://login.example.org/token"));
        assertNames("oauth2.token-url", Settings.usual().with("oauth2.client-secret", "secret"));
        assertNames("smtp.user", oauth2("https://login.example.org/token"));
    }

    @Test
    void needsNoPasswordsBesideOAuth2() {
        var settings = oauth2("https://login.example.org/token")
                .without("imap.password")
                .with("smtp.user", Mails.BOT)
                .bound();

        assertThat(settings.oauth2().given()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "bot@", "@example.org", "bot+x@example.org", "Bot <bot@example.org>", "a@b@c"})
    void stopsTheStartWhereTheAddressIsNone(String address) {
        assertNames("address", Settings.usual().with("address", address));
    }

    @Test
    void stopsTheStartWhereTheTokenServerIsNoUrl() {
        assertNames("oauth2.token-url", oauth2("login.example.org").with("smtp.user", "bot"));
    }

    private static Settings oauth2(String url) {
        return Settings.usual()
                .with("oauth2.token-url", url)
                .with("oauth2.client-id", "tandembote")
                .with("oauth2.client-secret", "secret");
    }

    /** One sentence that begins with the property, as the cause of all that went wrong. */
    private static void assertNames(String name, Settings settings) {
        var failure = catchThrowable(settings::bound);

        assertThat(failure)
                .rootCause()
                .isInstanceOf(UnusableSetting.class)
                .message()
                .startsWith("tandembote.email." + name + " ")
                .endsWith(".")
                .doesNotContain("\n");
    }
}
