package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.Tandembote;
import de.tandembote.channel.Content;
import de.tandembote.channel.matrix.Guest;
import de.tandembote.channel.matrix.Synapse;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.PlainMessage;
import de.tandembote.script.Purpose;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten people and the bot write to each other while the bot, which runs as in an office, is killed again and again and the
 * homeserver is started anew. What counts is what the people see in their rooms.
 */
class KilledChatIntegrationTests {

    private static final int PEOPLE = 10;
    private static final int MESSAGES_EACH = 50;
    private static final int KILLS = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 9);
    private static final String SAID = "Nachricht ";

    private record Chat(UUID person, Guest guest, String room) {}

    @AutoClose
    private static Post post;

    /** Lives on, and queues what the other one sends. */
    @AutoClose
    private static Node desk;

    @AutoClose
    private static Jvm bot;

    private static JdbcClient database;
    private static String[] settings;
    private static String account;

    private final Random random = new Random();
    private int onTheWay;

    @BeforeAll
    static void aRoundWithNothingPlanned() {
        Synapse.start();
        account = Synapse.newUser("bot");
        post = new Post();
        var empty = TestDatabase.create();
        database = JdbcClient.create(empty.dataSource());
        settings = Node.settings(
                empty,
                post,
                "--server.port=0",
                // The mail server of the test fails when its reader is killed.
                "--tandembote.email.watch=false",
                "--tandembote.outbox.first-retry-after=1s",
                "--tandembote.outbox.longest-pause=1s",
                "--tandembote.matrix.homeserver=" + Synapse.ADDRESS,
                "--tandembote.matrix.user=" + account,
                "--tandembote.matrix.password=secret");
        desk = Node.start(settings);
        desk.part(RoundImport.class).load(Path.of("calendars/duesseldorf-koeln.yaml"));
        sql("DELETE FROM planned_message");
        bot = Jvm.start(Tandembote.class, settings);
    }

    @Test
    @DisplayName("of 500 messages out and 500 answers in none is lost and none comes twice, whoever dies meanwhile")
    void nothingIsLostAndNothingComesTwice() {
        var chats = chats();
        for (int kill = 1; kill <= KILLS; kill++) {
            var written = MESSAGES_EACH / KILLS * kill;
            IntStream.range(written - MESSAGES_EACH / KILLS, written)
                    .forEach(number -> chats.forEach(chat -> write(chat, number)));
            bot.awaits("Started Tandembote");
            awaitSomeSent(2 * PEOPLE * written);
            if (kill % 2 == 0) {
                Synapse.restart();
                awaitSomeSent(2 * PEOPLE * written);
            }
            killAndStartAgain();
        }
        await().atMost(Duration.ofMinutes(3)).until(KilledChatIntegrationTests::isNothingLeftToDo);

        assertThat(onTheWay).as("killed while messages were on the way").isPositive();
        assertThat(count("session")).isEqualTo(PEOPLE * MESSAGES_EACH);
        assertThat(chats).allSatisfy(chat -> {
            var heard = chat.guest().heardTexts(chat.room());
            assertThat(heard)
                    .filteredOn(text -> text.startsWith(SAID))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MESSAGES_EACH)
                            .mapToObj(number -> SAID + number)
                            .toList());
            assertThat(heard)
                    .filteredOn(text -> !text.startsWith(SAID))
                    .as("each day is noted once")
                    .hasSize(MESSAGES_EACH)
                    .doesNotHaveDuplicates();
        });
    }

    /** The mentees of ten tandems write from their programs from now on; the bot has come into their rooms. */
    private static List<Chat> chats() {
        var chats = new ArrayList<Chat>();
        for (var mentee : database.sql("SELECT mentee_id FROM tandem ORDER BY id LIMIT " + PEOPLE)
                .query(UUID.class)
                .list()) {
            var guest = new Guest("anna");
            database.sql("UPDATE person SET linked_matrix_id = ?, preferred_channel = 'MATRIX' WHERE id = ?")
                    .params(guest.user(), mentee)
                    .update();
            chats.add(new Chat(mentee, guest, guest.createRoom(account)));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> count("matrix_room WHERE state = 'OPEN'") == PEOPLE);
        return chats;
    }

    /** The person tells of a session, while a message to that person is queued. */
    private static void write(Chat chat, int number) {
        var day = FIRST_DAY.plusDays(number);
        var told = "Am %d.%d.%d haben wir uns noch einmal getroffen."
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        chat.guest().say(chat.room(), told);
        var text = SAID + number;
        var message = PlainMessage.to(
                chat.person(),
                text + " " + chat.person(),
                Purpose.SERVICE,
                "welcome",
                "Mentoring",
                new Content(text, text, text, text),
                null);
        new TransactionTemplate(desk.part(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> desk.part(Outbox.class).enqueue(message));
    }

    /** Waits for some of those that have not left yet, at most for half of them: the others shall be on the way. */
    private void awaitSomeSent(int due) {
        var enough = sent() + random.nextInt((due - sent()) / 2 + 1);
        await().atMost(Duration.ofMinutes(2)).until(() -> sent() >= enough);
    }

    private static int sent() {
        return count("outbox_message WHERE state = 'SENT'");
    }

    private void killAndStartAgain() {
        bot.kill();
        // The database finds out by itself that nobody is there any more, and takes back what was open.
        await().until(() -> count("pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " AND state <> 'idle'")
                == 0);
        onTheWay += count("outbox_message WHERE state = 'SENDING'");
        // By themselves they would end some minutes later.
        sql("UPDATE outbox_delivery SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
        sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL");
        sql("UPDATE reading_turn SET ends_at = clock_timestamp()");
        bot = Jvm.start(Tandembote.class, settings);
    }

    private static boolean isNothingLeftToDo() {
        return count("inbox_message WHERE state = 'DONE'") >= PEOPLE * MESSAGES_EACH
                && count("outbox_message") >= 2 * PEOPLE * MESSAGES_EACH
                && count("outbox_message WHERE state <> 'SENT'") == 0;
    }

    private static int count(String rows) {
        return database.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }

    private static void sql(String statement) {
        database.sql(statement).update();
    }
}
