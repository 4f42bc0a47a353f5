package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, as the program sends them over whatever line. */
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final FirstMonth month;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(FirstMonth month) {
        this.month = month;
    }

    /** Somebody who has just signed in by the link in the mail. */
    static Visitor signedIn(FirstMonth month, String address) {
        var visitor = new Visitor(month);
        visitor.opens(new SignInMails(month).freshLinkFor(address));
        assertThat(visitor.get(ConsolePaths.HOME).statusCode())
                .as("what one sees who has signed in")
                .isEqualTo(200);
        return visitor;
    }

    /** Opens a link to sign in and presses the button. */
    HttpResponse<String> opens(String link) {
        return post(link, ConsolePaths.BY_LINK, Map.of("token", link.substring(link.lastIndexOf('/') + 1)));
    }

    /** Types an address into the page for signing in. */
    HttpResponse<String> asksForALink(String address) {
        return post(ConsolePaths.SIGN_IN, ConsolePaths.SIGN_IN, Map.of("username", address));
    }

    HttpResponse<String> get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** Posts with what protects the forms of this page. */
    HttpResponse<String> post(String page, String path, Map<String, String> form) {
        var token = FORM_TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token.group(1));
        return postBare(path, fields);
    }

    /** Posts nothing but this. */
    HttpResponse<String> postBare(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = month.bot().send(path, request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
