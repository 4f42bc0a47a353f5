package de.tandembote.understanding.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.email.EmailReader;
import de.tandembote.understanding.MessageKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Other people's delivery reports, automatic answers and complaints, where they are at hand. */
class ReportsOfOthersTests {

    private static final Path BOUNCES =
            Path.of(Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared"), "fixtures", "bounces");

    /** Where a failed recipient is named: in a field, behind a label, or at the beginning of a line. */
    private static final Pattern NAMED = Pattern.compile("(?im)^[ \\t>]*(?:(?:final|original)-recipient:"
            + "|x-failed-recipients:|to:|recipient(?: address)?:|rcpt to:|unknown user:|undeliverable to"
            + "|sent <<< rcpt to:|invalid final delivery userid:|(?=[<\"]?[^\\s<>@:]{1,99}@))([^\\r\\n]{1,300})");

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\"'=\\\\]{1,99}@[^\\s<>()\\[\\],;:\"'\\\\]{1,99}");

    private final EmailReader reader = new EmailReader("bot@example.org");
    private final Classifier classifier = new Classifier();

    @Test
    void in6TakesNoneForAPersonsMail() throws IOException {
        for (var file : files()) {
            assertThat(classifier.read(reader.read(Files.readAllBytes(file))).kind())
                    .as(file.getFileName().toString())
                    .isNotIn(MessageKind.HUMAN, MessageKind.EMPTY, MessageKind.CALENDAR_REPLY);
        }
    }

    @Test
    void in14NamesTheRightRecipientOfNearlyAll() throws IOException {
        var wrong = new ArrayList<String>();
        int bounces = 0;
        for (var file : files()) {
            if (isOfAnotherKind(file)) {
                continue;
            }
            bounces++;
            var raw = Files.readAllBytes(file);
            var message = reader.read(raw);
            var kind = classifier.read(message).kind();
            if (kind != MessageKind.BOUNCE || !isRight(message, new String(raw, ISO_8859_1))) {
                wrong.add(file.getFileName() + " " + kind + " with "
                        + message.failures().size());
            }
        }
        System.out.println(
                "Reports of others: " + (bounces - wrong.size()) + " of " + bounces + " right; not: " + wrong);

        assertThat(bounces - wrong.size()).as("of %d: %s", bounces, wrong).isGreaterThanOrEqualTo(bounces * 97 / 100);
    }

    @Test
    void in14TakesNoAutomaticAnswerOrComplaintForABounce() throws IOException {
        for (var file : files()) {
            if (isOfAnotherKind(file)) {
                assertThat(classifier
                                .read(reader.read(Files.readAllBytes(file)))
                                .kind())
                        .as(file.getFileName().toString())
                        .isEqualTo(MessageKind.AUTO_REPLY);
            }
        }
    }

    /** Each recipient that is named is one to whom the mail went, and is not the sender. */
    private static boolean isRight(IncomingMessage message, String raw) {
        var named = named(raw);
        return !message.failures().isEmpty()
                && message.failures().stream()
                        .allMatch(failure -> named.isEmpty()
                                || named.contains(failure.recipient().value()));
    }

    /** Whom fields in the raw mail name below its own headers, and the header of Exim. */
    private static Set<String> named(String raw) {
        var text = raw.replace("\r", "").replace("=\n", "");
        int body = Math.max(0, text.indexOf("\n\n"));
        var headers = text.substring(0, body)
                .lines()
                .filter(line -> line.startsWith("X-Failed"))
                .collect(Collectors.joining("\n"));
        return NAMED.matcher(headers + text.substring(body))
                .results()
                .flatMap(found -> ADDRESS.matcher(found.group(1)).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By their names, and one notice that a mail has arrived. */
    private static boolean isOfAnotherKind(Path file) {
        var name = file.getFileName().toString();
        try {
            return name.startsWith("arf-")
                    || name.startsWith("rfc3834-")
                    || Files.readString(file, ISO_8859_1).contains("\"notificationType\":\"Delivery\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(BOUNCES), "Skipped: no mails of others at " + BOUNCES);
        try (var files = Files.list(BOUNCES)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}
