package de.tandembote.link;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.SettableClock;
import de.tandembote.testing.RowsRead;
import de.tandembote.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that end and links that do not, and what it means to renew one. */
class LinksIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");
    private static final String KEY = "an-invented-key-of-more-than-32-characters";
    private static final JdbcClient DATABASE = JdbcClient.create(migrated());

    private final SettableClock clock = new SettableClock(NOW);
    private final List<Object> events = new ArrayList<>();
    private final Links links = links(KEY);
    private final UUID person = UUID.randomUUID();

    @Test
    void aFeedHasNoEnd() {
        var feed = links.issueForEver(LinkPurpose.FEED, person, person);

        clock.passes(Duration.ofDays(36_500));

        assertThat(links.look(links.token(feed), LinkPurpose.FEED)).isPresent();
    }

    @Test
    void whoAsksAgainGetsTheSameLink() {
        assertThat(links.issueForEver(LinkPurpose.FEED, person, person))
                .isEqualTo(links.issueForEver(LinkPurpose.FEED, person, person));
    }

    @Test
    void fe4ARenewedLinkOpensAndTheOldOneDoesNotAnyMore() {
        var old = links.issueForEver(LinkPurpose.FEED, person, person);
        var oldToken = links.token(old);

        var renewed = links.renew(LinkPurpose.FEED, person, person);

        assertThat(links.token(renewed)).isNotEqualTo(oldToken);
        assertThat(links.look(links.token(renewed), LinkPurpose.FEED)).isPresent();
        assertThat(links.look(oldToken, LinkPurpose.FEED)).isEmpty();
        assertThat(links.find(LinkPurpose.FEED, person, person))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(renewed));
        assertThat(links.issueForEver(LinkPurpose.FEED, person, person))
                .as("who sends the next mail gets the one that opens")
                .isEqualTo(renewed);
        assertThat(events).containsExactly(new LinkRevoked(old));
    }

    @Test
    void whatWasRevokedOpensAgainOnlyIfItIsRenewed() {
        var feed = links.issueForEver(LinkPurpose.FEED, person, person);
        links.revoke(feed);
        links.revoke(feed);

        assertThat(links.issueForEver(LinkPurpose.FEED, person, person)).isEqualTo(feed);
        assertThat(links.look(links.token(feed), LinkPurpose.FEED)).isEmpty();
        assertThat(events).containsExactly(new LinkRevoked(feed));

        var renewed = links.renew(LinkPurpose.FEED, person, person);
        assertThat(links.look(links.token(renewed), LinkPurpose.FEED)).isPresent();
    }

    @Test
    void anotherKeyMakesOtherLinksForTheSame() {
        var dead = links.issueForEver(LinkPurpose.FEED, person, person);
        var others = links("another-key-of-more-than-32-characters!");

        var alive = others.issueForEver(LinkPurpose.FEED, person, person);

        assertThat(alive).isNotEqualTo(dead);
        assertThat(others.look(others.token(alive), LinkPurpose.FEED)).isPresent();
    }

    @Test
    void severalThatAreWantedTogetherAreThoseThatEachAloneWouldBe() {
        var other = UUID.randomUUID();
        var question = UUID.randomUUID();
        var known = links.issueForEver(LinkPurpose.FEED, person, person);
        links.issueForEver(LinkPurpose.MESSAGES, person, person);
        var renewed = links.renew(LinkPurpose.MESSAGES, person, person);
        var ending = links.issue(LinkPurpose.REPLY, person, question, NOW.plusSeconds(60));
        var wanted = List.of(
                WantedLink.forEver(LinkPurpose.FEED, person, person),
                WantedLink.forEver(LinkPurpose.MESSAGES, person, person),
                WantedLink.forEver(LinkPurpose.MESSAGES, other, other),
                new WantedLink(LinkPurpose.REPLY, person, question, NOW.plusSeconds(120)),
                new WantedLink(LinkPurpose.REPLY, other, question, NOW.plusSeconds(120)));

        var issued = links.issue(Set.copyOf(wanted));

        assertThat(issued).containsOnlyKeys(wanted);
        assertThat(issued)
                .containsEntry(wanted.get(0), known)
                .containsEntry(wanted.get(1), renewed)
                .containsEntry(wanted.get(3), ending);
        assertThat(links.issue(Set.copyOf(wanted))).isEqualTo(issued);
        clock.passes(Duration.ofSeconds(119));
        for (var link : wanted) {
            assertThat(links.look(links.token(Objects.requireNonNull(issued.get(link))), link.purpose()))
                    .as("%s", link)
                    .hasValueSatisfying(found -> assertThat(found.person()).isEqualTo(link.person()));
        }
        clock.passes(Duration.ofSeconds(1));
        assertThat(links.look(links.token(ending), LinkPurpose.REPLY)).isEmpty();
    }

    @Test
    void fe4WhenItWasLastUsedIsNotedToTheHour() {
        var feed = links.issueForEver(LinkPurpose.FEED, person, person);
        assertThat(links.lastUsed(feed)).isEmpty();

        links.used(feed);
        clock.passes(Duration.ofMinutes(59));
        links.used(feed);
        assertThat(links.lastUsed(feed)).contains(NOW);

        clock.passes(Duration.ofMinutes(1));
        links.used(feed);
        assertThat(links.lastUsed(feed)).contains(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void theAddressOfAFeedEndsAsCalendarProgramsExpect() {
        var feed = links.issueForEver(LinkPurpose.FEED, person, person);

        assertThat(links.address(feed))
                .isEqualTo("https://tandembote.example.org/kalender/" + links.token(feed) + ".ics");
        assertThat(links.page(LinkPurpose.FEED, feed))
                .isEqualTo("https://tandembote.example.org/kalender/link-" + feed + ".ics");
        assertThat(links.filled(links.page(LinkPurpose.FEED, feed), person)).isEqualTo(links.address(feed));
    }

    @Test
    @DisplayName("Whoever wants a link reads no others, even by a plan that the database made when there were few")
    void readsNoOthers() throws SQLException {
        try (var rows = new RowsRead(migrated())) {
            var alone = links(KEY, rows.database());
            rows.keepPlanOf(() -> alone.issue(LinkPurpose.REPLY, person, UUID.randomUUID(), NOW));
            rows.database().sql("""
                            INSERT INTO link (id, token_hash, purpose, person_id, object_id, generation)
                            SELECT uuidv7(), sha256(uuid_send(uuidv7())), 'REPLY', ?, uuidv7(), 1
                            FROM generate_series(1, 1000)""").param(person).update();

            assertThat(rows.of("link", () -> alone.issue(LinkPurpose.REPLY, person, UUID.randomUUID(), NOW)))
                    .isZero();
        }
    }

    private Links links(String key) {
        return links(key, DATABASE);
    }

    private Links links(String key, JdbcClient database) {
        return new Links(new LinkSettings(key), "https://tandembote.example.org/", database, events::add, clock);
    }

    private static DataSource migrated() {
        var source = TestDatabase.create().dataSource();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/link")
                .load()
                .migrate();
        return source;
    }
}
