package de.tandembote.script;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message is about, with the values that its text can name beside the addressee and the sender. */
public sealed interface Topic {

    /** The round as a whole, or nothing but the addressee. */
    record Round() implements Topic {}

    /** The addressee's tandem. */
    record Tandem(Partner partner) implements Topic {}

    /** A meeting of the addressee's tandem. */
    record Meeting(Partner partner, MeetingDetails meeting) implements Topic {}

    /** A partner who wants no messages until a day, that day included. */
    record Pause(Partner partner, LocalDate until) implements Topic {}

    /** A tandem, as told to a coordinator. */
    record Coordination(Pair tandem) implements Topic {}

    /** One person, as told to a coordinator; without a partner where the person has none or several. */
    record Participant(Addressee person, @Nullable Addressee partner) implements Topic {}

    /** Messages that wait for a coordinator's decision; at least one. */
    record Reviews(int messages) implements Topic {}

    /** What was understood from the addressee's own words, in the order written. */
    record Noted(List<Note> notes) implements Topic {
        public Noted {
            notes = List.copyOf(notes);
        }
    }

    /** Which variables a text on this topic can use. */
    default About about() {
        return switch (this) {
            case Round _ -> About.ROUND;
            case Tandem _ -> About.TANDEM;
            case Meeting _ -> About.MEETING;
            case Pause _ -> About.PAUSE;
            case Coordination _ -> About.COORDINATION;
            case Participant _ -> About.PARTICIPANT;
            case Reviews _ -> About.REVIEWS;
            case Noted _ -> About.NOTED;
        };
    }
}
