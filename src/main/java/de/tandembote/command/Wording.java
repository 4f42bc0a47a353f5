package de.tandembote.command;

import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Language;
import de.tandembote.setup.Answers;
import java.time.LocalDateTime;

/** The words of a rehearsal that is printed for people, in the language of the round. */
sealed interface Wording permits GermanWording, EnglishWording {

    static Wording in(Language language) {
        return switch (language) {
            case DE -> new GermanWording();
            case EN -> new EnglishWording();
        };
    }

    /** A moment with its weekday. */
    String moment(LocalDateTime due);

    String condition(Condition condition);

    String behaviour(Answers answers);

    /** What stands before a text as this person reads it. */
    String asRead(String name);

    /** The heading of what no calendar decides. */
    String whenSomethingHappens();

    /** When, to whom and unless what. */
    String of(FollowUp followUp);

    /** What stands before the messages that answer people. */
    String answers();
}
