package de.tandembote.channel.email;

import de.tandembote.channel.RawMessage;
import jakarta.mail.Message;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is there with its bytes and can be handed over.
 *
 * @param listed as the mail server lists it, for flagging it; null where only something stands for it: it stays unread,
 *     so that a person who hears of it can find it
 */
record FetchedMail(@Nullable Message listed, MailPosition position, RawMessage raw) {}
