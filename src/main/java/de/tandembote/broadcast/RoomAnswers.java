package de.tandembote.broadcast;

import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.inbox.SaidInGroup;
import de.tandembote.people.People;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.CircularNews;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Does what the author of a circular says by a reaction in the coordinators' room; whoever else reacts says nothing.
 */
@Component
class RoomAnswers {

    private static final String YES = "👍";
    private static final String NO = "👎";

    /** The colour of a hand, and the mark that it is meant as a picture. */
    private static final Pattern SHADES = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\s]");

    private final Confirmations confirmations;
    private final Broadcasts broadcasts;
    private final Circulars circulars;
    private final Coordinators coordinators;
    private final People people;
    private final TandemCare rounds;
    private final CoordinatorRoom voice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomAnswers(
            Confirmations confirmations,
            Broadcasts broadcasts,
            Circulars circulars,
            Coordinators coordinators,
            People people,
            TandemCare rounds,
            CoordinatorRoom voice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.confirmations = confirmations;
        this.broadcasts = broadcasts;
        this.circulars = circulars;
        this.coordinators = coordinators;
        this.people = people;
        this.rounds = rounds;
        this.voice = voice;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it was such a reaction, so that nobody else need look at it. */
    boolean take(SaidInGroup said) {
        var sign = SHADES.matcher(said.text()).replaceAll("");
        if (!sign.equals(YES) && !sign.equals(NO)) {
            return false;
        }
        said.answers().stream()
                .flatMap(id -> confirmations.findLocked(id).stream())
                .filter(confirmation ->
                        confirmation.isOpen() && confirmation.room().equals(said.room()))
                .findFirst()
                .ifPresent(confirmation -> take(said, confirmation, sign.equals(YES)));
        return true;
    }

    private void take(SaidInGroup said, Confirmation confirmation, boolean isYes) {
        var broadcast = broadcasts.findLocked(confirmation.broadcast()).orElseThrow();
        if (!isOfItsAuthor(said, broadcast)) {
            return;
        }
        if (!confirmation.shows(broadcast)) {
            close(confirmation, broadcast, new CircularNews.Elsewhere());
        } else if (confirmation.isOverAt(clock.instant())) {
            close(confirmation, broadcast, new CircularNews.Late());
        } else if (isYes) {
            begin(confirmation, broadcast);
        } else {
            close(confirmation, broadcast, new CircularNews.Discarded());
            circulars.discard(broadcast.id());
        }
    }

    private boolean isOfItsAuthor(SaidInGroup said, Broadcast broadcast) {
        return Optional.ofNullable(said.sender())
                .flatMap(people::at)
                .filter(person -> person.id().equals(broadcast.author()))
                .filter(coordinators.of(broadcast.round())::contains)
                .isPresent();
    }

    private void begin(Confirmation confirmation, Broadcast broadcast) {
        switch (circulars.sendNow(broadcast.id(), confirmation.recipients())) {
            case Begun.Yes(var recipients) -> {
                confirmation.begin();
                tell(confirmation.id(), broadcast, new CircularNews.Begun(recipients));
            }
            case Begun.OtherNumber(var recipients) -> {
                confirmations.delete(confirmation);
                confirmations.save(new Confirmation(broadcast, confirmation.room(), recipients, true, clock.instant()));
                events.publishEvent(new CircularAsked());
            }
        }
    }

    private void close(Confirmation confirmation, Broadcast broadcast, CircularNews news) {
        confirmations.delete(confirmation);
        confirmations.flush();
        tell(confirmation.id(), broadcast, news);
    }

    private void tell(UUID confirmation, Broadcast broadcast, CircularNews news) {
        Round round = rounds.round(broadcast.round());
        voice.say(
                round, "room-circular-told", new Topic.CircularTold(broadcast.subject(), news), confirmation + "-news");
    }
}
