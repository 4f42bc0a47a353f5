package de.tandembote.link;

import de.tandembote.settings.EarlyCheck;

/** Tells what is wrong in the key of all links before anything is started. */
class LinkCheck extends EarlyCheck {

    LinkCheck() {
        super("tandembote.link", LinkSettings.class);
    }
}
