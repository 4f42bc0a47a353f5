package de.tandembote.channel.email;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail leaves and comes in. What is missing or half given stops the start with an {@link UnusableSetting}.
 *
 * @param address the one address from which we write and at which we read
 * @param plusAddressing whether the mail system takes {@code bot+anything@} for {@code bot@}
 * @param authservId by which our own mail system signs what it found out about senders ({@code Authentication-Results},
 *     RFC 8601); empty where it finds out nothing, and then senders are not checked
 * @param watch whether the mailbox is read all the time; where not, only when somebody asks for it
 */
@ConfigurationProperties(EmailSettings.PREFIX)
record EmailSettings(
        @DefaultValue("") String address,
        @DefaultValue("true") boolean plusAddressing,
        @DefaultValue("") String authservId,
        @DefaultValue("true") boolean watch,
        @DefaultValue Smtp smtp,
        @DefaultValue Imap imap,
        @DefaultValue OAuth2 oauth2) {

    static final String PREFIX = "tandembote.email";

    EmailSettings {
        if (!BotAddress.isPlain(address)) {
            throw unusable("address", "must be the bot's whole mail address, such as bot@example.org.");
        }
        if (!smtp.user.isEmpty() && smtp.password.isEmpty() && !oauth2.given()) {
            throw unusable("smtp.password", "is missing: give it, or take away smtp.user where no login is wanted.");
        }
        if (smtp.user.isEmpty() && !smtp.password.isEmpty()) {
            throw unusable("smtp.user", "is missing: give the user to whom the password belongs.");
        }
        if (smtp.user.isEmpty() && oauth2.given()) {
            throw unusable("smtp.user", "is missing: OAuth 2 needs to know whose mail is sent.");
        }
        if (imap.password.isEmpty() && !oauth2.given()) {
            throw unusable("imap.password", "is missing: give it, or give oauth2.token-url and its neighbours.");
        }
    }

    /** How a connection is kept from being read; the two that encrypt fail where the server cannot. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /**
     * The server that takes our mail.
     *
     * @param port 0 for the usual port of the security: 25, 587 or 465
     * @param user empty where the server wants no login
     * @param connections how many are open at the same time at most
     * @param maxAge after which a connection is replaced
     * @param maxIdle after which a connection without work is closed
     * @param maxMessages after which a connection is replaced
     * @param connectTimeout for the connection to stand
     * @param readTimeout for each answer of the server
     * @param deadline for each step, however slowly the server drips: to wait for a free connection, to open one, and to
     *     hand over a mail
     */
    record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("0") int port,
            @DefaultValue("STARTTLS") Security security,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("4") int connections,
            @DefaultValue("10m") Duration maxAge,
            @DefaultValue("30s") Duration maxIdle,
            @DefaultValue("100") int maxMessages,
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("1m") Duration readTimeout,
            @DefaultValue("5m") Duration deadline) {

        Smtp {
            require("smtp.host", host, "give the name of the server that takes our mail.");
            if (connections < 1) {
                throw unusable("smtp.connections", "must be at least 1.");
            }
            port = portOr(
                    port,
                    switch (security) {
                        case NONE -> 25;
                        case STARTTLS -> 587;
                        case TLS -> 465;
                    });
        }
    }

    /**
     * The mailbox that is read.
     *
     * @param port 0 for the usual port of the security: 143, or 993 for TLS
     * @param pollEvery pause between two looks where the server cannot call us (IDLE, RFC 2177)
     * @param idleFor after which waiting for the server's call begins anew; RFC 2177 allows 29 minutes, routers fewer
     * @param takeOverAfter after which another node reads the mailbox where the one that did gives no sign of life
     * @param maxSize beyond which a mail is taken in by its headers only
     * @param connectTimeout for the connection to stand
     * @param readTimeout for each answer of the server
     */
    record Imap(
            @DefaultValue("") String host,
            @DefaultValue("0") int port,
            @DefaultValue("TLS") Security security,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("1m") Duration pollEvery,
            @DefaultValue("9m") Duration idleFor,
            @DefaultValue("10s") Duration takeOverAfter,
            @DefaultValue("10MB") DataSize maxSize,
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("1m") Duration readTimeout) {

        Imap {
            require("imap.host", host, "give the name of the server that keeps our mailbox.");
            if (user.isEmpty()) {
                throw unusable("imap.user", "is missing: give the user whose mailbox is read.");
            }
            if (takeOverAfter.compareTo(Duration.ofSeconds(1)) < 0) {
                throw unusable("imap.take-over-after", "must be at least 1s.");
            }
            port = portOr(port, security == Security.TLS ? 993 : 143);
        }
    }

    /**
     * Where access tokens come from (RFC 6749, section 4.4); used for both servers once given.
     *
     * @param scope empty where the token server asks for none
     */
    record OAuth2(
            @DefaultValue("") String tokenUrl,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String scope) {

        OAuth2 {
            if (!(tokenUrl + clientId + clientSecret + scope).isEmpty()) {
                require("oauth2.token-url", tokenUrl, "give the address of the token server.");
                require("oauth2.client-id", clientId, "give the id under which the token server knows us.");
                require("oauth2.client-secret", clientSecret, "give the secret that belongs to the client id.");
                requireUrl(tokenUrl);
            }
        }

        boolean given() {
            return !tokenUrl.isEmpty();
        }

        private static void requireUrl(String url) {
            if (!url.matches("https?://[^\\s/]+(/\\S*)?")) {
                throw unusable("oauth2.token-url", "must be a whole address that begins with https://.");
            }
        }
    }

    private static int portOr(int given, int usual) {
        return given == 0 ? usual : given;
    }

    private static void require(String name, String value, String remedy) {
        if (value.isBlank()) {
            throw unusable(name, "is missing: " + remedy);
        }
    }

    private static UnusableSetting unusable(String name, String remedy) {
        return new UnusableSetting(PREFIX + "." + name, remedy);
    }
}
