package de.tandembote.campaign;

import de.tandembote.script.Campaign;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the bot is going to say at one moment; names nobody.
 *
 * @param message its name in the index of messages
 * @param onlyIf name of what must hold then ({@link Campaign.Condition}) or must not have happened ({@link
 *     Campaign.Unless})
 * @param gathering the group event that it is about; null where it is about none
 * @param count how often it is planned: for so many tandems or persons, or once for all of an event
 */
public record Ahead(
        Instant due,
        String message,
        Campaign.Recipients to,
        String onlyIf,
        @Nullable UUID gathering,
        long count) {}
