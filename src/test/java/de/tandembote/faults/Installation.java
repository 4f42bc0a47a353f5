package de.tandembote.faults;

import de.tandembote.Tandembote;
import de.tandembote.campaign.Campaigns;
import de.tandembote.channel.Source;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.Outbox;
import de.tandembote.setup.RoundImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program as an office would run it, on the database, the mail system and the clock that a test gives it. */
public final class Installation implements AutoCloseable {

    /** Where people reach this server, says it. */
    public static final String BASE_URL = "https://tandembote.example.org";

    /** Nothing happens but what the test asks for. */
    private static final List<String> BY_HAND = List.of(
            "--spring.quartz.auto-startup=false",
            "--tandembote.schedule.prompt=false",
            "--tandembote.email.watch=false",
            // One mail after the other, so that the same happens each time.
            "--tandembote.email.smtp.connections=1");

    private final ConfigurableApplicationContext application;
    private final SettableClock clock;

    private Installation(ConfigurableApplicationContext application, SettableClock clock) {
        this.application = application;
        this.clock = clock;
    }

    /** Starts the program so that it does nothing by itself. */
    public static Installation byHand(String database, MailSystem mail, SettableClock clock) {
        return byHand(database, mail, clock, List.of());
    }

    /** The same with more settings. */
    public static Installation byHand(String database, MailSystem mail, SettableClock clock, List<String> settings) {
        return start(
                database,
                mail,
                clock,
                Stream.concat(BY_HAND.stream(), settings.stream()).toList());
    }

    /** Starts the program so that it runs by itself, with its own threads and timers. */
    static Installation running(String database, MailSystem mail, SettableClock clock) {
        return start(database, mail, clock, List.of());
    }

    private static Installation start(String database, MailSystem mail, SettableClock clock, List<String> more) {
        var settings = Stream.of(
                        Stream.of(
                                "--server.port=0",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=postgres",
                                "--tandembote.email.authserv-id=mx.example.org",
                                "--tandembote.base-url=" + BASE_URL,
                                "--tandembote.link.key=an-invented-key-of-more-than-32-characters"),
                        Stream.of(mail.settings()),
                        more.stream())
                .flatMap(part -> part)
                // What a test says itself comes last and counts.
                .collect(Collectors.toMap(setting -> setting.split("=", 2)[0], Function.identity(), (_, last) -> last))
                .values()
                .toArray(String[]::new);
        var application = new SpringApplicationBuilder(Tandembote.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("settableClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(settings);
        return new Installation(application, clock);
    }

    /** Imports the round of Dormagen. */
    public void loadsARound() {
        get(RoundImport.class).load(Path.of("calendars/dormagen.yaml"));
    }

    public <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    /** The one of several of a type that has this name. */
    public <T> T get(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    public JdbcClient database() {
        return get(JdbcClient.class);
    }

    public long count(String fromWhere, Object... parameters) {
        return database()
                .sql("SELECT count(*) FROM " + fromWhere)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /**
     * Whether somebody waits for what another has locked. In a transaction of its own: within one, the database says who
     * waits as it was at first.
     */
    public boolean somebodyWaits() {
        return CompletableFuture.supplyAsync(
                                () -> count("pg_stat_activity WHERE datname = current_database()"
                                        + " AND wait_event_type = 'Lock'"),
                                Thread::startVirtualThread)
                        .join()
                > 0;
    }

    /** The mail address of a tandem's mentee or mentor. */
    public String addressOf(int tandem, String role) {
        return database()
                .sql("SELECT email FROM tandem JOIN person ON person.id = " + role + "_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }

    /** How many sessions a tandem has. */
    public long sessionsOf(int tandem) {
        return count("session JOIN tandem ON tandem.id = tandem_id WHERE label = ?", "" + tandem);
    }

    /** Lets time pass through every moment at which something is due. */
    public void passesTo(Instant target) {
        settle();
        for (var due = nextDue(); due.isBefore(target); due = nextDue()) {
            clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
            settle();
        }
        clock.set(target);
        settle();
    }

    private Instant nextDue() {
        return Stream.of(get(Campaigns.class).nextDue(), get(Outbox.class).nextDue())
                .flatMap(due -> due.stream())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** Does what is due, and all that follows from it, until nothing moves any more. */
    public void settle() {
        String before;
        do {
            before = state();
            get(Campaigns.class).fireDue();
            get(Dispatcher.class).deliverDue();
            readNew();
            get(Worker.class).workOff();
        } while (!state().equals(before));
    }

    /** Tells the modules of this, in a transaction, as a channel would that is not here. */
    public void tells(Object event) {
        get(TransactionTemplate.class).executeWithoutResult(_ -> application.publishEvent(event));
    }

    /** Reads the mailbox; that it cannot be reached is no fault of the reader. */
    public void readNew() {
        try {
            application.getBeansOfType(Source.class).values().forEach(Source::readNew);
        } catch (UncheckedIOException e) {
            // The mailbox has said so already; the watcher would come again.
            return;
        }
    }

    private String state() {
        return get(Outbox.class).counts() + " " + get(Inbox.class).counts();
    }

    /** Asks for a page by its path; redirections are not followed. */
    public HttpResponse<String> send(String path, HttpRequest.Builder request) {
        return asks(request.uri(address(path)).build());
    }

    /** What the server answers to somebody who opens a page. */
    public HttpResponse<String> gets(String path) {
        return asks(HttpRequest.newBuilder(address(path)).build());
    }

    /** The same for somebody who presses the button of a page; all that follows happens. */
    public HttpResponse<String> posts(String path) {
        var answer = asks(HttpRequest.newBuilder(address(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        settle();
        return answer;
    }

    /** Where a page is, as seen from this machine. */
    public URI address(String path) {
        return URI.create(
                "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static HttpResponse<String> asks(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What /actuator/health answers to whoever asks. */
    JsonNode health() {
        return JsonMapper.shared().readTree(gets("/actuator/health").body());
    }

    @Override
    public void close() {
        application.close();
    }
}
