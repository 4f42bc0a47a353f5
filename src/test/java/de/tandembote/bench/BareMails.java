package de.tandembote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.Content;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The same mails, sent as one would without this program. */
final class BareMails {

    private final int port;
    private final int mails;
    private final List<Content> contents = WaitingMessages.contents();

    /** So many mails, each to another person. */
    BareMails(int port, int mails) {
        this.port = port;
        this.mails = mails;
    }

    private Content content(int number) {
        return contents.get(number % contents.size());
    }

    /** What one writes by default: Spring's sender in a loop. */
    void bySpring() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (int number = 0; number < mails; number++) {
            var content = content(number);
            var to = address(number);
            sender.send(mail -> {
                var helper = new MimeMessageHelper(mail, true, UTF_8.name());
                helper.setFrom("bot@example.org", "Mentoring Beispielstadt");
                helper.setTo(to);
                helper.setSubject(content.subject());
                helper.setText(content.plain(), content.html());
            });
        }
    }

    /** Bare Angus Mail on so many held connections, one thread each. */
    void byAngus(int connections) {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            IntStream.range(0, connections)
                    .mapToObj(first -> CompletableFuture.runAsync(() -> overOneConnection(first, connections), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void overOneConnection(int first, int step) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            for (int number = first; number < mails; number += step) {
                var to = new InternetAddress(address(number));
                transport.sendMessage(mail(session, content(number), to), new Address[] {to});
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // That is what Angus takes.
    private static MimeMessage mail(Session session, Content content, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("bot@example.org", "Mentoring Beispielstadt", UTF_8.name()));
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(content.subject(), UTF_8.name());
        mail.setSentDate(new Date());
        var plain = new MimeBodyPart();
        plain.setText(content.plain(), UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(content.html(), UTF_8.name(), "html");
        mail.setContent(new MimeMultipart("alternative", plain, html));
        mail.saveChanges();
        return mail;
    }

    private static String address(int number) {
        return "person" + number + "@example.org";
    }
}
