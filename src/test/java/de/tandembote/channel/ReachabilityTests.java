package de.tandembote.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ReachabilityTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
    private final Reachability server = new Reachability("smtp", now::get);

    @Test
    void logsOnceThatAServerIsAwayAndOnceThatItIsBack(CapturedOutput output) {
        server.reached();
        for (int i = 0; i < 100; i++) {
            server.lost("no connection");
        }
        server.reached();
        server.reached();

        assertThat(output.toString().lines())
                .filteredOn(line -> line.contains("A server is"))
                .hasSize(2);
    }

    @Test
    void tellsSinceWhenAServerIsAway() {
        server.lost("no connection");
        now.set(Instant.parse("2026-03-02T08:00:00Z").plusSeconds(60));
        server.lost("421 4.3.2 in CONNECT");

        var health = server.health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("awaySince", Instant.parse("2026-03-02T08:00:00Z"))
                .containsEntry("reason", "421 4.3.2 in CONNECT");
    }

    @Test
    void knowsNothingOfAServerFromWhichAnotherNodeReads() {
        server.lost("no connection");
        server.leftToAnother();

        assertThat(server.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(server.health().getDetails())
                .containsEntry("readBy", "another node")
                .doesNotContainKey("awaySince");
        assertThat(server.figure()).isNaN();
    }

    @Test
    void knowsAServerAgainAsSoonAsItIsNeededAgain() {
        server.leftToAnother();
        server.lost("no connection");
        assertThat(server.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(server.figure()).isZero();

        server.leftToAnother();
        server.reached();
        assertThat(server.health().getStatus()).isEqualTo(Status.UP);
        assertThat(server.health().getDetails()).doesNotContainKey("readBy");
        assertThat(server.figure()).isEqualTo(1);
    }

    @Test
    void knowsNothingBeforeTheFirstTraffic() {
        assertThat(server.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }
}
