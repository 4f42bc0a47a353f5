package de.tandembote.channel.matrix;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bot's account on a homeserver. Without a homeserver there is no chat; what is half given stops the start with an
 * {@link UnusableSetting}.
 *
 * @param homeserver the address of the client-server API, such as https://matrix.example.org; empty where there is no
 *     chat
 * @param user the bot's whole Matrix ID, such as @tandembote:example.org
 * @param password with which the bot logs in once and gets tokens of its own; empty where a token is given
 * @param accessToken a token that somebody made for the bot and that does not expire; empty where it logs in by itself
 * @param device the name of the bot's device; another one is another sender to the homeserver, so it never changes
 * @param watch whether the account is read all the time; where not, only when somebody asks for it
 * @param waitForNews how long the homeserver holds a question for news before it answers that there are none
 * @param takeOverAfter after which another node reads the account where the one that did gives no sign of life
 * @param waitForJoin how long an invitation to a chat may stay unanswered until messages go by e-mail instead
 * @param connectTimeout for the connection to stand
 * @param readTimeout for each answer of the homeserver, beside the waiting for news
 */
@ConfigurationProperties(MatrixSettings.PREFIX)
record MatrixSettings(
        @DefaultValue("") String homeserver,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String accessToken,
        @DefaultValue("TANDEMBOTE") String device,
        @DefaultValue("true") boolean watch,
        @DefaultValue("30s") Duration waitForNews,
        @DefaultValue("10s") Duration takeOverAfter,
        @DefaultValue("3d") Duration waitForJoin,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("1m") Duration readTimeout) {

    static final String PREFIX = "tandembote.matrix";

    MatrixSettings {
        if (homeserver.isBlank()) {
            if (!(user + password + accessToken).isEmpty()) {
                throw unusable(
                        "homeserver", "is missing: give its address, or take away the other settings of Matrix.");
            }
        } else {
            if (!homeserver.matches("https?://[^\\s/]+/?")) {
                throw unusable("homeserver", "must be its whole address, such as https://matrix.example.org.");
            }
            if (!user.matches("@[^\\s:]+:\\S+")) {
                throw unusable("user", "must be the bot's whole Matrix ID, such as @tandembote:example.org.");
            }
            if (password.isEmpty() == accessToken.isEmpty()) {
                throw unusable(
                        "password",
                        "give either the password, with which the bot logs in, or access-token, which somebody made for it.");
            }
        }
        if (takeOverAfter.compareTo(Duration.ofSeconds(1)) < 0) {
            throw unusable("take-over-after", "must be at least 1s.");
        }
        homeserver = homeserver.strip().replaceFirst("/$", "");
    }

    /** After so long a request without patience of its own has come to its end, one way or the other. */
    Duration longestExchange() {
        return readTimeout.multipliedBy(2);
    }

    private static UnusableSetting unusable(String name, String remedy) {
        return new UnusableSetting(PREFIX + "." + name, remedy);
    }
}
