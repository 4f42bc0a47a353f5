package de.tandembote.script;

/** One question that a person has not answered yet, as the person is reminded of it. */
public sealed interface OpenQuestion {

    /** Have you met, when will you meet next? */
    record Reminder(Partner partner) implements OpenQuestion {}

    /** Does this time suit you? */
    record Proposal(Partner partner, MeetingDetails meeting) implements OpenQuestion {}

    /** Did this meeting take place? */
    record Check(Partner partner, MeetingDetails meeting) implements OpenQuestion {}

    /** Will you come to this group event? */
    record Invitation(EventDetails event) implements OpenQuestion {}

    /** Is it right what was noted last? */
    record Echo() implements OpenQuestion {}
}
