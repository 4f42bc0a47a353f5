package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.Tandembote;
import de.tandembote.channel.Content;
import de.tandembote.channel.matrix.Guest;
import de.tandembote.channel.matrix.Synapse;
import de.tandembote.outbox.NewMessage;
import de.tandembote.outbox.Outbox;
import de.tandembote.script.Purpose;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole program is killed and the homeserver restarted while ten people and the bot write to each other. */
class KilledChatIntegrationTests {

    private static final int PEOPLE = 10;
    private static final int MESSAGES_EACH = 50;
    private static final int KILLS = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 20);

    @AutoClose
    private static Post post;

    /** Queues what the killed ones send; does nothing else. */
    @AutoClose
    private static Node desk;

    private static JdbcClient database;
    private static List<String> settings;
    private static String account;

    private final Map<UUID, Guest> guests = new HashMap<>();
    private final Map<UUID, String> rooms = new HashMap<>();
    private final Random random = new Random(20261122);

    @BeforeAll
    static void tenPeopleOfARound() {
        Synapse.start();
        var empty = TestDatabase.create();
        post = new Post();
        account = Synapse.newUser("bot");
        database = JdbcClient.create(empty.dataSource());
        settings = Stream.concat(
                        Arrays.stream(Node.settings(empty, post)),
                        Stream.of(
                                "--tandembote.conversation.answers-in-chat=1000",
                                "--tandembote.matrix.homeserver=" + Synapse.ADDRESS,
                                "--tandembote.matrix.user=" + account,
                                "--tandembote.matrix.password=secret"))
                .toList();
        desk = Node.start(with("--tandembote.matrix.watch=false"));
        desk.part(RoundImport.class).load(Path.of("calendars/dormagen.yaml"));
        sql("DELETE FROM planned_message");
    }

    @Test
    @DisplayName("of 500 messages out and 500 answers in, none is lost and none is there twice, whoever dies meanwhile")
    void nothingIsLostAndNothingDoubled() {
        peopleConnect();
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var bot = bot()) {
                write(MESSAGES_EACH / KILLS * (kill - 1), MESSAGES_EACH / KILLS);
                awaitSome(kill);
                if (kill % 2 == 0) {
                    Synapse.restart();
                }
                bot.kill();
            }
            leasesEnd();
        }
        try (var last = bot()) {
            awaitAll();
            last.stop();
        }

        assertThat(count("session")).isEqualTo(PEOPLE * MESSAGES_EACH);
        guests.forEach((person, guest) -> {
            var heard = guest.heardTexts(Objects.requireNonNull(rooms.get(person)));
            assertThat(heard)
                    .filteredOn(text -> text.startsWith("Nachricht"))
                    .containsExactlyInAnyOrderElementsOf(numbered());
            assertThat(heard)
                    .filteredOn(text -> text.contains("2026") && !text.startsWith("Nachricht"))
                    .doesNotHaveDuplicates()
                    .hasSize(MESSAGES_EACH);
        });
    }

    private void peopleConnect() {
        var mentees = database.sql("SELECT mentee_id FROM tandem ORDER BY label::int LIMIT ?")
                .param(PEOPLE)
                .query(UUID.class)
                .list();
        try (var bot = bot()) {
            for (var mentee : mentees) {
                var guest = new Guest("anna");
                database.sql(
                                "UPDATE person SET linked_matrix_id = ?, preferred_channel = 'MATRIX', language = 'DE' WHERE id = ?")
                        .params(guest.user(), mentee)
                        .update();
                guests.put(mentee, guest);
                rooms.put(mentee, guest.createRoom(account));
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> count("matrix_room WHERE state = 'OPEN'") == PEOPLE);
            bot.kill();
        }
        leasesEnd();
    }

    /** Each person tells of so many sessions, while as many messages are queued for each. */
    private void write(int from, int number) {
        for (int i = from; i < from + number; i++) {
            for (var guest : guests.entrySet()) {
                var day = FIRST_DAY.plusDays(i);
                guest.getValue()
                        .say(
                                Objects.requireNonNull(rooms.get(guest.getKey())),
                                "Wir haben uns am %d.%d. 60 Minuten getroffen"
                                        .formatted(day.getDayOfMonth(), day.getMonthValue()));
                enqueue(guest.getKey(), "Nachricht " + i);
            }
        }
    }

    private static void enqueue(UUID person, String text) {
        new TransactionTemplate(desk.part(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> desk.part(Outbox.class)
                        .enqueue(new NewMessage(
                                person,
                                text + person,
                                "",
                                Purpose.SERVICE,
                                "welcome",
                                "Mentoring Dormagen",
                                new Content(text, text, text, text),
                                null,
                                null,
                                null,
                                List.of(),
                                null)));
    }

    private void awaitSome(int kill) {
        var before = PEOPLE * MESSAGES_EACH / KILLS * 2 * (kill - 1);
        var enough = before + 10 + random.nextInt(PEOPLE * MESSAGES_EACH / KILLS);
        await().atMost(Duration.ofMinutes(3)).until(() -> count("outbox_message WHERE state = 'SENT'") >= enough);
    }

    private static void awaitAll() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> count("outbox_message WHERE state = 'SENT'") >= 2 * PEOPLE * MESSAGES_EACH
                        && count("outbox_message WHERE state <> 'SENT'") == 0
                        && count("inbox_message WHERE state <> 'DONE'") == 0);
    }

    private static List<String> numbered() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < MESSAGES_EACH; i++) {
            texts.add("Nachricht " + i);
        }
        return texts;
    }

    private static Jvm bot() {
        var bot = Jvm.start(Tandembote.class, with("--server.port=0"));
        bot.awaits("Started Tandembote");
        return bot;
    }

    private static String[] with(String more) {
        var runs = more.startsWith("--server");
        return Stream.concat(
                        settings.stream()
                                .filter(setting -> !runs || !setting.startsWith("--tandembote.schedule.prompt"))
                                .map(setting -> runs ? setting.replace("root=warn", "root=info") : setting),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** By the database's clock they would end some minutes later. */
    private static void leasesEnd() {
        sql("UPDATE outbox_message SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
        sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
        sql("UPDATE matrix_account SET read_until = clock_timestamp()");
    }

    private static int count(String rows) {
        return database.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }

    private static void sql(String statement) {
        database.sql(statement).update();
    }
}
