package de.tandembote.channel.matrix;

import com.zaxxer.hikari.HikariDataSource;
import de.tandembote.channel.Address;
import de.tandembote.channel.Arrivals;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.ChatNotices;
import de.tandembote.channel.Content;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.GrowingPause;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.NodeTurns;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.UnstorableMessage;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chat of the bot alone, on an account and a database of its own, with what came in kept in memory. */
final class Bot implements AutoCloseable {

    static final ChatNotices NOTICES = new ChatNotices() {
        @Override
        public String encrypted() {
            return "encrypted";
        }

        @Override
        public String stranger() {
            return "stranger";
        }

        @Override
        public String crowded() {
            return "crowded";
        }

        @Override
        public String wrongCode() {
            return "wrong code";
        }
    };

    private static final int CONNECTIONS = 5;

    private final @Nullable Inspector inspector;
    private final HikariDataSource connections;
    private final Homeserver homeserver;
    private final MatrixSettings settings;
    final MatrixChannel channel;
    final MatrixSync sync;
    final Reachability reachability;
    final Rooms rooms;
    /** The rooms that are known as rooms of several people. */
    final Set<String> groups = new HashSet<>();

    /** In which room each message was tried last. */
    final Map<UUID, String> tried = new HashMap<>();

    /** The rooms that were given up. */
    final List<Object> unheard = new ArrayList<>();

    final Kept kept = new Kept();
    final JdbcClient jdbc;

    /**
     * On the real homeserver, which runs already: what is said from here on is said to it. Whatever is said against the
     * specification fails {@link #close}.
     */
    static Bot listening() {
        var bot = new Bot(new Inspector(Synapse.ADDRESS));
        bot.read();
        return bot;
    }

    private Bot(Inspector inspector) {
        this(inspector.address(), Synapse.newUser("bot"), TestDatabase.create(), inspector);
        withTables();
    }

    Bot(String address, String user) {
        this(address, user, TestDatabase.create());
        withTables();
    }

    /** The same on a database that is empty yet. */
    Bot withTables() {
        try {
            for (var script : List.of("channel/V003__channel.sql", "matrix/V055__matrix.sql")) {
                jdbc.sql(Files.readString(Path.of("src/main/resources/db/migration", script)))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A further node, on the same database. */
    Bot(String address, String user, TestDatabase database) {
        this(address, user, database, null);
    }

    private Bot(String address, String user, TestDatabase database, @Nullable Inspector inspector) {
        this.inspector = inspector;
        var clock = Clock.systemUTC();
        settings = new MatrixSettings(
                address,
                user,
                "secret",
                "",
                "TANDEMBOTE",
                false,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofDays(3),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20));
        // With kept connections, as in an office: to open one for each question costs more than the homeserver.
        connections = new HikariDataSource();
        connections.setJdbcUrl(database.url());
        connections.setUsername(database.user());
        connections.setPassword(database.password());
        connections.setMaximumPoolSize(CONNECTIONS);
        jdbc = JdbcClient.create(connections);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
        var account = new Account(jdbc, settings);
        rooms = new Rooms(jdbc, transactions, unheard::add, groups::contains, clock);
        homeserver = new Homeserver(settings, clock);
        var client = new MatrixClient(new Session(settings, homeserver, account), user);
        reachability = new Reachability("matrix", clock);
        var invitations = new Invitations(jdbc, client, rooms, settings);
        channel = new MatrixChannel(
                client, rooms, invitations, new Repeats(client, clock), tried::put, settings, reachability, clock);
        var look = new RoomLook(client, rooms, NOTICES);
        var doors = new Doors(client, rooms, new Errands(jdbc, client));
        var ears = new Ears(client, look, doors, rooms);
        sync = new MatrixSync(settings, client, new NodeTurns(jdbc), ears, doors, kept, reachability, clock);
    }

    String user() {
        return settings.user();
    }

    /** What the bot asked the real homeserver so far, as the specification names it. */
    List<String> operations() {
        return Objects.requireNonNull(inspector).operations();
    }

    MatrixWatcher watcher() {
        return new MatrixWatcher(settings, sync);
    }

    MatrixWatcher watcher(GrowingPause pause) {
        return new MatrixWatcher(settings, sync, pause);
    }

    Delivery deliver(Guest to, String text) {
        return channel.deliver(message(UUID.randomUUID(), to.user(), text));
    }

    static OutgoingMessage message(UUID id, String to, String text) {
        return message(id, to, text, null, List.of());
    }

    /** A message that was handed over before. */
    static OutgoingMessage message(UUID id, String to, String text, Instant firstTried) {
        return message(id, to, text, firstTried, List.of());
    }

    static OutgoingMessage message(UUID id, String to, String text, List<String> taps) {
        return message(id, to, text, null, taps);
    }

    private static OutgoingMessage message(
            UUID id, String to, String text, @Nullable Instant firstTried, List<String> taps) {
        return new OutgoingMessage(
                id,
                new Address(ChannelKind.MATRIX, to),
                "Anna Beispiel",
                "Mentoring Beispielstadt",
                Instant.parse("2026-03-02T08:00:00Z"),
                new Content("", "", "", text),
                null,
                null,
                null,
                null,
                "",
                firstTried,
                taps,
                null);
    }

    /** What was said to the bot since it was asked last. */
    List<IncomingMessage> read() {
        sync.readNew();
        var news = kept.news();
        kept.news.clear();
        return news;
    }

    @Override
    public void close() {
        homeserver.close();
        connections.close();
        if (inspector != null) {
            inspector.close();
        }
    }

    /** Keeps each message once. */
    static final class Kept implements Arrivals {

        private final Set<String> known = new HashSet<>();
        private final List<RawMessage> news = new CopyOnWriteArrayList<>();
        private volatile @Nullable Error failure;
        private String unstorable = "";
        private @Nullable String position;

        /** The next time, this happens. */
        void fails(Error error) {
            failure = error;
        }

        /** From now on, the event with this id cannot be stored. */
        void cannotStore(String event) {
            unstorable = event;
        }

        /** What stands for a message that cannot be stored. */
        List<RawMessage> setAside() {
            return news.stream()
                    .filter(raw -> raw.fingerprint().startsWith("unstorable"))
                    .toList();
        }

        List<IncomingMessage> news() {
            return news.stream()
                    .filter(raw -> !raw.fingerprint().startsWith("unstorable"))
                    .map(raw -> new MatrixReader().read(raw.bytes()))
                    .toList();
        }

        @Override
        public void accept(List<RawMessage> messages, String source, String next) {
            var error = failure;
            if (error != null) {
                failure = null;
                throw error;
            }
            if (messages.stream().anyMatch(message -> message.fingerprint().equals(unstorable))) {
                throw new UnstorableMessage("22021");
            }
            messages.stream()
                    .filter(message -> known.add(message.fingerprint()))
                    .forEach(news::add);
            position = next;
        }

        @Override
        public Optional<String> position(String source) {
            return Optional.ofNullable(position);
        }
    }
}
