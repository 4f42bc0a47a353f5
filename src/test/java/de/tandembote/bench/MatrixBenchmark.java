package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.matrix.ChatLoad;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How quickly the bot says and reads many things in one room, beside a bare loop of PUT …/send in the same room. Needs the
 * homeserver that {@code TANDEMBOTE_SHARED} names, which runs on this machine, too; its limits are lifted.
 */
@Tag("benchmark")
@Tag("matrix")
class MatrixBenchmark {

    private static final int MESSAGES = 300;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final String PEER = "bare loop of PUT .../send";
    private static final String GOAL = "at least 0.80";

    @Test
    void messagesPerSecond() throws IOException {
        var out = new ArrayList<Double>();
        var in = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        try (var chat = ChatLoad.begin()) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                var our = perSecond(() -> chat.say(MESSAGES));
                // Its own words come back to it; they are none of those that are counted.
                chat.read();
                var their = perSecond(() -> chat.hear(MESSAGES));
                var read = perSecond(() -> assertThat(chat.read()).isEqualTo(MESSAGES));
                if (round >= WARM_UP) {
                    out.add(our);
                    bare.add(their);
                    in.add(read);
                }
            }
        }
        var bench = new Bench("matrix");
        bench.add("out", "1/s", out, PEER, bare, GOAL);
        bench.add("in", "1/s", in, PEER, bare, GOAL);
        bench.finish();
    }

    private static double perSecond(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return MESSAGES / ((System.nanoTime() - begun) / 1e9);
    }
}
