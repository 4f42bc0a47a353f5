package de.tandembote.portal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to subscribe to, as its page shows it.
 *
 * @param round null for the person's own
 * @param meetings whether tandem meetings may stand in it
 * @param coordinated whether the person decides on the address of a round's calendar, for everybody
 * @param open how it is reached; null where it is not
 * @param stopped whether it was reached once and no longer is
 */
record CalendarSheet(
        String name,
        @Nullable UUID round,
        boolean meetings,
        boolean coordinated,
        @Nullable Open open,
        boolean stopped) {

    /**
     * How a calendar is reached.
     *
     * @param link names it for the buttons
     * @param address to be copied into a calendar program
     * @param webcal the same, to be opened by whichever calendar program is at hand
     * @param code the same for a telephone's camera
     * @param fetched when it was fetched last; empty where nobody has done so yet
     */
    record Open(UUID link, String address, String webcal, QrCode code, String fetched) {}
}
