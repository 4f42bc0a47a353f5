package de.tandembote.channel.matrix;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the homeserver as the bot. Logs in once and keeps the tokens over every restart: homeservers take few logins.
 */
final class Session {

    private static final String LOGIN = "/_matrix/client/v3/login";
    private static final String REFRESH = "/_matrix/client/v3/refresh";

    private final MatrixSettings settings;
    private final Homeserver homeserver;
    private final Account account;
    private final JsonMapper json = JsonMapper.shared();
    private volatile @Nullable String token;

    Session(MatrixSettings settings, Homeserver homeserver, Account account) {
        this.settings = settings;
        this.homeserver = homeserver;
        this.account = account;
    }

    /**
     * Asks and waits for the answer; gets a new token where the old one has expired.
     *
     * @throws Refusal if the answer is an error
     * @throws java.io.UncheckedIOException if the homeserver cannot be reached
     */
    JsonNode ask(String method, String path, @Nullable JsonNode body, Duration patience) {
        var used = token();
        try {
            return homeserver.ask(method, path, body, used, patience);
        } catch (Refusal refusal) {
            if (!refusal.isUnknownToken() || !settings.accessToken().isEmpty()) {
                throw refusal;
            }
            return homeserver.ask(method, path, body, renewed(used), patience);
        }
    }

    private String token() {
        var known = token;
        if (known == null) {
            known = settings.accessToken().isEmpty() ? stored() : settings.accessToken();
            token = known;
        }
        return known;
    }

    private String stored() {
        return account.tokens()
                .orElseGet(() -> account.change(present -> present.orElseGet(this::login)))
                .access();
    }

    /** Another thread or node may have been quicker: its token is taken. */
    private String renewed(String expired) {
        var fresh = account.change(
                        present -> present.filter(tokens -> !tokens.access().equals(expired))
                                .or(() -> present.flatMap(this::refresh))
                                .orElseGet(this::login))
                .access();
        token = fresh;
        return fresh;
    }

    /** Empty where the homeserver knows the refresh token no longer. */
    private Optional<Tokens> refresh(Tokens expired) {
        if (expired.refresh() == null) {
            return Optional.empty();
        }
        try {
            var asked = json.createObjectNode().put("refresh_token", expired.refresh());
            var answer = homeserver.ask("POST", REFRESH, asked, null, Duration.ZERO);
            // Where no new refresh token is given, the old one goes on (Client-Server API, "Refreshing access tokens").
            var next = answer.path("refresh_token").asString(expired.refresh());
            return Optional.of(new Tokens(answer.path("access_token").asString(), next));
        } catch (Refusal refusal) {
            if (refusal.isUnknownToken() || refusal.is("M_FORBIDDEN")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private Tokens login() {
        var asked = json.createObjectNode()
                .put("type", "m.login.password")
                .put("password", settings.password())
                .put("device_id", settings.device())
                .put("initial_device_display_name", "Tandembote")
                .put("refresh_token", true);
        asked.putObject("identifier").put("type", "m.id.user").put("user", settings.user());
        var answer = answerToLogin(asked);
        return new Tokens(
                answer.path("access_token").asString(),
                answer.path("refresh_token").asStringOpt().orElse(null));
    }

    /** That the bot may not come in says nothing about the room for which it wanted to. */
    private JsonNode answerToLogin(JsonNode asked) {
        try {
            return homeserver.ask("POST", LOGIN, asked, null, Duration.ZERO);
        } catch (Refusal refusal) {
            throw refusal.isTooFast() || refusal.mayPass() ? refusal : refusal.ofLogin();
        }
    }
}
