package de.tandembote.demo;

import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The zone in which the demo shows the time: that of the round that was loaded first. */
@Component
@Profile("demo")
class DemoZone {

    private final Rounds rounds;

    DemoZone(Rounds rounds) {
        this.rounds = rounds;
    }

    ZoneId id() {
        return rounds.findAll().stream()
                .findFirst()
                .map(Round::programme)
                .map(programme -> programme.zone())
                .orElse(ZoneId.of("Europe/Berlin"));
    }
}
