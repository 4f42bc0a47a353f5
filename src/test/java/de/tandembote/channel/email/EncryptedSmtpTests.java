package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Reachability;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

@Timeout(60)
class EncryptedSmtpTests {

    private static SSLContext own;
    private static SSLContext foreign;

    private final List<String> recipients = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        own = Certificate.of("localhost", folder);
        foreign = Certificate.of("mail.example.org", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void sendsEncryptedAndLoggedIn(String security) throws Exception {
        assertThat(deliver(own, security, "secret")).isInstanceOf(Delivery.Accepted.class);
        assertThat(recipients).containsExactly("anna@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void sendsNothingToAServerWithTheCertificateOfAnother(String security) throws Exception {
        assertThat(deliver(foreign, security, "secret")).isInstanceOf(Delivery.Away.class);
        assertThat(recipients).isEmpty();
    }

    @Test
    void triesLaterWithAWrongPassword() throws Exception {
        assertThat(deliver(own, "starttls", "wrong")).isInstanceOf(Delivery.Away.class);
        assertThat(recipients).isEmpty();
    }

    private Delivery deliver(SSLContext certificate, String security, String password) {
        var builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((_, given, _) -> {
                    if (!given.equals("secret")) {
                        throw new LoginFailedException("wrong");
                    }
                }))
                .messageHandler((_, _, to, _) -> recipients.add(to));
        var server = security.equals("tls")
                ? builder.serverSocketFactory(certificate).build()
                : builder.enableTLS()
                        .requireTLS()
                        .startTlsSocketFactory(certificate)
                        .build();
        server.start();
        var settings = Settings.usual()
                .with("smtp.host", "localhost")
                .with("smtp.port", server.getPortAllocated())
                .with("smtp.security", security)
                .with("smtp.user", "bot")
                .with("smtp.password", password)
                .bound();
        var clock = Clock.systemUTC();
        var door = new SmtpDoor(
                settings, certificate.getSocketFactory(), new AccessTokens(settings.oauth2(), clock), clock);
        try (var connections = new SmtpConnections(settings.smtp(), door, new Reachability("smtp", clock), clock)) {
            return new SmtpChannel(new MimeComposer(new BotAddress(Mails.BOT), true), connections)
                    .deliver(Mails.reminder());
        } finally {
            server.stop();
        }
    }
}
