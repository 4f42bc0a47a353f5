package de.tandembote.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Asks the running demo for its pages, as a browser on the same machine does.
 *
 * @param port on which the demo listens
 */
record Browser(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** A form of the demo's own page. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(form(path, form).header("Origin", at("").toString()).header("Sec-Fetch-Site", "same-origin"));
    }

    /** A form of whatever page. */
    HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The place that a browser would be sent to, without the name of this machine. */
    String locationOf(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElseThrow();
        return location.replace(at("").toString(), "");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
