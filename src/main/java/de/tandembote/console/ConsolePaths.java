package de.tandembote.console;

/** Where the coordinators' pages lie. */
final class ConsolePaths {

    /** The first page, and what the path of every other begins with. */
    static final String HOME = "/koordination";

    /** One round; its id follows, and what is more than its first page follows that. */
    static final String ROUND = HOME + "/durchgang/{round}";

    static final String SIGN_IN = HOME + "/anmelden";

    /** Says that a link was sent, if there is anybody to send it to. */
    static final String SENT = SIGN_IN + "/gesendet";

    /** The page of a link to sign in has a button, which posts the token here. */
    static final String BY_LINK = HOME + "/anmeldung";

    static final String SIGN_OUT = HOME + "/abmelden";

    /** What is shown instead of a page whose form was not ours, or too old. */
    static final String REFUSED = HOME + "/abgelehnt";

    private ConsolePaths() {}
}
