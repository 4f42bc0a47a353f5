package de.tandembote.link;

import de.tandembote.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored links. A row holds a hash and never a token. */
final class LinkRows {

    private static final String SELECT =
            "SELECT id, purpose, person_id, object_id, generation, expires_at, revoked_at FROM link ";

    /**
     * In the order of the hashes, so that two who make the same links wait for each other in one direction only.
     * PostgreSQL does not look into the arrays when it plans, so that it plans once and not each time. What was made
     * before is looked for one by one: joined, all links would be read each time by a plan from when there were none,
     * until PostgreSQL next counts them.
     */
    private static final String PUT_FIRST = """
            WITH wanted AS (
                SELECT * FROM unnest((SELECT ?::uuid[]), (SELECT ?::bytea[]), (SELECT ?::text[]), (SELECT ?::uuid[]),
                    (SELECT ?::uuid[]), (SELECT ?::timestamptz[]))
                    wanted (id, token_hash, purpose, person_id, object_id, expires_at)),
            known AS (
                SELECT wanted.id AS wanted, newest.id,
                    newest.generation = 1 AND newest.token_hash = wanted.token_hash
                        AND newest.expires_at IS NULL AND wanted.expires_at IS NULL AS holds
                FROM wanted CROSS JOIN LATERAL (
                    SELECT * FROM link WHERE (link.purpose, link.person_id, link.object_id)
                        = (wanted.purpose, wanted.person_id, wanted.object_id)
                    ORDER BY generation DESC, id DESC LIMIT 1) newest),
            made AS (
                INSERT INTO link (id, token_hash, purpose, person_id, object_id, generation, expires_at)
                SELECT id, token_hash, purpose, person_id, object_id, 1, expires_at FROM wanted
                WHERE NOT EXISTS (SELECT 1 FROM known WHERE known.wanted = wanted.id) ORDER BY token_hash
                ON CONFLICT (token_hash) DO NOTHING RETURNING id)
            SELECT id AS wanted, id FROM made UNION ALL SELECT wanted, id FROM known WHERE holds""";

    /** Calendar programs come again and again; nobody wants to know to the minute when it was last. */
    private static final Duration BETWEEN_USES = Duration.ofHours(1);

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a row says.
     *
     * @param generation how often a link for the same was made, this one included
     * @param expires null where it has no end
     */
    record Row(
            UUID id,
            LinkPurpose purpose,
            UUID person,
            UUID object,
            int generation,
            @Nullable Instant expires,
            boolean revoked) {

        Link at(Instant now) {
            if (revoked) {
                return new Link(id, purpose, person, object, Link.State.REVOKED);
            }
            var open = expires == null || expires.isAfter(now);
            return new Link(id, purpose, person, object, open ? Link.State.OPEN : Link.State.EXPIRED);
        }
    }

    Optional<Row> of(UUID link) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(link)
                .query(LinkRows::row)
                .optional();
    }

    Map<UUID, Row> of(Collection<UUID> links) {
        return links.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "WHERE id = ANY (?)")
                        .param(links.toArray(UUID[]::new))
                        .query(LinkRows::row)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::id, Function.identity()));
    }

    Optional<Row> ofHash(byte[] hash) {
        return jdbc.sql(SELECT + "WHERE token_hash = ?")
                .param(hash)
                .query(LinkRows::row)
                .optional();
    }

    /** How often a link for this was made; 0 where none was. */
    int generation(LinkPurpose purpose, UUID person, UUID object) {
        return jdbc.sql("""
                        SELECT coalesce(max(generation), 0) FROM link
                        WHERE purpose = ? AND person_id = ? AND object_id = ?""")
                .params(purpose.name(), person, object)
                .query(Integer.class)
                .single();
    }

    /**
     * Adds the first link for each that is wanted, but where one was made before or is just being made; those without
     * an end that were made once only are given as they are.
     *
     * @param hashes of the tokens of the first links
     */
    Map<WantedLink, UUID> putFirst(Map<WantedLink, byte[]> hashes) {
        var wanted = hashes.keySet().stream().collect(Collectors.toMap(_ -> Ids.next(), Function.identity()));
        var ids = wanted.keySet().toArray(UUID[]::new);
        var links = Stream.of(ids).map(wanted::get).toList();
        var given = new HashMap<WantedLink, UUID>();
        jdbc.sql(PUT_FIRST)
                .param(ids)
                .param(links.stream().map(hashes::get).toArray(byte[][]::new))
                .param(links.stream().map(link -> link.purpose().name()).toArray(String[]::new))
                .param(links.stream().map(WantedLink::person).toArray(UUID[]::new))
                .param(links.stream().map(WantedLink::object).toArray(UUID[]::new))
                .param(links.stream().map(LinkRows::end).toArray(String[]::new))
                .query((ResultSet row) -> {
                    given.put(Objects.requireNonNull(wanted.get(row.getObject("wanted", UUID.class))), id(row, 0));
                });
        return given;
    }

    private static @Nullable String end(WantedLink link) {
        return link.expires() == null ? null : link.expires().toString();
    }

    /**
     * A link without an end is the same for ever: it is looked for first, so that nobody waits for who makes it as
     * well.
     */
    UUID putForEver(byte[] hash, LinkPurpose purpose, UUID person, UUID object, int generation) {
        return jdbc.sql("SELECT id FROM link WHERE token_hash = ? AND expires_at IS NULL")
                .param(hash)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .orElseGet(() -> put(hash, purpose, person, object, generation, null));
    }

    /** Adds a link; where it is there already, its end changes. */
    UUID put(byte[] hash, LinkPurpose purpose, UUID person, UUID object, int generation, @Nullable Instant expires) {
        return jdbc.sql("""
                        INSERT INTO link (id, token_hash, purpose, person_id, object_id, generation, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (token_hash) DO UPDATE SET expires_at = excluded.expires_at
                        RETURNING id""")
                .param(Ids.next())
                .param(hash)
                .param(purpose.name())
                .param(person)
                .param(object)
                .param(generation)
                .param(expires == null ? null : Timestamp.from(expires))
                .query(UUID.class)
                .single();
    }

    void use(UUID link, Instant now) {
        jdbc.sql("UPDATE link SET last_used = ? WHERE id = ? AND (last_used IS NULL OR last_used <= ?)")
                .params(Timestamp.from(now), link, Timestamp.from(now.minus(BETWEEN_USES)))
                .update();
    }

    Optional<Instant> lastUsed(UUID link) {
        return jdbc.sql("SELECT last_used FROM link WHERE id = ? AND last_used IS NOT NULL")
                .param(link)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Tells whether it was open or expired before. */
    boolean revoke(UUID link, Instant now) {
        return jdbc.sql("UPDATE link SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                        .params(Timestamp.from(now), link)
                        .update()
                > 0;
    }

    /** Revokes all links for the same that were made before this one; gives those that were not revoked yet. */
    List<UUID> revokeBefore(LinkPurpose purpose, UUID person, UUID object, int generation, Instant now) {
        return jdbc.sql("""
                        UPDATE link SET revoked_at = ?
                        WHERE purpose = ? AND person_id = ? AND object_id = ? AND generation < ? AND revoked_at IS NULL
                        RETURNING id""")
                .params(Timestamp.from(now), purpose.name(), person, object, generation)
                .query(LinkRows::id)
                .list();
    }

    /** Revokes all links of a person; gives those that were not revoked yet. */
    List<UUID> revokeAllOf(UUID person, Instant now) {
        return jdbc.sql("UPDATE link SET revoked_at = ? WHERE person_id = ? AND revoked_at IS NULL RETURNING id")
                .params(Timestamp.from(now), person)
                .query(LinkRows::id)
                .list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var expires = row.getTimestamp("expires_at");
        return new Row(
                id(row, number),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("person_id", UUID.class),
                row.getObject("object_id", UUID.class),
                row.getInt("generation"),
                expires == null ? null : expires.toInstant(),
                row.getTimestamp("revoked_at") != null);
    }
}
