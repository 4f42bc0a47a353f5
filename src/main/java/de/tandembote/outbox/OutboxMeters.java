package de.tandembote.outbox;

import de.tandembote.store.Glance;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What waits to leave and what did not arrive, in numbers for who watches over many programs; the same on every node.
 */
@Component
class OutboxMeters implements MeterBinder {

    /** What is done becomes more for ever and is counted where it is done. */
    private static final Set<OutboxState> SHOWN = EnumSet.of(
            OutboxState.QUEUED,
            OutboxState.CLAIMED,
            OutboxState.SENDING,
            OutboxState.RETRY,
            OutboxState.FAILED,
            OutboxState.UNKNOWN,
            OutboxState.BOUNCED);

    private final Glance<Backlog.Figures> backlog;
    private final Clock clock;

    OutboxMeters(Backlog backlog, Clock clock) {
        this.backlog = new Glance<>(backlog::figures, clock);
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : SHOWN) {
            Gauge.builder("tandembote.outbox.messages", () -> backlog.get().count(state))
                    .description("Messages that wait, or that did not arrive")
                    .tag("state", state.name())
                    .register(registry);
        }
        Gauge.builder("tandembote.outbox.oldest", this::age)
                .description("For how long the oldest message waits")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tandembote.outbox.held", () -> backlog.get().heldSince() == null ? 0 : 1)
                .description("1 while the sending is held")
                .register(registry);
    }

    private long age() {
        var oldest = backlog.get().oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
    }
}
