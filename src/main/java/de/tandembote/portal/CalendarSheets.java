package de.tandembote.portal;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.portal.CalendarSheet.Open;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page about the calendars that a person can subscribe to. */
@Component
@Transactional(readOnly = true)
class CalendarSheets {

    private static final Set<Role> IN_A_TANDEM = EnumSet.of(Role.MENTEE, Role.MENTOR);

    /** For whoever takes part in nothing any more. */
    private static final ZoneId ANY_ZONE = ZoneId.of("Europe/Berlin");

    private final Links links;
    private final People people;
    private final OwnRounds rounds;

    CalendarSheets(Links links, People people, OwnRounds rounds) {
        this.links = links;
        this.people = people;
        this.rounds = rounds;
    }

    /** The language in which this person reads the page. */
    public Language languageOf(UUID person) {
        return people.get(person).language();
    }

    /** The person's own calendar, and then those of the rounds. */
    public List<CalendarSheet> of(UUID id) {
        var person = people.get(id);
        var mine = rounds.of(id);
        return Stream.concat(Stream.of(own(person, mine)), mine.stream().map(this::ofRound))
                .toList();
    }

    private CalendarSheet own(Person person, List<OwnRound> mine) {
        var link = links.find(LinkPurpose.FEED, person.id(), person.id());
        var zone = mine.stream()
                .findFirst()
                .map(own -> own.round().programme().zone())
                .orElse(ANY_ZONE);
        var phrases = Phrases.in(person.language());
        return new CalendarSheet(
                CalendarWords.in(person.language()).own(rounds.programmesOf(mine)),
                null,
                mine.stream().flatMap(own -> own.roles().stream()).anyMatch(IN_A_TANDEM::contains),
                false,
                open(link, fetched -> when(fetched, zone, phrases)),
                isStopped(link));
    }

    /** That somebody has fetched what is the same for all is nobody's business. */
    private CalendarSheet ofRound(OwnRound own) {
        var round = own.round();
        var link = links.find(LinkPurpose.ROUND_FEED, round.id(), round.id());
        return new CalendarSheet(
                CalendarWords.ofRound(round),
                round.id(),
                false,
                own.isCoordinated(),
                open(link, _ -> ""),
                isStopped(link));
    }

    private @Nullable Open open(Optional<Link> link, Function<Instant, String> when) {
        return link.filter(Link::isOpen)
                .map(found -> {
                    var address = links.address(found.id());
                    var webcal = address.replaceFirst("^https?:", "webcal:");
                    var fetched = links.lastUsed(found.id()).map(when).orElse("");
                    return new Open(found.id(), address, webcal, QrCode.of(webcal), fetched);
                })
                .orElse(null);
    }

    private static boolean isStopped(Optional<Link> link) {
        return link.filter(found -> !found.isOpen()).isPresent();
    }

    private static String when(Instant moment, ZoneId zone, Phrases phrases) {
        var local = LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
        return phrases.date(local.toLocalDate()) + ", " + phrases.time(local.toLocalTime());
    }
}
