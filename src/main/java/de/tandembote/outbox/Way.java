package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;

/** An address and what carries a message there. */
record Way(Channel channel, Address address) {

    ChannelKind kind() {
        return channel.kind();
    }
}
