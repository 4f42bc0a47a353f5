package de.tandembote.channel.email;

import de.tandembote.channel.RawMessage;
import jakarta.mail.Message;

/**
 * A mail that is there with its bytes and can be handed over.
 *
 * @param listed as the mail server lists it, for flagging it
 */
record FetchedMail(Message listed, MailPosition position, RawMessage raw) {}
