package de.tandembote.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.crash.SmtpSink.Taken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Optional;

/** What the sink says to one client: as little of SMTP (RFC 5321) as a sender needs, with pipelining (RFC 2920). */
final class SinkConversation {

    private static final String OK = "250 2.0.0 ok";

    private final SmtpSink sink;
    private final BufferedReader client;
    private final OutputStream answers;
    private String recipient = "";

    SinkConversation(SmtpSink sink, Socket socket) throws IOException {
        this.sink = sink;
        client = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        answers = socket.getOutputStream();
    }

    /** Talks to the end; tells whether the client took its leave, or was just gone. */
    boolean endsWithFarewell() throws IOException {
        say("220 sink.example.org ESMTP");
        for (var line = client.readLine(); line != null; line = client.readLine()) {
            switch (line.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> say("250-sink.example.org\r\n250-PIPELINING\r\n250 8BITMIME");
                case "MAIL", "RSET", "NOOP" -> say(OK);
                case "RCPT" -> {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(OK);
                }
                case "DATA" -> {
                    say("354 go on");
                    var mail = mail();
                    if (mail.isEmpty()) {
                        return false;
                    }
                    sink.take(mail.get());
                    say(OK);
                }
                case "QUIT" -> {
                    say("221 2.0.0 bye");
                    return true;
                }
                default -> say("502 5.5.1 unknown command");
            }
        }
        return false;
    }

    /** The mail that follows; empty where the client is gone before its final dot: then nobody has taken it. */
    private Optional<Taken> mail() throws IOException {
        var row = "";
        var messageId = "";
        var inHead = true;
        for (var line = client.readLine(); line != null; line = client.readLine()) {
            if (line.equals(".")) {
                return Optional.of(new Taken(recipient, row, messageId));
            }
            inHead &= !line.isEmpty();
            if (inHead && line.startsWith("X-Tandembote: ")) {
                row = valueOf(line);
            } else if (inHead && line.startsWith("Message-ID: ")) {
                messageId = valueOf(line);
            }
        }
        return Optional.empty();
    }

    private static String valueOf(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private void say(String answer) throws IOException {
        answers.write((answer + "\r\n").getBytes(ISO_8859_1));
        answers.flush();
    }
}
