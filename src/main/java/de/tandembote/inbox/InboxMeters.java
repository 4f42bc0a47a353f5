package de.tandembote.inbox;

import de.tandembote.store.Glance;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What waits to be worked on or to be decided, in numbers for who watches over many programs; the same on every node.
 */
@Component
class InboxMeters implements MeterBinder {

    private static final Set<InboxState> SHOWN = EnumSet.complementOf(EnumSet.of(InboxState.DONE));

    private final Glance<Map<InboxState, Long>> waiting;

    InboxMeters(Inbox inbox, Clock clock) {
        this.waiting = new Glance<>(inbox::waiting, clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : SHOWN) {
            Gauge.builder("tandembote.inbox.messages", () -> waiting.get().getOrDefault(state, 0L))
                    .description("Messages that wait for the program, or for a person")
                    .tag("state", state.name())
                    .register(registry);
        }
    }
}
