package de.tandembote.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short codes that somebody reads on a page and writes in a chat. Only their hashes are kept, each for an hour. */
@Component
class ChatCodes {

    /** Nothing that looks like something else. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int HALF = 4;

    /** Nobody shall try many in one message. */
    private static final int MOST_IN_A_TEXT = 8;

    private static final Duration LIFE = Duration.ofHours(1);

    /** Looks ahead, so that "Code K7QF-29TM" holds the code as well as the pair of its first two words. */
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])(?=([A-Z0-9]{4})([-\\s]?)([A-Z0-9]{4})(?![A-Z0-9]))");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ChatCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new code such as K7QF-29TM, which opens for an hour. */
    String issue(UUID person) {
        var code = half() + half();
        jdbc.sql("""
                        INSERT INTO chat_code (person_id, hash, expires_at) VALUES (?, ?, ?)
                        ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at""")
                .params(person, hash(code), Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }

    /** Whose code stands in the text, with or without its dash and in any case. */
    Optional<UUID> ownerOfOneIn(String text) {
        return CODE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .limit(MOST_IN_A_TEXT)
                .flatMap(found -> ownerOf(found).stream())
                .findFirst();
    }

    /**
     * Whether the text holds what looks like a code: ordinary words are told apart by their lack of digits and dashes.
     */
    static boolean isOneIn(String text) {
        return CODE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1) + found.group(2) + found.group(3))
                .anyMatch(found -> found.chars().anyMatch(sign -> sign == '-' || Character.isDigit(sign)));
    }

    void forget(UUID person) {
        jdbc.sql("DELETE FROM chat_code WHERE person_id = ?").param(person).update();
    }

    private Optional<UUID> ownerOf(MatchResult code) {
        return jdbc.sql("SELECT person_id FROM chat_code WHERE hash = ? AND expires_at > ?")
                .params(hash(code.group(1) + code.group(3)), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    private String half() {
        return random.ints(HALF, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
