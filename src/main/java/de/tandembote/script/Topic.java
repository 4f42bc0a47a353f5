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

    /** A group event to which the addressee is or was invited. */
    record Event(EventDetails event) implements Topic {}

    /** A group event, as told to a coordinator. */
    record EventTurnout(EventDetails event, Turnout turnout) implements Topic {}

    /** What an administration pays for a group event, as told to whoever pays; names nobody who takes part. */
    record Costs(EventDetails event, CostDetails costs) implements Topic {}

    /** A tandem, as told to a coordinator. */
    record Coordination(Pair tandem) implements Topic {}

    /** One person, as told to a coordinator; without a partner where the person has none or several. */
    record Participant(Addressee person, @Nullable Addressee partner) implements Topic {}

    /** Messages that wait for a coordinator's decision; at least one, each for so many days at most. */
    record Reviews(int messages, int days) implements Topic {}

    /**
     * How a round goes, as told to all its coordinators at once; names nobody.
     *
     * @param since the first day of what is called this month
     * @param tandems how many go on
     * @param sessions how many were held this month
     * @param meetings how many may still take place
     * @param waiting how many messages wait for a coordinator's decision
     * @param failed how many messages of this month never arrived
     */
    record Standing(LocalDate since, int tandems, int sessions, int meetings, int waiting, int failed)
            implements Topic {}

    /**
     * Which tandems have not met this month, by the names that the participants' list has for them; names nobody.
     *
     * @param since the first day of what is called this month
     */
    record Unmet(LocalDate since, List<String> tandems) implements Topic {
        public Unmet {
            tandems = List.copyOf(tandems);
        }
    }

    /** What was understood from the addressee's own words, in the order written. */
    record Noted(List<Note> notes) implements Topic {
        public Noted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What was noted is taken back.
     *
     * @param kept the day of a session that stays, because the partner told of it as well; null where none does
     * @param open a meeting to which the addressee can say yes or no again; null where there is none
     * @param restored a meeting that takes place after all; null where there is none
     */
    record Undone(
            Partner partner,
            @Nullable LocalDate kept,
            @Nullable MeetingDetails open,
            @Nullable MeetingDetails restored) implements Topic {}

    /**
     * An answer to an invitation is taken back.
     *
     * @param now what holds again; null where nothing does, so that the question is open again
     */
    record EventUndone(EventDetails event, @Nullable EventAnswer now) implements Topic {}

    /**
     * A survey.
     *
     * @param event the title of the group event that it asks about; null where it asks about none
     * @param until the last day for an answer
     * @param only the place of the one question that is asked now, from 0; null where all are asked at once, or none
     * @param occasion why its text is sent
     */
    record Survey(
            Questionnaire questionnaire,
            @Nullable String event,
            LocalDate until,
            @Nullable Integer only,
            SurveyOccasion occasion)
            implements Topic {}

    /**
     * A round that has not begun, as told to an address list.
     *
     * @param begin its first day, by which the list is thrown away
     */
    record Information(LocalDate begin) implements Topic {}

    /**
     * What somebody answered to a circular, as told to its author.
     *
     * @param circular its subject
     * @param lines what the person wrote
     */
    record CircularAnswer(Addressee person, String circular, List<String> lines) implements Topic {
        public CircularAnswer {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A circular that stopped by itself, as told to its author.
     *
     * @param circular its subject
     * @param refused how many messages were refused for good
     * @param tried out of how many that were handed over
     * @param waiting how many are not sent yet
     */
    record CircularStopped(String circular, int refused, int tried, int waiting) implements Topic {}

    /**
     * A circular that was written in the coordinators' room, as it is asked for there; names nobody.
     *
     * @param recipients to how many it would go
     * @param unwilling how many of them wish no circulars
     * @param pausing how many more belong to them and wish no messages for now
     * @param lines what it says, its subject first
     * @param again whether it was asked for before and the number is another by now
     */
    record CircularDraft(int recipients, int unwilling, int pausing, List<String> lines, boolean again)
            implements Topic {
        public CircularDraft {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What has become of such a circular.
     *
     * @param circular its subject
     */
    record CircularTold(String circular, CircularNews news) implements Topic {}

    /** Why nothing is kept of such a circular. */
    record CircularRefused(CircularRefusal why) implements Topic {}

    /** What the addressee was asked and has not answered; what was just written could answer more than one of it. */
    record Questions(List<OpenQuestion> open) implements Topic {
        public Questions {
            open = List.copyOf(open);
        }
    }

    /** Which variables a text on this topic can use. */
    default About about() {
        return switch (this) {
            case Round _ -> About.ROUND;
            case Tandem _ -> About.TANDEM;
            case Meeting _ -> About.MEETING;
            case Pause _ -> About.PAUSE;
            case Event _ -> About.EVENT;
            case EventTurnout _ -> About.TURNOUT;
            case Costs _ -> About.COSTS;
            case Coordination _ -> About.COORDINATION;
            case Participant _ -> About.PARTICIPANT;
            case Reviews _ -> About.REVIEWS;
            case Standing _ -> About.STANDING;
            case Unmet _ -> About.UNMET;
            case Noted _ -> About.NOTED;
            case EventUndone _ -> About.EVENT_UNDONE;
            case Undone _ -> About.UNDONE;
            case Survey _ -> About.SURVEY;
            case Information _ -> About.INFORMATION;
            case CircularAnswer _ -> About.CIRCULAR_ANSWER;
            case CircularStopped _ -> About.CIRCULAR_STOPPED;
            case CircularDraft _ -> About.CIRCULAR_DRAFT;
            case CircularTold _ -> About.CIRCULAR_TOLD;
            case CircularRefused _ -> About.CIRCULAR_REFUSED;
            case Questions _ -> About.QUESTIONS;
        };
    }
}
