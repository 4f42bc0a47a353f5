package de.tandembote.understanding.meeting;

import de.tandembote.understanding.Act;

/** What one clause says. */
sealed interface Meant {

    /**
     * Something that shall be done.
     *
     * @param act complete
     */
    record Does(Act act) implements Meant {}

    /** Yes or no to what was asked. */
    record Answers(boolean yes) implements Meant {}

    /** "Da kann ich nicht": no to the time in question, if it names that one or none. */
    record Unable(Clause clause) implements Meant {}

    /** A date, a time or a duration without a word of what it is for. */
    record Detail(Clause clause) implements Meant {}

    /** A question that is not about a date: a person must read it, unless it only goes on with a wish for a time. */
    record Asks() implements Meant {}

    /** Nothing that could be done without asking first, whatever stands beside it. */
    record Doubt() implements Meant {}

    /** Something that leaves open what to do: it is asked about unless an act stands beside it. */
    record Open() implements Meant {}

    /** Something against it that names no act: a person may read it, alone it is a doubt. */
    record Reserve() implements Meant {}

    /** A greeting, thanks, or small words only. */
    record Polite() implements Meant {}

    /** Something else. */
    record Chat() implements Meant {}
}
