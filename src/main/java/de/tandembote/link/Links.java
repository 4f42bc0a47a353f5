package de.tandembote.link;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes personal links and says what one stands for. The table holds hashes: whoever reads it can open no link. */
@Service
@EnableConfigurationProperties(LinkSettings.class)
public class Links {

    private final Lot lot = new Lot();
    private final String baseUrl;
    private final Tokens tokens;
    private final LinkRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(
            LinkSettings settings,
            @Value("${tandembote.base-url}") String baseUrl,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.baseUrl = baseUrl.replaceFirst("/$", "");
        this.tokens = new Tokens(settings.key());
        this.rows = new LinkRows(jdbc);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a link, or gives the one that was made for the same before; its token is made when a message that holds it
     * is handed over, see {@link #token}.
     */
    @Transactional
    public UUID issue(LinkPurpose purpose, UUID person, UUID object, Instant expires) {
        return issue(new WantedLink(purpose, person, object, expires));
    }

    /**
     * Makes a link without an end, or gives the one that was made for the same before. One that was revoked stays so:
     * only {@link #renew} opens again what somebody has closed.
     */
    @Transactional
    public UUID issueForEver(LinkPurpose purpose, UUID person, UUID object) {
        return issue(WantedLink.forEver(purpose, person, object));
    }

    private UUID issue(WantedLink wanted) {
        return Objects.requireNonNull(issue(Set.of(wanted)).get(wanted));
    }

    /** The same for several links, be they without an end or not, in one question to the database for all of them. */
    @Transactional
    public Map<WantedLink, UUID> issue(Set<WantedLink> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var issued = rows.putFirst(wanted.stream().collect(Collectors.toMap(Function.identity(), this::firstHash)));
        // Few are made once more for the same, or get another end.
        for (var link : wanted) {
            issued.computeIfAbsent(link, this::putLatest);
        }
        return issued;
    }

    private byte[] firstHash(WantedLink wanted) {
        return Tokens.hash(tokens.of(wanted.purpose(), wanted.person(), wanted.object(), 1));
    }

    private UUID putLatest(WantedLink wanted) {
        var generation = latest(wanted.purpose(), wanted.person(), wanted.object());
        return put(wanted.purpose(), wanted.person(), wanted.object(), generation, wanted.expires());
    }

    /**
     * Makes a link without an end in place of those that were made for the same before, which open nothing any more.
     */
    @Transactional
    public UUID renew(LinkPurpose purpose, UUID person, UUID object) {
        return putAnew(purpose, person, object, null);
    }

    /** The same for a link that ends. */
    @Transactional
    public UUID renew(LinkPurpose purpose, UUID person, UUID object, Instant expires) {
        return putAnew(purpose, person, object, expires);
    }

    /** The token of a link, for the message that is just handed over; never to be stored or logged. */
    @Transactional(readOnly = true)
    public String token(UUID link) {
        return known(List.of(link)).token(link);
    }

    /**
     * The address of a link's page as it may be stored: with a placeholder, which {@link KnownLinks#filling} replaces
     * at hand-over.
     *
     * @param purpose what the link was made for
     * @throws IllegalArgumentException if such links open no page
     */
    public String page(LinkPurpose purpose, UUID link) {
        return address(purpose, Placeholders.of(link));
    }

    /** How such an address looks in a stored text, for who is shown a text that is not the own; it opens nothing. */
    public String pageOfNobody(LinkPurpose purpose) {
        return address(purpose, Placeholders.OF_NOBODY);
    }

    private String address(LinkPurpose purpose, String token) {
        return KnownLinks.address(baseUrl, purpose, token);
    }

    /**
     * The address that a link opens, for a page that its owner looks at just now; never to be stored or logged.
     *
     * @throws IllegalArgumentException if there is no such link or it opens no page
     */
    @Transactional(readOnly = true)
    public String address(UUID link) {
        return known(List.of(link)).address(link);
    }

    /**
     * A stored text with the tokens in it, for the message that is just handed over; other people's links stay closed.
     */
    @Transactional(readOnly = true)
    public String filled(String text, UUID person) {
        return known(Placeholders.in(text)).filling(person).apply(text);
    }

    /** Looks up links, for messages that are handed over together; those that do not exist are left out. */
    @Transactional(readOnly = true)
    public KnownLinks known(Collection<UUID> links) {
        return new KnownLinks(rows.of(links), tokens, lot, baseUrl);
    }

    /** The links whose pages a stored text names. */
    public static Set<UUID> namedIn(String text) {
        return Placeholders.in(text);
    }

    /** What a link was made for, whether it still opens or not. */
    @Transactional(readOnly = true)
    public Optional<Link> find(UUID link) {
        return rows.of(link).map(row -> row.at(clock.instant()));
    }

    /** The link that was made for this last, whether it still opens or not; empty where none was made. */
    @Transactional(readOnly = true)
    public Optional<Link> find(LinkPurpose purpose, UUID person, UUID object) {
        return look(tokens.of(purpose, person, object, latest(purpose, person, object)));
    }

    /** What a token stands for, whether it still opens or not; empty where it is unknown. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> look(String token) {
        return rows.ofHash(Tokens.hash(token.toLowerCase(Locale.ROOT))).map(row -> row.at(clock.instant()));
    }

    /** The open link of this purpose that a token stands for; empty where it opens nothing. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Link> look(String token, LinkPurpose purpose) {
        return look(token).filter(link -> link.isOpen() && link.purpose() == purpose);
    }

    /** Somebody acted by this link, which a look alone is not; noted to the hour. */
    @Transactional
    public void used(UUID link) {
        rows.use(link, clock.instant());
    }

    /** When somebody last acted by this link, to the hour; empty where nobody has. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastUsed(UUID link) {
        return rows.lastUsed(link);
    }

    /**
     * From now on the link opens nothing; of several who ask for it at once, one alone is told that it was not so
     * before.
     */
    @Transactional
    public boolean revoke(UUID link) {
        var isNew = rows.revoke(link, clock.instant());
        if (isNew) {
            events.publishEvent(new LinkRevoked(link));
        }
        return isNew;
    }

    /** From now on no link of this person opens anything. */
    @Transactional
    public void revokeAllOf(UUID person) {
        rows.revokeAllOf(person, clock.instant()).forEach(link -> events.publishEvent(new LinkRevoked(link)));
    }

    /** By what a token can be known again without being kept itself. */
    public static String fingerprint(String token) {
        return HexFormat.of().formatHex(Tokens.hash(token.toLowerCase(Locale.ROOT)));
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

    private int latest(LinkPurpose purpose, UUID person, UUID object) {
        return Math.max(1, rows.generation(purpose, person, object));
    }

    private UUID putAnew(LinkPurpose purpose, UUID person, UUID object, @Nullable Instant expires) {
        var generation = rows.generation(purpose, person, object) + 1;
        var link = put(purpose, person, object, generation, expires);
        rows.revokeBefore(purpose, person, object, generation, clock.instant())
                .forEach(old -> events.publishEvent(new LinkRevoked(old)));
        return link;
    }

    private UUID put(LinkPurpose purpose, UUID person, UUID object, int generation, @Nullable Instant expires) {
        var hash = Tokens.hash(tokens.of(purpose, person, object, generation));
        return expires == null
                ? rows.putForEver(hash, purpose, person, object, generation)
                : rows.put(hash, purpose, person, object, generation, expires);
    }
}
