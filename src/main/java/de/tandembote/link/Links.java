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
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes personal links and says what one stands for. The table holds hashes: whoever reads it can open no link. */
@Service
@EnableConfigurationProperties(LinkSettings.class)
public class Links {

    private final Tokens tokens;
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(LinkSettings settings, JdbcClient jdbc, Clock clock) {
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

    /** What a link was made for, whether it still opens or not. */
    @Transactional(readOnly = true)
    public Optional<Link> find(UUID link) {
        return jdbc.sql("SELECT id, purpose, person_id, object_id FROM link WHERE id = ?")
                .param(link)
                .query(Links::linkOf)
                .optional();
    }

    /** What a token stands for; empty where it is unknown, expired or revoked. */
    @Transactional
    public Optional<Link> resolve(String token) {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        UPDATE link SET last_used = ?
                        WHERE token_hash = ? AND expires_at > ? AND revoked_at IS NULL
                        RETURNING id, purpose, person_id, object_id""")
                .params(now, Tokens.hash(token.toLowerCase(Locale.ROOT)), now)
                .query(Links::linkOf)
                .optional();
    }

    /** What ties a delivery report to the message of ours that it reports on. */
    public String bounceToken(UUID message) {
        return tokens.sealed(message);
    }

    /** The message of ours that a delivery report reports on; empty where the token was not made here. */
    public Optional<UUID> messageOf(String bounceToken) {
        return Optional.ofNullable(tokens.unseal(bounceToken.toLowerCase(Locale.ROOT)));
    }

    private static Link linkOf(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("person_id", UUID.class),
                row.getObject("object_id", UUID.class));
    }
}
