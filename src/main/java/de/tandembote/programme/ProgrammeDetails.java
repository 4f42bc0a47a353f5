package de.tandembote.programme;

import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Notation;
import java.time.ZoneId;

/**
 * What a round file says about its programme.
 *
 * @param sender the name that people see beside the bot's address
 * @param zone in which all its times are meant
 * @param land whose holidays count
 */
public record ProgrammeDetails(
        String name,
        String sender,
        ZoneId zone,
        Land land,
        Language language,
        FormOfAddress address,
        Notation notation) {}
