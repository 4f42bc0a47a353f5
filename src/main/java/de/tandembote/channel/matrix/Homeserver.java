package de.tandembote.channel.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request to the homeserver and its answer, both JSON. */
final class Homeserver implements AutoCloseable {

    /** An event has at most 64 kB, all of which may be one name, one number or one nesting. */
    private static final StreamReadConstraints WHATEVER_AN_EVENT_HOLDS = StreamReadConstraints.builder()
            .maxNameLength(100_000)
            .maxNumberLength(100_000)
            .maxNestingDepth(100_000)
            .build();

    private final String address;
    private final Duration readTimeout;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(WHATEVER_AN_EVENT_HOLDS)
                    .build())
            .build();
    private final HttpClient http;

    Homeserver(MatrixSettings settings, InstantSource clock) {
        this.address = settings.homeserver();
        this.readTimeout = settings.readTimeout();
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * Asks and waits for the answer.
     *
     * @param path with everything in it already written for an address
     * @param body null for none
     * @param token null where none is needed
     * @param patience how much longer than usual the answer may take
     * @throws Refusal if the answer is an error
     * @throws UncheckedIOException if the homeserver cannot be reached or its answer is no JSON
     */
    JsonNode ask(String method, String path, @Nullable JsonNode body, @Nullable String token, Duration patience) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(readTimeout.plus(patience))
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        // The request's own time ends with the headers of the answer; an answer that stalls must end as well.
        var answer = http.sendAsync(request.build(), BodyHandlers.ofString());
        try {
            return read(answer.get(readTimeout.plus(patience).plus(readTimeout).toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("the homeserver cannot be reached", e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new UncheckedIOException(new IOException("the homeserver's answer did not come to its end", e));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while the homeserver was asked", e));
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private JsonNode read(HttpResponse<String> response) {
        var isGood = response.statusCode() / 100 == 2;
        try {
            var answer = json.readTree(response.body());
            if (isGood) {
                return answer;
            }
            throw new Refusal(response.statusCode(), answer.path("errcode").asString(""), retryAfter(response, answer));
        } catch (JacksonException e) {
            // Without its cause, which quotes the answer. Something in front of the homeserver may have spoken.
            if (isGood) {
                throw new UncheckedIOException(new IOException("the homeserver's answer is no JSON"));
            }
            throw new Refusal(response.statusCode(), "", retryAfter(response, json.createObjectNode()));
        }
    }

    /** The header first (RFC 9110, section 10.2.3); the field in the body is older and deprecated. */
    private @Nullable Duration retryAfter(HttpResponse<String> response, JsonNode answer) {
        var header =
                response.headers().firstValue("Retry-After").map(String::strip).orElse("");
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        if (!header.isEmpty()) {
            try {
                Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                var wait = Duration.between(clock.instant(), until);
                return wait.isNegative() ? Duration.ZERO : wait;
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        var millis = answer.path("retry_after_ms").asLong(-1);
        return millis < 0 ? null : Duration.ofMillis(millis);
    }
}
