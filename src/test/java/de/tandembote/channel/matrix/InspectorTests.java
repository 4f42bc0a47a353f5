package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said between the bot and a homeserver against the specification is found, whoever says it. */
class InspectorTests {

    private static final String ROOM = "/_matrix/client/v3/rooms/%21room%3Aexample.org";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private Inspector inspector;

    @BeforeEach
    void logIn() throws IOException, InterruptedException {
        inspector = new Inspector(homeserver.address());
        ask("POST", "/_matrix/client/v3/login", "{\"type\": \"m.login.password\", \"password\": \"secret\"}");
    }

    @AfterEach
    void stop() {
        homeserver.close();
        http.shutdownNow();
    }

    @Test
    @DisplayName("what is said as specified passes, as it was said")
    void passes() throws IOException, InterruptedException {
        homeserver.answers("/sync", 200, "{\"next_batch\": \"s1\", \"org.example.more\": [1]}");
        homeserver.answers("/send/", 429, "{\"errcode\": \"M_LIMIT_EXCEEDED\"}", "7");

        var answer = ask("GET", "/_matrix/client/v3/sync?timeout=0&since=s%2B0", "");
        var refusal = ask("PUT", ROOM + "/send/m.room.message/1", "{\"msgtype\": \"m.notice\", \"body\": \"Grüße\"}");

        assertThat(answer).endsWith("[1]}");
        assertThat(refusal).startsWith("429 7 ");
        assertThat(inspector.operations())
                .containsExactly(
                        "POST /_matrix/client/v3/login",
                        "GET /_matrix/client/v3/sync",
                        "PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}");
        inspector.close();
    }

    @Test
    @DisplayName("a field of the wrong type is found")
    void findsWrongTypes() throws IOException, InterruptedException {
        ask("PUT", ROOM + "/typing/%40bot%3Aexample.org", "{\"typing\": \"yes\"}");

        assertThat(inspector.violations()).singleElement().asString().contains("/typing/{userId}: request", "/typing");
    }

    @Test
    @DisplayName("a required field that is missing is found")
    void findsMissingFields() throws IOException, InterruptedException {
        ask("POST", "/_matrix/client/v3/refresh", "{}");

        assertThat(inspector.violations()).singleElement().asString().contains("/refresh: request", "refresh_token");
    }

    @Test
    @DisplayName("a required parameter that is missing, one of the wrong type and one that there is not are found")
    void findsParameters() throws IOException, InterruptedException {
        ask("GET", ROOM + "/messages?limit=many&form=s0", "");

        assertThat(String.join("\n", inspector.violations()))
                .contains("the parameter dir is missing", "parameter limit", "there is no parameter form");
    }

    @Test
    @DisplayName("a path that there is not is found, and a method that the path does not know")
    void findsUnknownOperations() throws IOException, InterruptedException {
        ask("POST", "/_matrix/client/v3/room/1/send", "{}");
        ask("DELETE", ROOM + "/leave", "");

        assertThat(inspector.violations())
                .containsExactly(
                        "POST /_matrix/client/v3/room/1/send: the specification knows no such operation",
                        "DELETE " + ROOM + "/leave: the specification knows no such operation");
    }

    @Test
    @DisplayName("an answer of another shape is found, and an error without its code; the test that saw it fails")
    void findsAnswers() throws IOException, InterruptedException {
        homeserver.answers("/createRoom", 200, "{\"room_id\": 7}");
        homeserver.answers("/leave", 403, "{\"error\": \"no\"}");

        ask("POST", "/_matrix/client/v3/createRoom", "{}");
        ask("POST", ROOM + "/leave", "{}");

        assertThat(inspector.violations()).hasSize(2);
        assertThat(inspector.violations().getFirst()).contains("/createRoom: answer 200", "/room_id");
        assertThat(inspector.violations().getLast()).contains("/leave: answer 403", "errcode");
        assertThatThrownBy(inspector::close).isInstanceOf(AssertionError.class).hasMessageContaining("/room_id");
    }

    private String ask(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(inspector.address() + path))
                .header("Authorization", "Bearer access1")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Retry-After").orElse("") + " " + answer.body();
    }
}
