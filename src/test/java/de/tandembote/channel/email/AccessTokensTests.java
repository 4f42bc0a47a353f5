package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokensTests {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Mails.WRITTEN);
    private final HttpServer server;
    private int status = 200;
    private String answer = "{\"access_token\": \"t-%d\", \"expires_in\": 3600}";

    AccessTokensTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            byte[] body = answer.formatted(asked.size()).getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsATokenUntilShortlyBeforeItEnds() throws IOException {
        var tokens = tokens();
        assertThat(tokens.orPassword("")).isEqualTo("t-1");
        now.set(Mails.WRITTEN.plus(Duration.ofMinutes(58)));
        assertThat(tokens.orPassword("")).isEqualTo("t-1");
        now.set(Mails.WRITTEN.plus(Duration.ofMinutes(59)));
        assertThat(tokens.orPassword("")).isEqualTo("t-2");
    }

    @Test
    void asksAnewAfterARefusedLogin() throws IOException {
        var tokens = tokens();
        tokens.orPassword("");
        tokens.forget();

        assertThat(tokens.orPassword("")).isEqualTo("t-2");
    }

    @Test
    void asksByClientCredentials() throws IOException {
        tokens().orPassword("");

        assertThat(asked.getFirst().split("&"))
                .containsExactlyInAnyOrder(
                        "grant_type=client_credentials",
                        "client_id=tandembote",
                        "client_secret=s%26cret",
                        "scope=https%3A%2F%2Fmail.example.org%2F.default");
    }

    @Test
    void waitsForNoAnswerThatDoesNotComeToItsEnd() {
        server.removeContext("/token");
        server.createContext("/token", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        var tokens = new AccessTokens(oauth2(), now::get, Duration.ofMillis(200));

        assertThatIOException()
                .isThrownBy(() -> tokens.orPassword(""))
                .withMessageContaining("did not come to its end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"401 # {\"error\": \"s&cret\"}", "200 # <s&cret>", "200 # {\"s&cret\": 1}"})
    void tellsNoSecretWhereNoTokenIsGiven(int givenStatus, String givenAnswer) {
        status = givenStatus;
        answer = givenAnswer;

        assertThatIOException()
                .isThrownBy(() -> tokens().orPassword(""))
                .satisfies(e -> assertThat(e).hasNoCause().message().doesNotContain("cret"));
    }

    @Test
    void givesThePasswordWhereThereIsNoOAuth2() throws IOException {
        assertThat(new AccessTokens(Settings.usual().bound().oauth2(), now::get).orPassword("secret"))
                .isEqualTo("secret");
        assertThat(asked).isEmpty();
    }

    private AccessTokens tokens() {
        return new AccessTokens(oauth2(), now::get);
    }

    private EmailSettings.OAuth2 oauth2() {
        var settings = Settings.usual()
                .with("smtp.user", Mails.BOT)
                .with(
                        "oauth2.token-url",
                        "http://localhost:" + server.getAddress().getPort() + "/token")
                .with("oauth2.client-id", "tandembote")
                .with("oauth2.client-secret", "s&cret")
                .with("oauth2.scope", "https://mail.example.org/.default");
        return settings.bound().oauth2();
    }
}
