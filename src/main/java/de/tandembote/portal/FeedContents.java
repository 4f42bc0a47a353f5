package de.tandembote.portal;

import de.tandembote.calendar.FeedHead;
import de.tandembote.link.Link;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a calendar holds: a person's own, or that of a round. */
@Component
@Transactional(readOnly = true)
class FeedContents {

    private static final Duration REFRESH = Duration.ofHours(2);

    private final Links links;
    private final People people;
    private final TandemCare rounds;
    private final OwnRounds ownRounds;
    private final GatheringEvents gatherings;
    private final MeetingEvents meetings;

    FeedContents(
            Links links,
            People people,
            TandemCare rounds,
            OwnRounds ownRounds,
            GatheringEvents gatherings,
            MeetingEvents meetings) {
        this.links = links;
        this.people = people;
        this.rounds = rounds;
        this.ownRounds = ownRounds;
        this.gatherings = gatherings;
        this.meetings = meetings;
    }

    /** The content behind an open link; empty where the link opens no calendar. */
    public Optional<FeedContent> of(Link link) {
        return switch (link.purpose()) {
            case FEED -> Optional.of(own(link));
            case ROUND_FEED -> Optional.of(ofRound(link));
            default -> Optional.empty();
        };
    }

    private FeedContent own(Link link) {
        var person = people.get(link.person());
        var words = CalendarWords.in(person.language());
        var mine = ownRounds.of(person.id());
        var events = mine.stream()
                .flatMap(own -> Stream.concat(gatherings.of(own).stream(), meetings.of(own, person).stream()))
                .toList();
        return new FeedContent(head(words.own(ownRounds.programmesOf(mine)), "teal", link.id()), events);
    }

    private FeedContent ofRound(Link link) {
        var round = rounds.round(link.object());
        return new FeedContent(head(CalendarWords.ofRound(round), "steelblue", link.id()), gatherings.ofRound(round));
    }

    private FeedHead head(String name, String color, UUID link) {
        return new FeedHead(name, color, links.address(link), REFRESH);
    }
}
