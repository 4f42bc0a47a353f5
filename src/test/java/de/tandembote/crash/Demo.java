package de.tandembote.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import de.tandembote.Tandembote;
import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole demo in a process of its own, on data that outlive it: to be killed, stopped and started again. */
final class Demo implements AutoCloseable {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern NOW = Pattern.compile("\"now\":\"([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("(?mi)^X-Tandembote: *(\\S+)");
    private static final String BOT = "bot@example.org";

    /** The port stands in the fourth line of PostgreSQL's {@code postmaster.pid}, the process in the first. */
    private static final int PORT_LINE = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final String[] settings;
    private final int port = FreePorts.next();
    private Jvm process;

    Demo(Path data) {
        this.data = data;
        settings = new String[] {
            "--spring.profiles.active=demo",
            "--spring.main.banner-mode=off",
            "--server.port=" + port,
            "--tandembote.data=" + data,
            "--tandembote.demo.smtp-port=" + FreePorts.next(),
            "--tandembote.demo.imap-port=" + FreePorts.next(),
            "--logging.level.org.springframework.web.servlet.DispatcherServlet=debug",
            "--logging.level.de.tandembote.outbox=debug"
        };
        process = Jvm.start(Tandembote.class, settings);
    }

    /** What the demo must have told in its log before the next step. */
    void awaits(String words, int times) {
        process.awaits(words, times);
    }

    /** Kills the demo; the first start that follows must succeed. */
    void killAndStartAgain() {
        process.kill();
        startAgain();
    }

    /** Ends the demo as a service manager does, and starts it again. */
    void stopAndStartAgain() {
        process.stop();
        startAgain();
    }

    private void startAgain() {
        process = Jvm.start(Tandembote.class, settings);
        process.awaits("Started Tandembote");
    }

    /** The time that the demo's clock shows, to the minute. */
    LocalDateTime now() {
        return turn(Duration.ZERO);
    }

    /** Lets time pass until then and waits for all that happens meanwhile. */
    void passUntil(LocalDateTime moment) {
        turn(until(moment));
    }

    /** Lets time pass until then, and returns as soon as the demo has begun with it. */
    void beginToPassUntil(LocalDateTime moment) {
        var step = until(moment);
        var _ = http.sendAsync(clock(step), BodyHandlers.discarding());
        process.awaits("POST \"/demo/clock?step=" + step);
    }

    /** Answers the only message that this person has of a kind, from the page of the mailbox. */
    void answer(String person, String message, String text) {
        var id = database()
                .sql("""
                        SELECT external_id FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND message = ?""")
                .params(person, message)
                .query((row, _) -> row.getString("external_id"))
                .single();
        send(post("/postfach/" + person, "mail=" + encoded(id) + "&text=" + encoded(text)));
    }

    /** The database, as long as this process of the demo lives. */
    JdbcClient database() {
        try {
            var lines = Files.readAllLines(postmaster());
            return JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres", "postgres", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all messages that lie in people's mailboxes, each as often as it does. */
    List<String> delivered() {
        try (var files = Files.walk(data.resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> !file.startsWith(data.resolve("mail").resolve(BOT)))
                    .map(Demo::messageIn)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the demo, and the database that it leaves behind where it was killed. */
    @Override
    public void close() {
        try (var _ = process;
                var _ = http) {
            process.stop();
        } finally {
            orphan().ifPresent(Demo::end);
        }
    }

    private Optional<ProcessHandle> orphan() {
        try {
            return Files.exists(postmaster())
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(postmaster()).getFirst()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(30, SECONDS).join();
    }

    private Path postmaster() {
        return data.resolve("postgres/postmaster.pid");
    }

    private Duration until(LocalDateTime moment) {
        return Duration.between(now().atZone(BERLIN), moment.atZone(BERLIN));
    }

    private LocalDateTime turn(Duration step) {
        var answer = NOW.matcher(send(clock(step)));
        if (!answer.find()) {
            throw new AssertionError("the clock does not tell the time");
        }
        return LocalDateTime.parse(answer.group(1));
    }

    private HttpRequest clock(Duration step) {
        return post("/demo/clock?step=" + step, "");
    }

    private HttpRequest post(String path, String form) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofMinutes(2))
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private String send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new AssertionError(request.uri() + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String messageIn(Path mail) {
        try {
            var id = MESSAGE.matcher(Files.readString(mail));
            return id.find() ? id.group(1) : "not from the bot: " + mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
