package de.tandembote.calendar;

/**
 * Who invites.
 *
 * @param name as shown in the calendar
 * @param address where calendar programs send answers to
 */
public record Organizer(String name, String address) {}
