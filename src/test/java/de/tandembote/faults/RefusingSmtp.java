package de.tandembote.faults;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SMTP that knows nobody at some addresses (RFC 5321, section 4.2.3: 550). */
final class RefusingSmtp extends SmtpServer {

    private final Set<String> refused;

    RefusingSmtp(ServerSetup setup, Managers parts, Set<String> refused) {
        super(setup, parts);
        this.refused = refused;
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(new SmtpCommandRegistry(), new Doorkeeper(), client);
    }

    private final class Doorkeeper extends SmtpManager {

        private Doorkeeper() {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return refused.contains(recipient.getEmail()) ? "550 5.1.1 nobody of that name" : null;
        }
    }
}
