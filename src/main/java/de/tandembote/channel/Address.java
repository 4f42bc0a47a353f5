package de.tandembote.channel;

import java.util.Locale;

/**
 * Where a person is reached on one channel.
 *
 * @param value an addr-spec (RFC 5322, section 3.4.1) or a Matrix user id, in lower case: both are compared without
 *     case
 */
public record Address(ChannelKind kind, String value) {

    public Address {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    public static Address email(String value) {
        return new Address(ChannelKind.EMAIL, value);
    }

    /** Tells the channel only: an address must not get into a log by being printed. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " address";
    }
}
