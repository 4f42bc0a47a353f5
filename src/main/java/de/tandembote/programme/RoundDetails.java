package de.tandembote.programme;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a round file says about the round itself.
 *
 * @param cadence rule of the monthly reminders (RFC 5545, section 3.3.10)
 * @param chatRoom the chat room of those who coordinate it; empty where they have none
 * @param surveys the names of the surveys that its people are asked
 * @param closedDays days on which nobody works although no holiday of the Land says so
 */
public record RoundDetails(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        String cadence,
        String chatRoom,
        Set<String> surveys,
        Set<LocalDate> closedDays) {

    public RoundDetails {
        surveys = Set.copyOf(surveys);
        closedDays = Set.copyOf(closedDays);
    }

    /** A round without surveys. */
    public RoundDetails(
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            String cadence,
            String chatRoom,
            Set<LocalDate> closedDays) {
        this(name, firstDay, lastDay, cadence, chatRoom, Set.of(), closedDays);
    }
}
