package de.tandembote.channel;

import java.util.function.UnaryOperator;

/**
 * What a message says to a calendar program (RFC 6047).
 *
 * @param method what is to be done with it (RFC 5546), such as REQUEST; the text says the same
 * @param text iCalendar with one property a line, not yet folded, and {@link #REPLY_ADDRESS} where answers go to
 */
public record CalendarContent(String method, String text) {

    /** Stands for the address to which calendar programs answer: the channel that hands the message over knows it. */
    public static final String REPLY_ADDRESS = "reply-address@tandembote.invalid";

    CalendarContent map(UnaryOperator<String> change) {
        return new CalendarContent(method, change.apply(text));
    }
}
