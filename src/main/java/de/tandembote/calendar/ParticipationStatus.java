package de.tandembote.calendar;

/** What somebody who was invited has said so far (RFC 5545, section 3.2.12). */
public enum ParticipationStatus {
    NEEDS_ACTION,
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
