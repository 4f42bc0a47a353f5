package de.tandembote.console;

import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Circulars;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The circulars of a round that whoever looks at a page coordinates, and no one of another. */
@Component
class OwnCirculars {

    private final Circulars circulars;

    OwnCirculars(Circulars circulars) {
        this.circulars = circulars;
    }

    /** The newest first. */
    List<Broadcast> of(OwnRound own) {
        return circulars.of(own.id());
    }

    /** The one that the path of a page names. */
    Broadcast get(OwnRound own, String id) {
        return find(own, id).orElseThrow(NoSuchPage::new);
    }

    /** The same; empty where there is none, or no longer. */
    Optional<Broadcast> find(OwnRound own, String id) {
        try {
            return circulars
                    .find(UUID.fromString(id))
                    .filter(circular -> circular.round().equals(own.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
