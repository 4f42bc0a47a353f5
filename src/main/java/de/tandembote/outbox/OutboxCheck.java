package de.tandembote.outbox;

import de.tandembote.settings.EarlyCheck;

/** Tells what is wrong in the settings of the outbox before anything is started. */
class OutboxCheck extends EarlyCheck {

    OutboxCheck() {
        super(OutboxSettings.PREFIX, OutboxSettings.class);
    }
}
