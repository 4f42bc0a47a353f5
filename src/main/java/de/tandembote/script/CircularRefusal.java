package de.tandembote.script;

import java.util.List;

/** Why nothing is kept of a circular that somebody wrote in the coordinators' room, as told there; names nobody. */
public sealed interface CircularRefusal {

    /** Nobody who coordinates the round is known to write from this account. */
    record UnknownWriter() implements CircularRefusal {}

    /** It does not say to whom, or not in words that are known. */
    record Unclear() implements CircularRefusal {}

    /** Which of the round's administrations is meant is not clear. */
    record WhichAdministration(List<String> known) implements CircularRefusal {
        public WhichAdministration {
            known = List.copyOf(known);
        }
    }

    /** Its author coordinates several rounds in this room. */
    record WhichRound(List<String> known) implements CircularRefusal {
        public WhichRound {
            known = List.copyOf(known);
        }
    }

    /** It has no subject or no text. */
    record Empty() implements CircularRefusal {}

    /** A room cannot show the whole of it. */
    record TooLong() implements CircularRefusal {}

    /** There is nobody to whom it would go. */
    record Nobody() implements CircularRefusal {}

    /** Its text cannot be filled in. */
    record Faulty(List<Line> lines) implements CircularRefusal {
        public Faulty {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is wrong in one line.
     *
     * @param number counted from 1, which is the line that says to whom
     * @param reason what is wrong and how to mend it
     */
    record Line(int number, String reason) {}
}
