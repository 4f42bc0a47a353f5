package de.tandembote.portal;

import de.tandembote.calendar.Feed;
import de.tandembote.link.Link;
import de.tandembote.link.Links;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a calendar ready to be handed out, and remembers since when it has been as it is. */
@Component
class FeedWriter {

    /** Enough that no two calendars ever have the same. */
    private static final int TAG_BYTES = 16;

    private final Links links;
    private final FeedContents contents;
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedWriter(Links links, FeedContents contents, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.contents = contents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The calendar that a token opens; empty where it opens none. */
    @Transactional
    public Optional<FinishedFeed> write(String token) {
        return links.look(token).filter(Link::isOpen).flatMap(this::write);
    }

    private Optional<FinishedFeed> write(Link link) {
        return contents.of(link).map(content -> {
            var bytes = Feed.write(content.head(), content.events()).getBytes(StandardCharsets.UTF_8);
            var hash = hash(bytes);
            var tag = HexFormat.of().formatHex(hash, 0, TAG_BYTES);
            return new FinishedFeed(
                    link.id(),
                    new FeedForm(bytes, '"' + tag + '"'),
                    new FeedForm(zipped(bytes), '"' + tag + "-gzip\""),
                    changedAt(link.id(), hash));
        });
    }

    /**
     * When the content was last found to be another. Always a later second than before, so that who asks by time alone
     * misses nothing, even if the newest event is gone.
     */
    private Instant changedAt(UUID link, byte[] hash) {
        jdbc.sql("""
                        INSERT INTO feed (link_id, hash, changed_at) VALUES (?, ?, ?)
                        ON CONFLICT (link_id) DO UPDATE SET hash = excluded.hash,
                            changed_at = greatest(excluded.changed_at, feed.changed_at + interval '1 second')
                        WHERE feed.hash <> excluded.hash""")
                .params(link, hash, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .update();
        return jdbc.sql("SELECT changed_at FROM feed WHERE link_id = ?")
                .param(link)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
