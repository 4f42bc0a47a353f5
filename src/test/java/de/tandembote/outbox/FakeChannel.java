package de.tandembote.outbox;

import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Parcel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A way out that says what the test wants to hear, and remembers what came. */
final class FakeChannel implements Channel {

    private final List<OutgoingMessage> handedOver = new CopyOnWriteArrayList<>();
    private final ChannelKind kind;
    private volatile boolean isForgetful;
    private volatile Function<OutgoingMessage, Delivery> answer = FakeChannel::accepted;

    FakeChannel() {
        this(ChannelKind.EMAIL);
    }

    FakeChannel(ChannelKind kind) {
        this.kind = kind;
    }

    static Delivery accepted(OutgoingMessage message) {
        return new Delivery.Accepted("<" + message.id() + "@example.org>");
    }

    void answers(Delivery always) {
        answer = _ -> always;
    }

    void answers(Function<OutgoingMessage, Delivery> each) {
        answer = each;
    }

    List<OutgoingMessage> handedOver() {
        return handedOver;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    /** As a homeserver does. */
    @Override
    public boolean knowsRepeats() {
        return kind == ChannelKind.MATRIX;
    }

    /** Knows no message that it was handed before. */
    void forgets() {
        isForgetful = true;
    }

    @Override
    public Optional<Delivery> repeat(OutgoingMessage message, String place) {
        return isForgetful ? Optional.empty() : Optional.of(deliver(message));
    }

    @Override
    public Parcel pack(OutgoingMessage message) {
        return () -> {
            handedOver.add(message);
            return answer.apply(message);
        };
    }

    /** How often a message of this subject was handed over. */
    long handedOver(String name) {
        return handedOver().stream()
                .filter(message -> message.content().subject().equals(name))
                .count();
    }
}
