package de.tandembote.demo;

import de.tandembote.people.Persons;
import de.tandembote.programme.Rounds;
import de.tandembote.setup.RoundDates;
import de.tandembote.setup.RoundImport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What is different in the demo: the clock can be turned, and a round with invented people is there from the start. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    private static final int DAYS_BEFORE = 3;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Bean
    DemoClock clock(
            @Value("${tandembote.data}") Path data,
            @Value("${tandembote.demo.round:calendars/dormagen.yaml}") Path round) {
        var dates = RoundDates.of(round);
        var first = dates.firstDay().minusDays(DAYS_BEFORE).atTime(MORNING).atZone(dates.zone());
        return DemoClock.in(data, first.toInstant(), Clock.systemUTC());
    }

    /** Whoever is in a round has a mailbox. */
    @Bean
    Addressees addressees(Persons persons) {
        return address -> persons.findByEmail(address).isPresent();
    }

    /** Loaded before anybody can turn the clock past what is planned. */
    @Bean
    SmartInitializingSingleton demoRound(
            RoundImport imports, Rounds rounds, @Value("${tandembote.demo.round:calendars/dormagen.yaml}") Path round) {
        return () -> {
            if (rounds.count() == 0) {
                imports.load(round);
            }
        };
    }
}
