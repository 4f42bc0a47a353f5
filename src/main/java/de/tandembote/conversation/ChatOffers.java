package de.tandembote.conversation;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.programme.Participations;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends people the link of the page that shows a code for chat. It is always sent anew, to the person's own address,
 * and opens for an hour: whoever holds an old mail that was passed on can ask for one, but does not get it.
 */
@Service
@Transactional
public class ChatOffers {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Links links;
    private final Participations participations;
    private final Letters letters;
    private final Clock clock;

    ChatOffers(Links links, Participations participations, Letters letters, Clock clock) {
        this.links = links;
        this.participations = participations;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends the person such a link by mail; not again while the last one still opens. */
    public void sendTo(UUID person) {
        if (links.find(LinkPurpose.CHAT, person, person).filter(Link::isOpen).isEmpty()) {
            participations.latestRoundOf(person).ifPresent(round -> send(person, round));
        }
    }

    /** The person has connected an account; the link has done its work. */
    void taken(UUID person) {
        links.find(LinkPurpose.CHAT, person, person).map(Link::id).ifPresent(links::revoke);
    }

    private void send(UUID person, UUID round) {
        var now = clock.instant();
        var link = links.renew(LinkPurpose.CHAT, person, person, now.plus(LIFE));
        letters.send(new Letter(
                        person,
                        round,
                        "chat-offer",
                        new Topic.Round(),
                        Subject.none(),
                        "chat-offer:" + link,
                        "",
                        now,
                        null)
                .withPage(LinkPurpose.CHAT, link));
    }
}
