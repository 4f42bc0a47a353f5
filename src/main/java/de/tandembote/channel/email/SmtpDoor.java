package de.tandembote.channel.email;

import de.tandembote.channel.email.EmailSettings.Security;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Properties;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens connections to the mail server as the settings want them. */
final class SmtpDoor {

    private final EmailSettings.Smtp settings;
    private final SSLSocketFactory tls;
    private final AccessTokens tokens;
    private final InstantSource clock;
    private final Session session;

    SmtpDoor(EmailSettings settings, SSLSocketFactory tls, AccessTokens tokens, InstantSource clock) {
        this.settings = settings.smtp();
        this.tls = tls;
        this.tokens = tokens;
        this.clock = clock;
        var properties = new Properties();
        // Our name in EHLO; without it Angus asks the network for the name of this machine.
        properties.put("mail.smtp.localhost", new BotAddress(settings.address()).domain());
        properties.put("mail.smtp.auth", String.valueOf(!this.settings.user().isEmpty()));
        properties.put("mail.smtp.quitwait", "false");
        if (settings.oauth2().given()) {
            properties.put("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        if (this.settings.security() == Security.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
            properties.put("mail.smtp.ssl.checkserveridentity", "true");
            properties.put("mail.smtp.ssl.socketFactory", tls);
        }
        session = Session.getInstance(properties);
    }

    /**
     * Connects without saying anything yet.
     *
     * @throws IOException if nobody answers or no access token can be had
     */
    SmtpConnection knock() throws IOException {
        String user = settings.user().isEmpty() ? null : settings.user();
        String password = user == null ? null : tokens.orPassword(settings.password());
        var server = new URLName("smtp", settings.host(), settings.port(), null, user, password);
        var plain = new CorkedSocket();
        try {
            // The name travels with the address, or it would be looked up backwards and the certificate compared to
            // that.
            var found = InetAddress.getByAddress(
                    settings.host(), InetAddress.getByName(settings.host()).getAddress());
            plain.connect(new InetSocketAddress(found, settings.port()), (int)
                    settings.connectTimeout().toMillis());
            plain.setSoTimeout((int) settings.readTimeout().toMillis());
            plain.setTcpNoDelay(true);
            return new SmtpConnection(session, server, plain, secured(plain), clock.instant());
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private Socket secured(Socket plain) throws IOException {
        if (settings.security() != Security.TLS) {
            return plain;
        }
        var socket = (SSLSocket) tls.createSocket(plain, settings.host(), settings.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** The server did not let us in: an access token may have been taken back. */
    void refused() {
        tokens.forget();
    }
}
