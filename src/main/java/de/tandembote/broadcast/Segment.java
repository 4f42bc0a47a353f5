package de.tandembote.broadcast;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Purpose;
import java.util.List;
import java.util.UUID;

/** To whom of a round something is written; put together by and, or and not. */
public sealed interface Segment {

    /** Of which kind the messages are that its people get. */
    default Purpose purpose() {
        return Purpose.BROADCAST;
    }

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

    /** Who is on the address list of a round that has not begun, and so no part of the round: of use only by itself. */
    record OnAddressList() implements Segment {
        @Override
        public Purpose purpose() {
            return Purpose.INFORMATION;
        }

        @Override
        public boolean holds(Participant person) {
            return false;
        }
    }

    /** Who belongs to all of them. */
    record And(List<Segment> parts) implements Segment {
        public And {
            parts = List.copyOf(parts);
            parts.forEach(Segment::requireOfRound);
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
            parts.forEach(Segment::requireOfRound);
        }

        @Override
        public boolean holds(Participant person) {
            return parts.stream().anyMatch(part -> part.holds(person));
        }
    }

    /** Who does not belong to it. */
    record Not(Segment part) implements Segment {
        public Not {
            requireOfRound(part);
        }

        @Override
        public boolean holds(Participant person) {
            return !part.holds(person);
        }
    }

    private static void requireOfRound(Segment part) {
        if (part instanceof OnAddressList) {
            throw new IllegalArgumentException("an address list cannot be put together with those of a round");
        }
    }
}
