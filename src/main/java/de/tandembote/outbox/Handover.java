package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.Parcel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands one message to the channels that may carry it. */
@Component
class Handover {

    /** From a server next door to one that lets wait. */
    private static final Duration[] STEPS =
            Stream.of(10, 50, 200, 1_000, 5_000, 30_000).map(Duration::ofMillis).toArray(Duration[]::new);

    private final Ways ways;
    private final Pace pace;
    private final MeterRegistry meters;

    Handover(Ways ways, Pace pace, MeterRegistry meters) {
        this.ways = ways;
        this.pace = pace;
        this.meters = meters;
    }

    /**
     * Goes first where the message may be already; then takes the first way, and the next only where nobody was reached
     * on the one before.
     *
     * @return empty where the message may not leave now, see {@link Desk#starts}
     */
    Optional<Delivery> handOver(Ready ready, Desk desk) {
        var attempt = ready.message().attempt();
        var before = attempt == null ? null : ways.by(attempt.kind()).orElse(null);
        if (attempt != null && before != null) {
            var to = ready.open().stream()
                    .filter(way -> way.kind() == attempt.kind())
                    .findFirst()
                    .orElse(ready.first());
            var outgoing = ready.written().apply(to.address());
            if (!desk.starts(ready.message(), attempt.kind())) {
                return Optional.empty();
            }
            var repeated = before.repeat(outgoing, attempt.place());
            if (repeated.isPresent()) {
                return repeated;
            }
        }
        return handOverAnew(ready, desk);
    }

    private Optional<Delivery> handOverAnew(Ready ready, Desk desk) {
        if (!desk.starts(ready.message(), ready.first().kind())) {
            return Optional.empty();
        }
        var first = ready.first();
        // Of one that was to go elsewhere first nobody has asked the pace yet.
        var mayGo = ready.message().attempt() == null || pace.take(first.address());
        var delivery = mayGo ? timed(first.kind(), ready.parcel()) : new Delivery.Wait(pace.pause(first.kind()));
        for (var way : ready.open().subList(1, ready.open().size())) {
            if (!(delivery instanceof Delivery.NotHere)) {
                break;
            }
            // All that can fail here is done before the message counts as on its way.
            var parcel = way.channel().pack(ready.written().apply(way.address()));
            if (!desk.starts(ready.message(), way.kind())) {
                return Optional.empty();
            }
            delivery = pace.take(way.address()) ? timed(way.kind(), parcel) : new Delivery.Wait(pace.pause(way.kind()));
        }
        return Optional.of(delivery);
    }

    private Delivery timed(ChannelKind channel, Parcel parcel) {
        var time = Timer.start(meters);
        var delivery = parcel.handOver();
        if (delivery instanceof Delivery.Away away) {
            pace.rest(channel, away.pause());
        }
        time.stop(Timer.builder("tandembote.handover")
                .description("How long the other side takes, and what comes of it")
                .serviceLevelObjectives(STEPS)
                .tag("channel", channel.name())
                .tag("delivery", delivery.getClass().getSimpleName())
                .register(meters));
        return delivery;
    }
}
