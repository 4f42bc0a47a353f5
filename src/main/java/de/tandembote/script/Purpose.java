package de.tandembote.script;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a message is for; a person can wish to have no more of some of them. */
public enum Purpose {
    /** Reminders and questions of the monthly cycle. */
    REMINDER(Ending.ALONE),
    /** Invitations to group events, and what is said to all who are invited. */
    EVENT(Ending.ALONE),
    /** Surveys, and one reminder of each. */
    SURVEY(Ending.ALONE),
    /** What a coordinator writes to many at once. */
    BROADCAST(Ending.ALONE),
    /** What an address list is told before a round; most of it take part in nothing. */
    INFORMATION(Ending.ELSEWHERE),
    /**
     * What the round begins with, what the partner's acts require, and what becomes of an event that somebody comes to.
     * Ends only with all the others: whoever takes part in something must hear that it is called off.
     */
    SERVICE(Ending.WITH_ALL),
    /** Answers to what the person wrote. */
    ANSWER(Ending.NEVER),
    /** Notices to those who accompany a round. */
    COORDINATION(Ending.NEVER);

    /** How a person can be rid of messages. */
    private enum Ending {
        NEVER,
        WITH_ALL,
        ALONE,
        /** Alone as well, but nothing that those who take part would choose. */
        ELSEWHERE
    }

    private final Ending ending;

    Purpose(Ending ending) {
        this.ending = ending;
    }

    /** Whether a person can ask for no more messages of this kind, be it alone or with all others. */
    public boolean canBeStopped() {
        return ending != Ending.NEVER;
    }

    /** The kinds among which a person who takes part can choose: each can be stopped by itself. */
    public static Set<Purpose> choices() {
        var choices = EnumSet.noneOf(Purpose.class);
        Arrays.stream(values()).filter(kind -> kind.ending == Ending.ALONE).forEach(choices::add);
        return Collections.unmodifiableSet(choices);
    }
}
