package de.tandembote.channel.matrix;

import de.tandembote.settings.EarlyCheck;

/** Tells what is wrong in the settings of chat before anything is started. */
class MatrixCheck extends EarlyCheck {

    MatrixCheck() {
        super(MatrixSettings.PREFIX, MatrixSettings.class);
    }
}
