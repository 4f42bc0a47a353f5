package de.tandembote.faults;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;

/** IMAP that sends every answer at once, as mail servers do: else each waits for the other side's acknowledgement. */
final class PromptImap extends AbstractServer {

    PromptImap(ServerSetup setup, Managers parts) {
        super(setup, parts);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        try {
            client.setTcpNoDelay(true);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), client);
    }
}
