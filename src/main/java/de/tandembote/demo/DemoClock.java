package de.tandembote.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Ticks with real time, but can be turned ahead; how far it is turned outlives a restart. */
class DemoClock extends Clock {

    private final Clock real;
    private final Path file;
    private volatile Duration offset;

    private DemoClock(Clock real, Path file, Duration offset) {
        this.real = real;
        this.file = file;
        this.offset = offset;
    }

    /** Goes on where it was stopped; a new one shows this moment. */
    static DemoClock in(Path data, Instant first, Clock real) {
        var file = data.resolve("clock");
        try {
            if (Files.exists(file)) {
                return new DemoClock(
                        real, file, Duration.parse(Files.readString(file).strip()));
            }
            var clock = new DemoClock(real, file, Duration.ZERO);
            clock.turnTo(first);
            return clock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows this moment from now on, and ticks on from there. */
    void turnTo(Instant moment) {
        var turned = Duration.between(real.instant(), moment);
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling("clock.new");
            Files.writeString(fresh, turned.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offset = turned;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), file, offset);
    }
}
