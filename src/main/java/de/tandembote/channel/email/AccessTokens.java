package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens for both mail servers by the client credentials grant (RFC 6749, section 4.4), kept while they live.
 */
final class AccessTokens {

    /** So long before its end a token is no longer used: a login may take a while. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final EmailSettings.OAuth2 settings;
    private final InstantSource clock;
    private final Duration patience;
    private final JsonMapper json = JsonMapper.shared();
    private @Nullable Token token;

    AccessTokens(EmailSettings.OAuth2 settings, InstantSource clock) {
        this(settings, clock, Duration.ofSeconds(20));
    }

    /**
     * With a patience of its own.
     *
     * @param patience with the token server, for each step: until it is there, until it answers, and until all of the
     *     answer has come
     */
    AccessTokens(EmailSettings.OAuth2 settings, InstantSource clock, Duration patience) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * What is given as password: a living access token where OAuth 2 is set, else the password itself.
     *
     * @throws IOException if the token server does not give one
     */
    synchronized String orPassword(String password) throws IOException {
        if (!settings.given()) {
            return password;
        }
        var current = token;
        if (current == null || !clock.instant().isBefore(current.until())) {
            current = fetch();
            token = current;
        }
        return current.value();
    }

    /** The next login begins with a new token. */
    synchronized void forget() {
        token = null;
    }

    private Token fetch() throws IOException {
        var asked = clock.instant();
        var http = HttpClient.newBuilder().connectTimeout(patience).build();
        try {
            // The request's own time ends with the headers of the answer; an answer that stalls must end as well.
            var response = http.sendAsync(request(), BodyHandlers.ofString())
                    .get(patience.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("token server answered " + response.statusCode());
            }
            JsonNode answer = json.readTree(response.body());
            String value = answer.path("access_token").asString("");
            if (value.isEmpty()) {
                throw new IOException("token server gave no token");
            }
            // Five minutes where the server does not say (RFC 6749, section 5.1 only recommends that it does).
            long lifetime = answer.path("expires_in").asLong(300);
            return new Token(value, asked.plusSeconds(lifetime).minus(MARGIN));
        } catch (ExecutionException e) {
            throw new IOException("token server cannot be reached", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("token server's answer did not come to its end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking for a token", e);
        } catch (JacksonException e) {
            // Without its cause: that quotes the answer, and the answer may hold a token.
            throw new IOException("token server gave no JSON");
        } finally {
            http.shutdownNow();
        }
    }

    private HttpRequest request() {
        var fields = Map.of(
                "grant_type", "client_credentials",
                "client_id", settings.clientId(),
                "client_secret", settings.clientSecret(),
                "scope", settings.scope());
        String form = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private record Token(String value, Instant until) {
        @Override
        public String toString() {
            return "token until " + until;
        }
    }
}
