package de.tandembote.script;

import java.util.HashSet;

/** What a message speaks about, and so what its texts can name; {@link Variables} lists it. */
public enum About {
    /** The addressee, the round and the people behind the bot; every message knows these. */
    ROUND,
    /** The addressee's tandem partner as well. */
    TANDEM,
    /** A meeting with the partner as well. */
    MEETING,
    /** The end of the partner's pause as well. */
    PAUSE,
    /** A group event, and what the addressee has said about it. */
    EVENT,
    /** A group event and how many come to it. */
    TURNOUT,
    /** What an administration pays for a group event. */
    COSTS,
    /** A tandem, seen from outside. */
    COORDINATION,
    /** A person, seen from outside. */
    PARTICIPANT,
    /** How many messages wait for a coordinator's decision. */
    REVIEWS,
    /** How a round goes, in numbers. */
    STANDING,
    /** Which tandems have not met. */
    UNMET,
    /** What was understood; a section for each kind of thing. */
    NOTED,
    /** What was taken back, and what that leaves. */
    UNDONE,
    /** That an answer to an invitation was taken back, and what holds now. */
    EVENT_UNDONE,
    /** A survey with its questions. */
    SURVEY,
    /** A round that has not begun, as told to an address list. */
    INFORMATION,
    /** What somebody answered to a circular. */
    CIRCULAR_ANSWER,
    /** That a circular stopped by itself, and why. */
    CIRCULAR_STOPPED,
    /** A circular that its author is asked to confirm. */
    CIRCULAR_DRAFT,
    /** What has become of a circular; a section for each kind of news. */
    CIRCULAR_TOLD,
    /** Why a circular is not kept; a section for each reason. */
    CIRCULAR_REFUSED,
    /** What was asked and not answered; a section for each kind of question. */
    QUESTIONS;

    /** Whether a text about the other thing finds all that it names here. */
    public boolean covers(About other) {
        return new HashSet<>(Variables.of(this)).containsAll(Variables.of(other));
    }
}
