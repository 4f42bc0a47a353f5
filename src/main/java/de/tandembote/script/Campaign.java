package de.tandembote.script;

import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round says by itself and when.
 *
 * @param name the name of its file, without the ending
 * @param points what is planned from the round's calendar
 * @param followUps what is planned when something has happened
 */
public record Campaign(String name, List<Point> points, List<FollowUp> followUps) {

    public Campaign {
        points = List.copyOf(points);
        followUps = List.copyOf(followUps);
    }

    /** The day that a point counts from. */
    public enum Anchor {
        /** The first day of the round. */
        ROUND_START,
        /** The last day of the round. */
        ROUND_END,
        /** Each day that the round's cadence names. */
        CADENCE,
        /** The first day of each group event. */
        EVENT,
        /** The last day of each group event. */
        EVENT_END,
        /** The last day on which a group event awaits answers. */
        ANSWERS_BY;

        /** Whether there is such a day for each group event, and not for the round. */
        public boolean isOfEvent() {
            return switch (this) {
                case EVENT, EVENT_END, ANSWERS_BY -> true;
                case ROUND_START, ROUND_END, CADENCE -> false;
            };
        }
    }

    /** Who gets a message. */
    public enum Recipients {
        /** All who take part in the round as mentee or mentor. */
        EVERYONE,
        /** Both partners of each active tandem. */
        TANDEM,
        /** Those who run the round. */
        COORDINATORS,
        /** The one of the two partners who was asked. */
        ASKED,
        /** Those for whom a group event is; where nothing else must hold, it invites those who are not invited yet. */
        AUDIENCE,
        /** Whoever pays for an administration's mentees. */
        BILLING
    }

    /** What must hold when a point is due, or nothing is sent. */
    public enum Condition {
        ALWAYS,
        NO_MEETING_PLANNED,
        MEETING_PLANNED,
        /** Nothing was heard of the tandem since the anchor. */
        UNANSWERED,
        /** The second month in a row without a sign of the tandem. */
        SILENT_TWICE,
        /** The person has not answered the invitation. */
        NO_ANSWER,
        /** The person comes to the group event. */
        COMING,
        /** Fewer people come to the group event than it needs. */
        TOO_FEW,
        /** The person has not answered the survey. */
        NOT_SURVEYED
    }

    /** The kinds of group events, as round files name them. */
    public enum EventKind {
        OPENING,
        WORKSHOP,
        SEMINAR,
        NETWORK_MEETING,
        GROUP_COACHING,
        MENTORS_EXCHANGE,
        GROUP_PROJECT,
        INTERIM_REVIEW,
        BOARD_MEETING,
        CLOSING
    }

    /**
     * A survey that a point begins, or reminds of.
     *
     * @param questionnaire the name of what it asks; only the rounds that name it have the point
     * @param after the only kind of group event that has the point; null for all, and where there is none
     * @param days from the day on which it begins to the last day for an answer
     */
    public record Asking(String questionnaire, @Nullable EventKind after, int days) {}

    /** What a follow-up follows. */
    public enum Occasion {
        /** A partner was asked whether a time suits. */
        MEETING_PROPOSED,
        /** The day of an agreed meeting. */
        MEETING,
        /** Somebody answered an invitation to a group event, or it was changed. */
        EVENT_ANSWERED
    }

    /** What makes a follow-up needless. */
    public enum Unless {
        /** The question was answered. */
        ANSWERED,
        /** The session of that meeting was noted, or that there was none. */
        LOGGED,
        /** The sum to be paid is what it was when it was told last. */
        UNCHANGED
    }

    /**
     * A message at a distance from a day of the round's calendar.
     *
     * @param after from the anchor to the day of the message; negative where it comes before
     * @param at local time in the round's zone
     * @param survey null where the message is about none
     */
    public record Point(
            String message,
            Anchor anchor,
            Period after,
            LocalTime at,
            Recipients to,
            Condition only,
            @Nullable Asking survey) {

        /** A message that is about no survey. */
        public Point(String message, Anchor anchor, Period after, LocalTime at, Recipients to, Condition only) {
            this(message, anchor, after, at, to, only, null);
        }

        /** Whether this invites the audience of a group event. */
        public boolean invites() {
            return survey == null && to == Recipients.AUDIENCE && only == Condition.ALWAYS;
        }
    }

    /**
     * A message some days after something has happened.
     *
     * @param workingDays from the day of the occasion, which does not count
     * @param at local time in the round's zone
     */
    public record FollowUp(
            String message, Occasion follows, int workingDays, LocalTime at, Recipients to, Unless unless) {}
}
