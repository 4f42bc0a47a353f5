package de.tandembote.outbox;

import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.people.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows on which ways a person can be reached. */
@Component
class Ways {

    private final List<Channel> channels;
    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final Clock clock;

    Ways(List<Channel> channels, JdbcClient jdbc, OutboxSettings settings, Clock clock) {
        this.channels = channels;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The ways to a person that this installation has, in the order in which they are tried: an answer goes where the
     * person wrote, everything else where the person prefers it, unless nobody seems to look there. None to somebody
     * who is erased.
     *
     * @param inReplyTo the channel's identifier of the message that is answered; null where none is
     * @param onlyBy the only channel that may be tried; null for all
     */
    List<Way> to(Person recipient, @Nullable String inReplyTo, @Nullable ChannelKind onlyBy) {
        if (recipient.isErased()) {
            return List.of();
        }
        var written =
                inReplyTo == null ? null : ChannelKind.ofMessageId(inReplyTo).orElse(null);
        var first = written == null && isSilentInChat(recipient) ? ChannelKind.EMAIL : written;
        return recipient.addresses().stream()
                .filter(address -> onlyBy == null || address.kind() == onlyBy)
                .flatMap(address -> channels.stream()
                        .filter(channel -> channel.kind() == address.kind())
                        .map(channel -> new Way(channel, address)))
                .sorted(Comparator.comparing(way -> way.kind() != first))
                .toList();
    }

    /** A question was asked in chat, the time is over, and the person has written nothing since. */
    private boolean isSilentInChat(Person person) {
        return person.preferredChannel() == ChannelKind.MATRIX
                && settings.silence().isPositive()
                && jdbc.sql("""
                                SELECT count(*) FROM outbox_message
                                WHERE recipient_id = ? AND channel = 'MATRIX' AND state = 'SENT'
                                  AND reply_link IS NOT NULL AND in_reply_to IS NULL AND mailing IS NULL AND finished_at <= ? AND finished_at > ?""")
                                .params(
                                        person.id(),
                                        Timestamp.from(clock.instant().minus(settings.silence())),
                                        Timestamp.from(person.heardAt().orElse(Instant.EPOCH)))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** What carries messages on this channel, where this installation has it. */
    Optional<Channel> by(ChannelKind kind) {
        return channels.stream().filter(channel -> channel.kind() == kind).findFirst();
    }

    /** How many messages this installation carries on a channel at the same time. */
    int breadth(ChannelKind kind) {
        return by(kind).map(Channel::breadth).orElse(1);
    }

    /** The channels on which a message handed over twice arrives once. */
    List<ChannelKind> thatKnowRepeats() {
        return channels.stream()
                .filter(Channel::knowsRepeats)
                .map(Channel::kind)
                .toList();
    }
}
