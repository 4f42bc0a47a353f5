package de.tandembote.channel.email;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Reachability;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.boot.health.contributor.Health;

/** The channel for mail, before a server that answers as a test says. */
final class ScriptedPost implements AutoCloseable {

    private final ScriptedMailServer server;
    private final Settings settings;
    private final AtomicReference<Instant> now = new AtomicReference<>(Mails.WRITTEN);
    private final InstantSource clock = now::get;
    private final Reachability reachability = new Reachability("smtp", clock);
    private final ArrayList<SmtpConnections> opened = new ArrayList<>();

    /** @param hello what the server says of itself */
    ScriptedPost(String hello) {
        server = new ScriptedMailServer().answers("EHLO", hello);
        settings = Settings.usual()
                .with("smtp.port", server.port())
                .with("smtp.read-timeout", "1s")
                .with("smtp.deadline", "2s");
    }

    ScriptedMailServer server() {
        return server;
    }

    /** Those with which the next channel is made. */
    Settings settings() {
        return settings;
    }

    void passes(Duration time) {
        now.set(now.get().plus(time));
    }

    Health health() {
        return reachability.health();
    }

    /** What comes of a reminder by a channel of its own. */
    Delivery deliver() {
        return channel().deliver(Mails.reminder());
    }

    SmtpChannel channel() {
        var bound = settings.bound();
        var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var door = new SmtpDoor(bound, tls, new AccessTokens(bound.oauth2(), Clock.systemUTC()), clock);
        var connections = new SmtpConnections(bound.smtp(), door, reachability, clock);
        opened.add(connections);
        return new SmtpChannel(new MimeComposer(new BotAddress(Mails.BOT), true), connections);
    }

    @Override
    public void close() {
        opened.forEach(SmtpConnections::close);
        server.close();
    }
}
