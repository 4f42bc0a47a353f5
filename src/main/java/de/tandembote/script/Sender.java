package de.tandembote.script;

/**
 * In whose name the bot speaks.
 *
 * @param bot what the bot calls itself
 * @param contact name of the person who can be asked
 * @param contactMail that person's e-mail address
 * @param page where the addressee can answer by button, or a placeholder that is filled at hand-over; empty without one
 * @param messagesPage the same for where the addressee chooses which messages to get
 */
public record Sender(
        String bot,
        String programme,
        String round,
        String contact,
        String contactMail,
        String page,
        String messagesPage) {

    /** In a message that cannot be stopped. */
    public Sender(String bot, String programme, String round, String contact, String contactMail, String page) {
        this(bot, programme, round, contact, contactMail, page, "");
    }
}
