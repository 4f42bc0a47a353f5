package de.tandembote.channel.email;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Turns;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that send and read mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailSettings.class)
class EmailBeans {

    private final EmailSettings settings;
    private final BotAddress bot;
    private final InstantSource clock;
    private final AccessTokens tokens;
    private final Reachability smtp;
    private final Reachability imap;

    EmailBeans(EmailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        bot = new BotAddress(settings.address());
        tokens = new AccessTokens(settings.oauth2(), clock);
        smtp = new Reachability("smtp", clock);
        imap = new Reachability("imap", clock);
    }

    @Bean
    EmailReader emailReader() {
        return new EmailReader(
                bot, settings.authservId(), settings.imap().maxSize().toBytes());
    }

    @Bean
    SmtpConnections smtpConnections() {
        return new SmtpConnections(settings.smtp(), new SmtpDoor(settings, trust(), tokens, clock), smtp, clock);
    }

    @Bean
    SmtpChannel smtpChannel(SmtpConnections connections) {
        return new SmtpChannel(new MimeComposer(bot, settings.plusAddressing()), connections);
    }

    @Bean
    ImapMailbox imapMailbox(EmailReader reader, Arrivals arrivals, Turns turns) {
        var session = new ImapSession(settings, trust(), tokens);
        return new ImapMailbox(settings.imap(), session, reader, arrivals, turns, imap);
    }

    @Bean
    ImapWatcher imapWatcher(ImapMailbox mailbox) {
        return new ImapWatcher(settings, mailbox);
    }

    /** How many connections to the mail server this node holds. */
    @Bean
    MeterBinder smtpMeters(SmtpConnections connections) {
        return registry -> Gauge.builder("tandembote.smtp.connections", connections::open)
                .description("Connections to the mail server")
                .register(registry);
    }

    /** Named as Spring wants it: what stands before "HealthIndicator" is what the health page calls it. */
    @Bean
    Reachability smtpHealthIndicator() {
        return smtp;
    }

    @Bean
    Reachability imapHealthIndicator() {
        return imap;
    }

    /** Certificates are trusted as this Java trusts them. */
    private static SSLSocketFactory trust() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
}
