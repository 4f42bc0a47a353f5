package de.tandembote.campaign;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Enclosures;
import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.InvitationAnswer;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Purpose;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to one person about one group event: with a page to answer on, and the event for the person's calendar. */
@Component
class EventLetters {

    private final Letters letters;
    private final Enclosures enclosures;
    private final Links links;
    private final TandemCare rounds;
    private final GatheringCare gatherings;
    private final Clock clock;

    EventLetters(
            Letters letters,
            Enclosures enclosures,
            Links links,
            TandemCare rounds,
            GatheringCare gatherings,
            Clock clock) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.letters = letters;
        this.enclosures = enclosures;
        this.links = links;
        this.clock = clock;
    }

    /** Tells of the event as it stands now; once for each state that the event takes. */
    void send(String message, Gathering gathering, UUID person) {
        send(message, gathering, person, clock.instant(), gathering.sequence() + "");
    }

    /**
     * The same on an occasion of its own.
     *
     * @param due when it should leave
     * @param occasion what may be told only once
     */
    void send(String message, Gathering gathering, UUID person, Instant due, String occasion) {
        var now = rounds.round(gathering.round()).timetable().now(clock);
        var letter = new Letter(
                        person,
                        gathering.round(),
                        message,
                        new Topic.Event(Introductions.detailsOf(gathering).on(now.toLocalDate())),
                        Subject.gathering(gathering),
                        message + ":" + gathering.id() + ":" + person + ":" + occasion,
                        "gathering:" + gathering.id(),
                        due,
                        null)
                .enclosing(enclosures.of(gathering, person));
        letter = isNewsTo(person, gathering) ? letter : letter.as(Purpose.EVENT);
        // On the page answers are given; once the event has begun they no longer count.
        letters.send(
                gathering.hasBegunAt(now) ? letter : letter.withPage(LinkPurpose.EVENT, pageOf(gathering, person)));
    }

    /** Whoever comes must hear of every change; to all others it is a message about events like the invitation. */
    private boolean isNewsTo(UUID person, Gathering gathering) {
        return gatherings.invitation(gathering.id(), person).stream()
                .flatMap(invitation -> invitation.answers().stream())
                .filter(InvitationAnswer::counted)
                .reduce((_, last) -> last)
                .filter(answer -> answer.status() != ParticipationStatus.DECLINED)
                .isPresent();
    }

    private UUID pageOf(Gathering gathering, UUID person) {
        return links.issueForEver(LinkPurpose.EVENT, person, gathering.id());
    }
}
