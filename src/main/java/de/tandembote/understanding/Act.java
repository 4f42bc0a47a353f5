package de.tandembote.understanding;

import de.tandembote.script.MeetingForm;
import de.tandembote.script.Purpose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One thing that a person wants done. What the person did not say is null. */
public sealed interface Act {

    /** A tandem meeting at a new or a first time; without a time where only the day was named. */
    record PlanMeeting(
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer minutes,
            @Nullable MeetingForm form,
            @Nullable String place)
            implements Act {

        /** Start in the round's zone; null where only the day was named. */
        public @Nullable LocalDateTime start() {
            return time == null ? null : date.atTime(time);
        }
    }

    /** Yes to the proposed time. */
    record ConfirmMeeting() implements Act {}

    /** No to the proposed time, without a new one. */
    record DeclineMeeting() implements Act {}

    /** A planned meeting will not take place; without a date it is the one that lies ahead. */
    record CancelMeeting(@Nullable LocalDate date) implements Act {}

    /** A session took place; without a date it is the meeting that was asked about. */
    record LogSession(
            @Nullable LocalDate date,
            @Nullable Integer minutes,
            @Nullable MeetingForm form) implements Act {}

    /** None this month, or the planned one did not happen. */
    record NoSession() implements Act {}

    /** No messages until this day. */
    record Pause(LocalDate until) implements Act {}

    /** Will come to the workshop or other group event. */
    record AcceptEvent() implements Act {}

    /** Will not come to it. */
    record DeclineEvent() implements Act {}

    /** Does not know yet whether to come. */
    record TentativeEvent() implements Act {}

    /**
     * Answers to a questionnaire.
     *
     * @param answers by the number of the question, from 1: digits for a scale, the choice's text, or free text
     */
    record AnswerSurvey(SortedMap<Integer, String> answers) implements Act {

        public AnswerSurvey {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }
    }

    /** Answer to an echo: that was wrong, take it back. */
    record Undo() implements Act {}

    /**
     * Answer to an echo: something else holds.
     *
     * @param acts those that hold instead of all that the echo told of; never empty
     */
    record Correct(List<Act> acts) implements Act {

        public Correct {
            acts = List.copyOf(acts);
        }
    }

    /**
     * No more messages.
     *
     * @param kinds of which; empty for all
     */
    record Stop(Set<Purpose> kinds) implements Act {

        /** No messages at all. */
        public static final Stop ALL = new Stop(Set.of());

        public Stop {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Messages again.
     *
     * @param kinds of which; empty for all
     */
    record Start(Set<Purpose> kinds) implements Act {

        /** All messages again. */
        public static final Start ALL = new Start(Set.of());

        public Start {
            kinds = Set.copyOf(kinds);
        }
    }

    /** What can I write? */
    record Help() implements Act {}

    /** A question or a worry that a person must read. */
    record ToCoordinator() implements Act {}
}
