package de.tandembote.demo;

import com.icegreen.greenmail.imap.ImapServer;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * SMTP and IMAP for the demo, on the loopback address. Everybody known has a mailbox; login is the address, the
 * password is {@value MailAccounts#PASSWORD}. What SMTP has accepted is on the disk and there again after a restart,
 * though unseen.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
final class MailServer implements SmartLifecycle {

    static final String HOST = "127.0.0.1";

    /** Before anything that sends or reads; stopped after it. */
    private static final int EARLY = Integer.MIN_VALUE / 2;

    private static final Duration START_WITHIN = Duration.ofSeconds(10);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    /**
     * As long as RFC 3501, section 5.4, and RFC 5321, section 4.5.3.2.7, demand: a reader that idles is not cut off.
     */
    private static final Duration IMAP_SILENCE = Duration.ofMinutes(30);

    private static final Duration SMTP_SILENCE = Duration.ofMinutes(5);

    private final DemoSettings settings;
    private final Path folder;
    private final String bot;
    private final Addressees addressees;
    private final InstantSource clock;
    private volatile @Nullable Servers servers;

    MailServer(
            DemoSettings settings,
            DataFolder data,
            @Value("${tandembote.email.address}") String bot,
            Addressees addressees,
            InstantSource clock) {
        this.settings = settings;
        this.folder = data.resolve("mail");
        this.bot = bot;
        this.addressees = addressees;
        this.clock = clock;
    }

    /**
     * Brings back the kept mail and listens.
     *
     * @throws CannotStart where another program has a port
     */
    @Override
    public void start() {
        requireFree(settings.smtpPort(), "smtp-port");
        requireFree(settings.imapPort(), "imap-port");
        var parts = new MailParts(bot, addressees, openMail(), clock);
        parts.delivery().showKept();
        var opened = new Servers(
                new SmtpWithBounces(new ServerSetup(settings.smtpPort(), HOST, ServerSetup.PROTOCOL_SMTP), parts),
                new ImapServer(new ServerSetup(settings.imapPort(), HOST, ServerSetup.PROTOCOL_IMAP), parts));
        try {
            listen(opened.imap(), IMAP_SILENCE);
            listen(opened.smtp(), SMTP_SILENCE);
        } catch (RuntimeException e) {
            opened.stop();
            throw e;
        }
        servers = opened;
    }

    private KeptMail openMail() {
        try {
            return new KeptMail(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFree(int port, String setting) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart("Another program uses port " + port + " of this machine, where the demo's mail server"
                    + " should listen: stop it, or name another port in tandembote.demo." + setting + ".");
        }
    }

    private static void listen(AbstractServer server, Duration silence) {
        server.setClientSocketTimeout((int) silence.toMillis());
        server.startService();
        try {
            if (!server.waitTillRunning(START_WITHIN.toMillis()) || !server.isRunning()) {
                throw new IllegalStateException("the mail server did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the mail server started", e);
        }
    }

    @Override
    public void stop() {
        var running = servers;
        servers = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return servers != null;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    /** The port on which mail is taken in; the one that was found where the settings leave it open. */
    int smtpPort() {
        return running().smtp().getPort();
    }

    /** The port on which mail is read. */
    int imapPort() {
        return running().imap().getPort();
    }

    private Servers running() {
        var running = servers;
        if (running == null) {
            throw new IllegalStateException("the mail server is not running");
        }
        return running;
    }

    private record Servers(SmtpServer smtp, ImapServer imap) {

        void stop() {
            smtp.stopService(STOP_WITHIN.toMillis());
            imap.stopService(STOP_WITHIN.toMillis());
        }
    }
}
