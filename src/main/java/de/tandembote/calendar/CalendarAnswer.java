package de.tandembote.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar program answered to an invitation (RFC 5546, sections 3.2.3, 3.2.6 and 3.2.7).
 *
 * @param uid of the event, as it came
 * @param sequence of the invitation that it answers; 0 where it names none
 * @param stamp when the answer was given; null where it does not say
 * @param attendee the address that answers, in lower case without "mailto:"; empty where none is named
 * @param status what the attendee says
 * @param proposedStart the start that is proposed instead, for {@link Status#COUNTERED}; null else
 * @param proposedMinutes how long it is to last then; null where it does not say
 * @param oneOccurrence whether it is about a single part of a series only (RFC 5545, section 3.8.4.4)
 * @param comment what the person wrote beside it; empty where nothing
 */
public record CalendarAnswer(
        String uid,
        int sequence,
        @Nullable Instant stamp,
        String attendee,
        Status status,
        @Nullable Instant proposedStart,
        @Nullable Integer proposedMinutes,
        boolean oneOccurrence,
        String comment) {

    /** What an attendee can say. */
    public enum Status {
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        /** Proposes another time. */
        COUNTERED,
        /** Sends somebody else. */
        DELEGATED,
        /** Says nothing, and asks to be sent the invitation again. */
        REFRESH;

        /** Whether the attendee comes, does not, or perhaps: all else asks for an answer. */
        public boolean isDecision() {
            return this == ACCEPTED || this == DECLINED || this == TENTATIVE;
        }
    }
}
