package de.tandembote.link;

import de.tandembote.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes personal links and says what one stands for. The table holds hashes: whoever reads it can open no link. */
@Service
@EnableConfigurationProperties(LinkSettings.class)
public class Links {

    private static final String SELECT = "SELECT id, purpose, person_id, object_id, expires_at, revoked_at FROM link ";

    private final String baseUrl;
    private final Tokens tokens;
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(LinkSettings settings, @Value("${tandembote.base-url}") String baseUrl, JdbcClient jdbc, Clock clock) {
        this.baseUrl = baseUrl.replaceFirst("/$", "");
        this.tokens = new Tokens(settings.key());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a link, or gives the one that was made for the same before; its token is made when a message that holds it is
     * handed over, see {@link #token}.
     */
    @Transactional
    public UUID issue(LinkPurpose purpose, UUID person, UUID object, Instant expires) {
        return jdbc.sql("""
                        INSERT INTO link (id, token_hash, purpose, person_id, object_id, generation, expires_at)
                        VALUES (?, ?, ?, ?, ?, 1, ?)
                        ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at
                        RETURNING id""")
                .params(
                        Ids.next(),
                        Tokens.hash(tokens.of(purpose, person, object, 1)),
                        purpose.name(),
                        person,
                        object,
                        Timestamp.from(expires))
                .query(UUID.class)
                .single();
    }

    /** The token of a link, for the message that is just handed over; never to be stored or logged. */
    @Transactional(readOnly = true)
    public String token(UUID link) {
        return jdbc.sql("SELECT purpose, person_id, object_id, generation FROM link WHERE id = ?")
                .param(link)
                .query((row, number) -> tokens.of(
                        LinkPurpose.valueOf(row.getString("purpose")),
                        row.getObject("person_id", UUID.class),
                        row.getObject("object_id", UUID.class),
                        row.getInt("generation")))
                .single();
    }

    /**
     * The address of a link's page as it may be stored: with a placeholder, which {@link #filled} replaces at hand-over.
     *
     * @throws IllegalArgumentException if there is no such link or it opens no page
     */
    @Transactional(readOnly = true)
    public String page(UUID link) {
        var path = find(link).map(found -> found.purpose().path()).orElse("");
        if (path.isEmpty()) {
            throw new IllegalArgumentException("no page belongs to link " + link);
        }
        return baseUrl + path + Placeholders.of(link);
    }

    /** A stored text with the tokens in it, for the message that is just handed over; other people's links stay closed. */
    @Transactional(readOnly = true)
    public String filled(String text, UUID person) {
        return Placeholders.fill(
                text,
                link -> find(link)
                        .filter(found -> found.person().equals(person))
                        .map(_ -> token(link)));
    }

    /** What a link was made for, whether it still opens or not. */
    @Transactional(readOnly = true)
    public Optional<Link> find(UUID link) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(link).query(this::linkOf).optional();
    }

    /** The link that was made for this; empty where none was. */
    @Transactional(readOnly = true)
    public Optional<Link> find(LinkPurpose purpose, UUID person, UUID object) {
        return look(tokens.of(purpose, person, object, 1));
    }

    /** What a token stands for, whether it still opens or not; empty where it is unknown. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> look(String token) {
        return jdbc.sql(SELECT + "WHERE token_hash = ?")
                .param(Tokens.hash(token.toLowerCase(Locale.ROOT)))
                .query(this::linkOf)
                .optional();
    }

    /** The open link of this purpose that a token stands for; empty where it opens nothing. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> look(String token, LinkPurpose purpose) {
        return look(token).filter(link -> link.isOpen() && link.purpose() == purpose);
    }

    /** Somebody acted by this link, which a look alone is not. */
    @Transactional
    public void used(UUID link) {
        jdbc.sql("UPDATE link SET last_used = ? WHERE id = ?")
                .params(Timestamp.from(clock.instant()), link)
                .update();
    }

    /** From now on the link opens nothing. */
    @Transactional
    public void revoke(UUID link) {
        jdbc.sql("UPDATE link SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                .params(Timestamp.from(clock.instant()), link)
                .update();
    }

    /** A text that somebody wrote or quoted, without the tokens in it: what is stored or shown opens nothing. */
    public static String withoutTokens(String text) {
        return TokensInText.cut(text);
    }

    /** What ties a delivery report to the message of ours that it reports on. */
    public String bounceToken(UUID message) {
        return tokens.sealed(message);
    }

    /** The message of ours that a delivery report reports on; empty where the token was not made here. */
    public Optional<UUID> messageOf(String bounceToken) {
        return Optional.ofNullable(tokens.unseal(bounceToken.toLowerCase(Locale.ROOT)));
    }

    private Link linkOf(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("person_id", UUID.class),
                row.getObject("object_id", UUID.class),
                stateOf(row));
    }

    private Link.State stateOf(ResultSet row) throws SQLException {
        if (row.getTimestamp("revoked_at") != null) {
            return Link.State.REVOKED;
        }
        var open = row.getTimestamp("expires_at").toInstant().isAfter(clock.instant());
        return open ? Link.State.OPEN : Link.State.EXPIRED;
    }
}
