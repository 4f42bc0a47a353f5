package de.tandembote.broadcast;

import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.CircularNews;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks in the coordinators' rooms what is still to be asked, and tells there of circulars that are done. */
@Component
class RoomCourse {

    private static final Logger LOG = LoggerFactory.getLogger(RoomCourse.class);

    private final Confirmations confirmations;
    private final Broadcasts broadcasts;
    private final Circulars circulars;
    private final RoomSample sample;
    private final TandemCare rounds;
    private final CoordinatorRoom voice;
    private final TransactionOperations transactions;
    private final Clock clock;

    RoomCourse(
            Confirmations confirmations,
            Broadcasts broadcasts,
            Circulars circulars,
            RoomSample sample,
            TandemCare rounds,
            CoordinatorRoom voice,
            TransactionOperations transactions,
            Clock clock) {
        this.confirmations = confirmations;
        this.broadcasts = broadcasts;
        this.circulars = circulars;
        this.sample = sample;
        this.rounds = rounds;
        this.voice = voice;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Question(UUID id, Round round, String room, Topic topic) {}

    /** Asks what does not stand in its room yet, and tells of those of which nothing is waiting any more. */
    void goOn() {
        var toBeSaid = confirmations.findToBeSaid();
        toBeSaid.stream().filter(Confirmation::isNew).forEach(this::ask);
        toBeSaid.stream().filter(confirmation -> !confirmation.isOpen()).forEach(this::tellIfDone);
    }

    /** The first half of that. */
    void ask() {
        confirmations.findToBeSaid().stream().filter(Confirmation::isNew).forEach(this::ask);
    }

    /** Whoever asks the same at the same time, asks it once. */
    private void ask(Confirmation confirmation) {
        questionOf(confirmation.id())
                .filter(found -> voice.ask(found.round(), found.room(), "room-circular", found.topic(), found.id()))
                .ifPresent(found -> transactions.executeWithoutResult(
                        _ -> confirmations.findLocked(found.id()).ifPresent(Confirmation::stands)));
    }

    /** Empty where it was asked meanwhile, and perhaps answered. */
    private Optional<Question> questionOf(UUID id) {
        return Objects.requireNonNull(transactions.execute(
                _ -> confirmations.findLocked(id).filter(Confirmation::isNew).flatMap(this::questionOrEnd)));
    }

    /** Ends what it is too late to ask, so that nobody can answer any more; the draft stays. */
    private Optional<Question> questionOrEnd(Confirmation confirmation) {
        var question = question(confirmation);
        if (question.isEmpty()) {
            confirmations.delete(confirmation);
        }
        return question;
    }

    private Optional<Question> question(Confirmation confirmation) {
        return confirmation.isOverAt(clock.instant())
                ? Optional.empty()
                : broadcasts
                        .findById(confirmation.broadcast())
                        .filter(confirmation::shows)
                        .flatMap(broadcast -> question(confirmation, broadcast));
    }

    /** One that cannot be shown, such as after a change of the script, must not stop the others. */
    private Optional<Question> question(Confirmation confirmation, Broadcast broadcast) {
        var round = rounds.round(broadcast.round());
        try {
            var topic = sample.of(broadcast, confirmation, round);
            return Optional.of(new Question(confirmation.id(), round, confirmation.room(), topic));
        } catch (FaultyFiles e) {
            LOG.atError().addKeyValue("circular", broadcast.id()).log("a circular cannot be shown with this script");
            return Optional.empty();
        }
    }

    private void tellIfDone(Confirmation begun) {
        transactions.executeWithoutResult(
                _ -> confirmations.findLocked(begun.id()).ifPresent(this::tellLockedIfDone));
    }

    private void tellLockedIfDone(Confirmation confirmation) {
        var broadcast = broadcasts.findById(confirmation.broadcast()).orElseThrow();
        var progress = circulars.progress(broadcast.id());
        var isOver = broadcast.state() == BroadcastState.CANCELLED || progress.waiting() == 0;
        if (!isOver) {
            return;
        }
        confirmations.delete(confirmation);
        voice.say(
                rounds.round(broadcast.round()),
                "room-circular-told",
                new Topic.CircularTold(
                        broadcast.subject(),
                        new CircularNews.Done(
                                progress.sent(),
                                progress.refused(),
                                progress.recipients() - progress.sent() - progress.refused())),
                confirmation.id() + "-done");
    }
}
