package de.tandembote.outbox;

import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.people.Person;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows on which ways a person can be reached. */
@Component
class Ways {

    private final List<Channel> channels;

    Ways(List<Channel> channels) {
        this.channels = channels;
    }

    /**
     * The ways to a person that this installation has, in the order in which they are tried: an answer goes where the person
     * wrote, everything else where the person prefers it. None to somebody who is erased.
     *
     * @param inReplyTo the channel's identifier of the message that is answered; null where none is
     */
    List<Way> to(Person recipient, @Nullable String inReplyTo) {
        if (recipient.isErased()) {
            return List.of();
        }
        var written = inReplyTo == null ? null : ChannelKind.ofMessageId(inReplyTo).orElse(null);
        return recipient.addresses().stream()
                .flatMap(address -> channels.stream()
                        .filter(channel -> channel.kind() == address.kind())
                        .map(channel -> new Way(channel, address)))
                .sorted(Comparator.comparing(way -> way.kind() != written))
                .toList();
    }

    /** The channels on which a message handed over twice arrives once. */
    List<ChannelKind> thatKnowRepeats() {
        return channels.stream()
                .filter(Channel::knowsRepeats)
                .map(Channel::kind)
                .toList();
    }
}
