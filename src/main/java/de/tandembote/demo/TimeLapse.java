package de.tandembote.demo;

import de.tandembote.campaign.Campaigns;
import de.tandembote.channel.Source;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.InboxState;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.OutboxState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets time pass and does exactly what time would have done, one due moment after the other. */
@Component
@Profile("demo")
class TimeLapse {

    private final DemoClock clock;
    private final Campaigns campaigns;
    private final Dispatcher dispatcher;
    private final Outbox outbox;
    private final List<Source> sources;
    private final Worker worker;
    private final Inbox inbox;

    TimeLapse(
            DemoClock clock,
            Campaigns campaigns,
            Dispatcher dispatcher,
            Outbox outbox,
            List<Source> sources,
            Worker worker,
            Inbox inbox) {
        this.clock = clock;
        this.campaigns = campaigns;
        this.dispatcher = dispatcher;
        this.outbox = outbox;
        this.sources = sources;
        this.worker = worker;
        this.inbox = inbox;
    }

    /**
     * What a step brought about.
     *
     * @param sent messages that left
     * @param received messages that came in
     */
    record Passed(long sent, long received) {}

    /** Goes to the next moment at which something is due; stays where nothing ever is. */
    synchronized Passed toNextDue() {
        var before = counts();
        settle();
        nextDue().ifPresent(due -> {
            turnTo(due);
            settle();
        });
        return counts().since(before);
    }

    /** Goes to this moment, through every moment at which something is due. */
    synchronized Passed to(Instant target) {
        var before = counts();
        settle();
        for (var due = nextDue(); due.isPresent() && !due.get().isAfter(target); due = nextDue()) {
            turnTo(due.get());
            settle();
        }
        turnTo(target);
        settle();
        return counts().since(before);
    }

    /** Does what is due, and all that follows from it, until nothing moves any more. */
    synchronized void settle() {
        Tally before;
        do {
            before = counts();
            campaigns.fireDue();
            dispatcher.deliverDue();
            sources.forEach(Source::readNew);
            worker.workOff();
        } while (!counts().equals(before));
    }

    private void turnTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.turnTo(moment);
        }
    }

    /** The next moment at which something is due; empty where nothing ever is. */
    Optional<Instant> nextDue() {
        return Stream.of(campaigns.nextDue(), outbox.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private Tally counts() {
        var out = outbox.counts();
        var in = inbox.counts();
        return new Tally(
                out.getOrDefault(OutboxState.SENT, 0L),
                in.values().stream().mapToLong(Long::longValue).sum(),
                out.values().stream().mapToLong(Long::longValue).sum(),
                in.getOrDefault(InboxState.RECEIVED, 0L) + in.getOrDefault(InboxState.WORKING, 0L));
    }

    /** What is counted to see whether anything moved. */
    private record Tally(long sent, long received, long queued, long waiting) {

        Passed since(Tally before) {
            return new Passed(sent - before.sent, received - before.received);
        }
    }
}
