package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.Links;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages behind the links in the mails, as a browser opens them. */
public final class Pages {

    private static final Pattern LINK = Pattern.compile(Pattern.quote(Installation.BASE_URL) + "(/[^\\s\"<>]*)");

    private final FirstMonth month;

    public Pages(FirstMonth month) {
        this.month = month;
    }

    /** What every table holds. */
    public Map<String, String> rows() {
        return month.bot().database().sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                          AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'qrtz%'""").query(String.class).list().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> month.bot()
                                .database()
                                .sql("SELECT coalesce(string_agg(t::text, '|' ORDER BY t::text), '') FROM " + table
                                        + " t")
                                .query(String.class)
                                .single(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /** Somebody who coordinates for every administration. */
    String coordinator() {
        return month.bot().database().sql("""
                        SELECT email FROM person JOIN participation ON person_id = person.id
                        WHERE role = 'COORDINATOR' ORDER BY administration_id NULLS FIRST, email LIMIT 1""").query(String.class).single();
    }

    MimeMessage lastMailOf(String address) {
        return month.mail().mailsOf(address).getLast();
    }

    /** The path of the first link in a mail. */
    String pageIn(MimeMessage mail) {
        var found = linksIn(mail);
        assertThat(found).as("the links in the mail").isNotEmpty();
        return found.getFirst();
    }

    /** The paths of all our links in a mail. */
    List<String> linksIn(MimeMessage mail) {
        return LINK.matcher(textOf(mail)).results().map(found -> found.group(1)).toList();
    }

    /** The path of a page whose address is stored with a placeholder. */
    String path(String pageWithPlaceholder) {
        var link = UUID.fromString(pageWithPlaceholder.substring(pageWithPlaceholder.lastIndexOf("link-") + 5));
        return LinkPaths.REVIEW + month.bot().get(Links.class).token(link);
    }

    /** The plain text of a mail. */
    public static String textOf(MimeMessage mail) {
        try (var plain = partOf(mail, "text/plain").getInputStream()) {
            var bytes = new ByteArrayOutputStream();
            plain.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part partOf(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType(type)) {
                    return parts.getBodyPart(i);
                }
            }
        }
        return part;
    }

    HttpResponse<String> get(String path) {
        return month.bot().send(path, HttpRequest.newBuilder().GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return month.bot()
                .send(
                        path,
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
    }
}
