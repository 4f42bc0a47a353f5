package de.tandembote.channel.matrix;

import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.IncomingMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The chat on a real homeserver whose access tokens live five seconds. */
@OnSynapse
class ShortTokensIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @AutoClose
    private static Bot bot;

    @BeforeAll
    static void start() {
        Synapse.restartWithTokensThatLive(Duration.ofSeconds(5));
        bot = Bot.listening();
    }

    @Test
    @DisplayName("a question, its answers and a correction pass, whenever the token expires")
    void passes() {
        var anna = new Guest("anna");
        MainExchange.play(bot, anna);

        awaitExpiry();

        MainExchange.play(bot, new Guest("ben"));
    }

    @Test
    @DisplayName("sending and reading go on with a new token and without a new login, as the same sender")
    void refreshes() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();
        var message = Bot.message(UUID.randomUUID(), anna.user(), "Einmal.");
        var event = MainExchange.accepted(bot, message);

        awaitExpiry();
        var again = MainExchange.accepted(bot, message);
        anna.say(room, "Danke");
        awaitExpiry();
        var read = bot.read();

        assertThat(again).as("the homeserver knows the repetition").isEqualTo(event);
        assertThat(anna.heardTexts(room)).containsExactly("Einmal.");
        assertThat(read).extracting(IncomingMessage::text).containsExactly("Danke");
        assertThat(Collections.frequency(bot.operations(), "POST /_matrix/client/v3/login"))
                .isOne();
        assertThat(Collections.frequency(bot.operations(), "POST /_matrix/client/v3/refresh"))
                .isGreaterThanOrEqualTo(2);
    }

    /** Until the homeserver takes the bot's token no more. */
    private static void awaitExpiry() {
        var token = bot.jdbc
                .sql("SELECT access_token FROM matrix_account")
                .query(String.class)
                .single();
        var question = HttpRequest.newBuilder(URI.create(Synapse.ADDRESS + "/_matrix/client/v3/account/whoami"))
                .header("Authorization", "Bearer " + token)
                .build();
        var end = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (http.send(question, discarding()).statusCode() != 401) {
                assertThat(Instant.now()).as("a token that should have expired").isBefore(end);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
