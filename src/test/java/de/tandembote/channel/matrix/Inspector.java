package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * Stands between the bot and a homeserver, passes everything on as it is, and checks each request and each answer against
 * the specification. What is wrong comes out at the end, with {@link #close}.
 */
public final class Inspector implements AutoCloseable {

    private static final List<String> ASKED_WITH = List.of("Authorization", "Content-Type", "Accept");
    private static final List<String> ANSWERED_WITH = List.of("Content-Type", "Retry-After");

    private final String homeserver;
    private final Specification specification = Specification.load();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final ConcurrentLinkedQueue<Specification.Finding> findings = new ConcurrentLinkedQueue<>();

    /** In front of the homeserver of this address. */
    public Inspector(String homeserver) {
        this.homeserver = homeserver;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    /** Where the bot is to ask instead of the homeserver. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked so far, each as the specification names it, such as {@code POST /_matrix/client/v3/login}. */
    List<String> operations() {
        return findings.stream().map(Specification.Finding::operation).toList();
    }

    List<String> violations() {
        return findings.stream()
                .flatMap(Specification.Finding::lines)
                .distinct()
                .toList();
    }

    /** Fails where anything was said that the specification does not allow. */
    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
        assertThat(operations())
                .as("what was checked against the specification")
                .isNotEmpty();
        assertThat(violations()).as("said against the specification").isEmpty();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = ask(exchange, request);
            findings.add(check(exchange, request, answer));
            for (var name : ANSWERED_WITH) {
                answer.headers()
                        .firstValue(name)
                        .ifPresent(value -> exchange.getResponseHeaders().add(name, value));
            }
            var bytes = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Specification.Finding check(HttpExchange exchange, String request, HttpResponse<String> answer) {
        var uri = exchange.getRequestURI();
        try {
            return specification.check(new Specification.Exchange(
                    exchange.getRequestMethod(),
                    uri.getRawPath(),
                    Objects.requireNonNullElse(uri.getRawQuery(), ""),
                    exchange.getRequestHeaders().containsKey("Authorization"),
                    request,
                    answer.statusCode(),
                    answer.body()));
        } catch (RuntimeException e) {
            return new Specification.Finding(uri.getRawPath(), List.of("could not be checked: " + e));
        }
    }

    private HttpResponse<String> ask(HttpExchange exchange, String body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(homeserver + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (var name : ASKED_WITH) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
