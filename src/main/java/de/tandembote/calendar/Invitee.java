package de.tandembote.calendar;

/**
 * The one person whom an invitation invites.
 *
 * @param name as shown in the calendar
 * @param address the person's e-mail address
 * @param status what the person has said so far
 */
public record Invitee(String name, String address, ParticipationStatus status) {}
