package de.tandembote.channel.email;

import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Parcel;
import jakarta.mail.MessagingException;

/** Sends messages by SMTP (RFC 5321). */
final class SmtpChannel implements Channel {

    private final MimeComposer composer;
    private final SmtpConnections connections;

    SmtpChannel(MimeComposer composer, SmtpConnections connections) {
        this.composer = composer;
        this.connections = connections;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public int breadth() {
        return connections.most();
    }

    @Override
    public Parcel pack(OutgoingMessage message) {
        try {
            var mail = composer.compose(message);
            return () -> connections.deliver(mail);
        } catch (MessagingException | RuntimeException e) {
            var refused = new Delivery.Refused(
                    "cannot be written as a mail: " + e.getClass().getSimpleName());
            return () -> refused;
        }
    }
}
