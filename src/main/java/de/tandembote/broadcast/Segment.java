package de.tandembote.broadcast;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import java.util.List;
import java.util.UUID;

/** To whom of a round something is written; put together by and, or and not. */
public sealed interface Segment {

    /** Whether this one of the round belongs to it. */
    boolean holds(Participant person);

    /** Everybody who takes part. */
    record Everyone() implements Segment {
        @Override
        public boolean holds(Participant person) {
            return true;
        }
    }

    /** Who has this role. */
    record InRole(Role role) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return person.roles().contains(role);
        }
    }

    /** Whose administration this is. */
    record OfAdministration(UUID administration) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return administration.equals(person.administration());
        }
    }

    /** Whose tandem stands so; whoever has several belongs to each. */
    record InTandem(TandemStanding standing) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return person.tandems().contains(standing);
        }
    }

    /** Who was invited to a group event and has said this. */
    record Answered(UUID gathering, EventStanding standing) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return person.events().get(gathering) == standing;
        }
    }

    /** Who reads this language. */
    record Reads(Language language) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return person.language() == language;
        }
    }

    /** Who belongs to all of them. */
    record And(List<Segment> parts) implements Segment {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Participant person) {
            return parts.stream().allMatch(part -> part.holds(person));
        }
    }

    /** Who belongs to at least one of them. */
    record Or(List<Segment> parts) implements Segment {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Participant person) {
            return parts.stream().anyMatch(part -> part.holds(person));
        }
    }

    /** Who does not belong to it. */
    record Not(Segment part) implements Segment {
        @Override
        public boolean holds(Participant person) {
            return !part.holds(person);
        }
    }
}
