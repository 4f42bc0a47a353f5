package de.tandembote.demo;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.regex.Pattern;

/**
 * SMTP that also takes messages without a sender, which delivery reports and automatic answers are (RFC 5321, section
 * 4.5.5); GreenMail forgets that {@code MAIL} was said and wants to hear it again.
 */
final class SmtpWithBounces extends SmtpServer {

    SmtpWithBounces(ServerSetup setup, Managers parts) {
        super(setup, parts);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(new Commands(), managers.getSmtpManager(), client);
    }

    private static final class Commands extends SmtpCommandRegistry {

        private static final SmtpCommand MAIL = new MailFromNobody();

        @Override
        public SmtpCommand getCommand(String name) {
            return name.equalsIgnoreCase("MAIL") ? MAIL : super.getCommand(name);
        }
    }

    private static final class MailFromNobody extends MailCommand {

        private static final Pattern NOBODY = Pattern.compile("MAIL FROM:\\s?<>.*", Pattern.CASE_INSENSITIVE);

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            super.execute(connection, state, manager, line);
            if (NOBODY.matcher(line).matches()) {
                state.getMessage().setReturnPath(new MailAddress(""));
            }
        }
    }
}
