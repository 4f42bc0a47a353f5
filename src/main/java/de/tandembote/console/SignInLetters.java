package de.tandembote.console;

import de.tandembote.channel.Address;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.script.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends coordinators the link by which they sign in; only the newest opens. */
@Component
class SignInLetters {

    static final Duration LINK_LIVES = Duration.ofMinutes(15);
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);

    private final People people;
    private final RoundAccess access;
    private final Links links;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLetters(People people, RoundAccess access, Links links, Letters letters, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.access = access;
        this.links = links;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sends a link to who is reached at this address and coordinates a round; nothing to anybody else. */
    @Transactional
    public void sendTo(String address) {
        people.at(Address.email(address))
                .flatMap(person -> access.coordinator(person.id()))
                .filter(person -> isTimeFor(person.id()))
                .ifPresent(this::send);
    }

    private void send(Person person) {
        var now = clock.instant();
        var link = links.renew(LinkPurpose.SIGN_IN, person.id(), person.id(), now.plus(LINK_LIVES));
        var round = access.roundsOf(person.id()).getFirst();
        letters.send(new Letter(
                        person.id(),
                        round.id(),
                        "sign-in",
                        new Topic.Round(),
                        Subject.none(),
                        "sign-in:" + link,
                        "sign-in:" + person.id(),
                        now,
                        null)
                .withPage(LinkPurpose.SIGN_IN, link));
    }

    /** Of several nodes that are asked at once, one finds that it is. */
    private boolean isTimeFor(UUID person) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO sign_in_mail (person_id, mailed_at) VALUES (?, ?)
                        ON CONFLICT (person_id) DO UPDATE SET mailed_at = excluded.mailed_at
                        WHERE sign_in_mail.mailed_at <= ?""")
                        .params(person, Timestamp.from(now), Timestamp.from(now.minus(BETWEEN_MAILS)))
                        .update()
                > 0;
    }
}
