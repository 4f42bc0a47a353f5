package de.tandembote.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of the servers that this node needs can be reached. */
@Component
class ServerMeters implements MeterBinder {

    private final List<Reachability> servers;

    ServerMeters(List<Reachability> servers) {
        this.servers = servers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var server : servers) {
            Gauge.builder("tandembote.server.up", server, Reachability::figure)
                    .description(
                            "1 while the server answers or was not needed yet, NaN where another node reads from it")
                    .tag("server", server.server())
                    .register(registry);
        }
    }
}
