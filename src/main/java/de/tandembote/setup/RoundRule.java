package de.tandembote.setup;

import java.util.stream.Stream;

/** What a round asks of the people on its list and of their tandems. */
sealed interface RoundRule permits TandemRule, GradeRule, ConfirmedRule, QuotaRule {

    Strength strength();

    /** Where the list does not keep the rule, or does not say whether it does. */
    Stream<Breach> breaches(ParticipantList list);

    /**
     * One line that does not keep a rule.
     *
     * @param line the line of the list
     * @param sentence why, and what to do; never with a person's name
     */
    record Breach(int line, String sentence) {}
}
