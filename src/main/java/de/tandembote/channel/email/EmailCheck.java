package de.tandembote.channel.email;

import de.tandembote.settings.EarlyCheck;

/** Tells what is wrong in the settings of mail before anything is started. */
class EmailCheck extends EarlyCheck {

    EmailCheck() {
        super(EmailSettings.PREFIX, EmailSettings.class);
    }
}
