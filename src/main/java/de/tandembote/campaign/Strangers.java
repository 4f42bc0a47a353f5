package de.tandembote.campaign;

import de.tandembote.channel.Address;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Programmes;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Knows who reads what people write who are in no round. All rounds share one mailbox, so that nothing but the writer
 * tells whose such a mail is: it may come from a participant's private address and speak of another administration's
 * staff. So it is for one whom the settings name; else for the coordinators of the only programme, those who stand for
 * all administrations before the others; and with several programmes for nobody, until the settings name somebody.
 */
@Component
@EnableConfigurationProperties(CampaignSettings.class)
class Strangers {

    private final CampaignSettings settings;
    private final Programmes programmes;
    private final Rounds rounds;
    private final Coordinators coordinators;
    private final Concerns concerns;
    private final People people;
    private final Clock clock;

    Strangers(
            CampaignSettings settings,
            Programmes programmes,
            Rounds rounds,
            Coordinators coordinators,
            Concerns concerns,
            People people,
            Clock clock) {
        this.settings = settings;
        this.programmes = programmes;
        this.rounds = rounds;
        this.coordinators = coordinators;
        this.concerns = concerns;
        this.people = people;
        this.clock = clock;
    }

    List<Person> readers() {
        if (!settings.strangersGoTo().isBlank()) {
            // Whoever coordinates nothing any more is nobody's choice any more.
            return people.at(Address.email(settings.strangersGoTo())).stream()
                    .filter(named -> concerns.latestCoordinatedBy(named.id()).isPresent())
                    .toList();
        }
        if (programmes.count() != 1) {
            return List.of();
        }
        return current()
                .flatMap(round -> coordinators.of(round.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    boolean areReadBy(UUID coordinator) {
        return readers().stream().anyMatch(reader -> reader.id().equals(coordinator));
    }

    /** The rounds that go on or are still to come; the last one where all are over. */
    private Stream<Round> current() {
        var all = rounds.findAll();
        var open = all.stream()
                .filter(round -> !round.lastDay().isBefore(round.timetable().today(clock)))
                .toList();
        return open.isEmpty() ? all.stream().max(Comparator.comparing(Round::lastDay)).stream() : open.stream();
    }
}
