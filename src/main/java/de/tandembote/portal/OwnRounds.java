package de.tandembote.portal;

import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Programme;
import de.tandembote.programme.Role;
import de.tandembote.programme.TandemCare;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the rounds that a person takes part in; past ones too, for as long as they are kept. */
@Component
class OwnRounds {

    private final Participations participations;
    private final TandemCare rounds;

    OwnRounds(Participations participations, TandemCare rounds) {
        this.participations = participations;
        this.rounds = rounds;
    }

    List<OwnRound> of(UUID person) {
        var roles = new LinkedHashMap<UUID, Set<Role>>();
        participations.findByPersonIdOrderById(person).stream()
                .filter(Participation::isActive)
                .forEach(place -> roles.computeIfAbsent(place.round(), _ -> EnumSet.noneOf(Role.class))
                        .add(place.role()));
        return roles.entrySet().stream()
                .map(own -> new OwnRound(person, rounds.round(own.getKey()), own.getValue()))
                .toList();
    }

    /** The names of their programmes, each once. */
    List<String> programmesOf(List<OwnRound> mine) {
        return mine.stream()
                .map(own -> own.round().programme())
                .map(Programme::name)
                .distinct()
                .toList();
    }
}
