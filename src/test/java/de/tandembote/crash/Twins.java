package de.tandembote.crash;

import static org.awaitility.Awaitility.await;

import de.tandembote.Tandembote;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Two processes of the application on one database, as in an office, of which now one is killed and now the other. */
final class Twins implements AutoCloseable {

    private final List<Twin> both;
    private final Random random;
    private int kills;
    private int openAtKills;

    /**
     * Starts both.
     *
     * @param settings of one that sends by this port
     */
    Twins(SmtpSink sink, Random random, IntFunction<String[]> settings) {
        this.random = random;
        both = List.of(new Twin(sink.open(), settings), new Twin(sink.open(), settings));
    }

    /**
     * Kills one while both are at work, and then one who is, which mostly leaves nobody; each is started again at once.
     *
     * @param moment comes back when it is time
     */
    void killTwice(Callable<?> moment) throws Exception {
        awaitAtWork(both.size());
        killOne(moment);
        killOne(moment);
    }

    private void killOne(Callable<?> moment) throws Exception {
        var victims = awaitAtWork(1);
        moment.call();
        var victim = victims.get(random.nextInt(victims.size()));
        openAtKills += victim.kill();
        kills++;
        victim.start();
    }

    private List<Twin> awaitAtWork(int least) {
        await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(() -> both.stream().filter(Twin::isAtWork).count() >= least);
        return both.stream().filter(Twin::isAtWork).toList();
    }

    int kills() {
        return kills;
    }

    /** How many connections to the mail server those who were killed had open, all together. */
    int openAtKills() {
        return openAtKills;
    }

    @Override
    public void close() {
        both.forEach(Twin::close);
    }

    private static final class Twin implements AutoCloseable {

        private final SinkDoor door;
        private final String[] settings;
        private Jvm process;

        Twin(SinkDoor door, IntFunction<String[]> settings) {
            this.door = door;
            this.settings = settings.apply(door.port());
            process = Jvm.start(Tandembote.class, this.settings);
        }

        void start() {
            process = Jvm.start(Tandembote.class, settings);
        }

        boolean isAtWork() {
            return process.hasSaid("Started Tandembote");
        }

        /** Returns how many connections end by it. */
        int kill() {
            var before = door.abandoned();
            process.kill();
            await().dontCatchUncaughtExceptions()
                    .pollInterval(Duration.ofMillis(10))
                    .until(door::isQuiet);
            return door.abandoned() - before;
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
