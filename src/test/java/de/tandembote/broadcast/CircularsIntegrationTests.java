package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.tandembote.faults.Letter;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What coordinators write to many, with real mail and a real database. */
class CircularsIntegrationTests {

    private static Office office;

    @BeforeAll
    static void begin() {
        office = new Office();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    @DisplayName("BR-1 The number that was shown is the number of messages, one for each, and all of them arrive")
    void br1TheNumberShownIsTheNumberOfMessages() {
        var shown = office.circulars().reach(office.round(), Office.MENTEES).recipients();
        var circular = office.writes(Office.MENTEES);

        assertThat(office.circulars().sendNow(circular, shown)).isEqualTo(new Begun.Yes(9));
        office.month().bot().settle();

        assertThat(office.month().bot().count("outbox_message WHERE mailing = ?", circular))
                .isEqualTo(shown);
        assertThat(office.progress(circular).sent()).isEqualTo(shown);
        for (int tandem = 1; tandem <= 9; tandem++) {
            assertThat(office.mails(office.month().mentee(tandem), circular)).hasSize(1);
            assertThat(office.mails(office.month().mentor(tandem), circular)).isEmpty();
        }
    }

    @Test
    @DisplayName("BR-1 Whoever comes between the number and the button makes it ask again")
    void br1AnotherNumberAsksAgain() {
        var circular = office.writes(Office.MENTEES);

        assertThat(office.circulars().sendNow(circular, 8)).isEqualTo(new Begun.OtherNumber(9));

        assertThat(office.circulars().find(circular).orElseThrow().state()).isEqualTo(BroadcastState.DRAFT);
        assertThat(office.progress(circular).recipients()).isZero();
    }

    @Test
    @DisplayName("BR-1 Pressing \"send\" several times at once is one circular")
    void br1PressingTwiceIsOne() throws Exception {
        var circular = office.writes(Office.MENTEES);
        Callable<Begun> press = () -> office.circulars().sendNow(circular, 9);

        try (var hands = Executors.newFixedThreadPool(4)) {
            var pressed = hands.invokeAll(List.of(press, press, press, press));
            assertThat(pressed.stream().filter(one -> one.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
        office.month().bot().settle();

        assertThat(office.mails(office.month().mentee(1), circular)).hasSize(1);
        assertThatThrownBy(() -> office.circulars().sendNow(circular, 9)).isInstanceOf(TooLate.class);
        assertThat(office.month().bot().count("outbox_message WHERE mailing = ?", circular))
                .isEqualTo(9);
    }

    @Test
    @DisplayName("What three recipients are shown to get is what they get, but for their personal link")
    void thePreviewIsWhatIsSent() {
        var circular = office.writes(Office.MENTEES);
        var previews = office.circulars().previews(circular);
        office.circulars().sendNow(circular, 9);
        office.month().bot().get(CircularCourse.class).writeAll();

        assertThat(previews).hasSize(3).doesNotHaveDuplicates();
        for (var preview : previews) {
            var queued = office.month()
                    .bot()
                    .database()
                    .sql("""
                            SELECT subject || plain || html || chat FROM outbox_message JOIN person ON person.id = recipient_id
                            WHERE mailing = ? AND first_name || ' ' || last_name = ?""")
                    .params(circular, preview.recipient())
                    .query(String.class)
                    .single();
            var content = preview.content();
            assertThat(content.subject() + content.plain() + content.html() + content.chat())
                    .isEqualTo(queued.replaceAll("link-[0-9a-f-]{36}", "link-00000000-0000-0000-0000-000000000000"));
        }
    }

    @Test
    @DisplayName(
            "BR-6 Paused, nothing more leaves, not even of a batch that is claimed; going on sends the unsent only")
    void br6PauseAndGoOn() {
        var circular = office.begins(Office.MENTEES, null);
        office.month().bot().database().sql("""
                        UPDATE outbox_delivery SET state = 'CLAIMED',
                            lease_until = clock_timestamp() + interval '10 minutes'
                        FROM outbox_content
                        WHERE id = message_id AND mailing = ? AND recipient_id IN (SELECT mentee_id FROM tandem WHERE label IN ('1', '2'))""").param(circular).update();
        office.circulars().pause(circular);
        office.month().bot().get(Dispatcher.class).deliverDue();

        assertThat(office.progress(circular).sent()).isZero();
        assertThat(office.progress(circular).waiting()).isEqualTo(9);

        office.circulars().goOn(circular);
        office.month().bot().get(Dispatcher.class).deliverDue();

        assertThat(office.progress(circular).sent()).isEqualTo(9);
        assertThat(office.mails(office.month().mentee(1), circular)).hasSize(1);
    }

    @Test
    @DisplayName("BR-6 Paused before all were written to, the rest is written when it goes on")
    void br6PausedWhileItIsWritten() {
        var circular = office.writes(Office.MENTEES);
        office.circulars().sendNow(circular, 9);
        office.circulars().pause(circular);
        office.month().bot().settle();

        assertThat(office.progress(circular).messages()).isEmpty();
        assertThat(office.progress(circular).waiting()).isEqualTo(9);

        office.circulars().goOn(circular);
        office.month().bot().settle();

        assertThat(office.progress(circular).sent()).isEqualTo(9);
    }

    @Test
    @DisplayName("BR-6 Called off, nothing more leaves for good, and what was sent is sent")
    void br6CalledOff() {
        var circular = office.begins(Office.MENTEES, null);
        office.month().bot().database().sql("""
                        UPDATE outbox_delivery SET state = 'SENT', finished_at = now() FROM outbox_content
                        WHERE id = message_id AND mailing = ?
                        AND recipient_id = (SELECT mentee_id FROM tandem WHERE label = '1')""").param(circular).update();
        office.circulars().cancel(circular);
        office.month().bot().settle();

        assertThat(office.progress(circular).sent()).isEqualTo(1);
        assertThat(office.progress(circular).cancelled()).isEqualTo(8);
        assertThat(office.progress(circular).waiting()).isZero();
        assertThatThrownBy(() -> office.circulars().goOn(circular)).isInstanceOf(TooLate.class);
    }

    @Test
    @DisplayName("BR-6 Called off while its messages leave, it is called off even where both wait for each other")
    void br6WaitingForEachOther() {
        var circular = office.begins(Office.MENTEES, null);
        var bot = office.month().bot();
        var inOrder = bot.database()
                .sql("SELECT id FROM outbox_message WHERE mailing = ? ORDER BY id")
                .param(circular)
                .query(UUID.class)
                .list();

        var cancelling = bot.get(TransactionTemplate.class).execute(_ -> {
            takes(inOrder.getLast());
            var pressed =
                    CompletableFuture.runAsync(() -> office.circulars().cancel(circular), Thread::startVirtualThread);
            await().until(bot::somebodyWaits);
            // It has the first and waits for the last: of two who wait in a circle, who began goes home first.
            takes(inOrder.getFirst());
            return pressed;
        });
        cancelling.join();

        assertThat(office.progress(circular).cancelled()).isEqualTo(9);
    }

    @Test
    @DisplayName("BR-6 What is overdue when it goes on is not sent but marked EXPIRED")
    void br6Overdue() {
        var end = office.month().clock().instant().plus(Duration.ofHours(2));
        var circular = office.begins(Office.MENTEES, end);
        office.circulars().pause(circular);
        office.month().clock().passes(Duration.ofHours(3));
        office.circulars().goOn(circular);
        office.month().bot().settle();

        assertThat(office.progress(circular).expired()).isEqualTo(9);
        assertThat(office.mails(office.month().mentee(1), circular)).isEmpty();
    }

    @Test
    @DisplayName(
            "An answer goes to the author, who answers the person and not the bot; nothing in it is taken for an act")
    void anAnswerGoesToTheAuthor() throws Exception {
        var circular = office.begins(Office.MENTEES, null);
        office.month().bot().settle();
        var mentee = office.month().mentee(1);
        var subject = office.circulars().find(circular).orElseThrow().subject();
        var sessions = office.month().bot().count("session");
        var answer = Letter.answering(
                office.mails(mentee, circular).getFirst(),
                mentee,
                "Wir haben uns gestern getroffen.\n\nGibt es dort Kaffee?");

        office.month().comes(answer.bytes());

        var passedOn = office.month().mail().mailsOf(office.coordinator()).getLast();
        assertThat(passedOn.getSubject()).endsWith("antwortet: " + subject);
        assertThat(Office.textOf(passedOn)).contains("Wir haben uns gestern getroffen.", "Gibt es dort Kaffee?");
        assertThat(passedOn.getReplyTo()).extracting(Object::toString).containsExactly(mentee);
        assertThat(office.month().bot().count("session")).isEqualTo(sessions);
        assertThat(office.month().mail().mailsOf(mentee).getLast().getSubject()).isEqualTo(subject);
        assertThat(office.progress(circular).sent()).isEqualTo(9);
    }

    @Test
    @DisplayName("Who answers it with STOP is obeyed, and no author is told")
    void stopIsObeyed() {
        var circular = office.begins(Office.MENTEES, null);
        office.month().bot().settle();
        var mentee = office.month().mentee(2);
        var answers = office.month().bot().count("outbox_message WHERE message = 'circular-answer'");

        office.month()
                .comes(Letter.answering(
                                office.mails(mentee, circular).getFirst(), mentee, "Bitte keine Rundschreiben mehr")
                        .bytes());

        assertThat(office.month().bot().get(People.class).stopped(office.month().idOf(mentee)))
                .isEqualTo(Set.of(Purpose.BROADCAST));
        assertThat(office.month().bot().count("outbox_message WHERE message = 'circular-answer'"))
                .isEqualTo(answers);
        office.month().bot().get(People.class).startMessages(office.month().idOf(mentee));
    }

    @Test
    @DisplayName("A test goes to whoever asks for it alone, by mail, and counts for nothing")
    void theTest() {
        var circular = office.writes(Office.MENTEES);
        var coordinator = office.month().idOf(office.coordinator());
        office.circulars().test(circular, coordinator);
        office.circulars().test(circular, coordinator);
        office.month().bot().settle();

        var subject = office.circulars().find(circular).orElseThrow().subject();
        assertThat(office.mails(office.coordinator(), "[Probe] " + subject)).hasSize(2);
        assertThat(office.progress(circular).recipients()).isZero();
    }

    private static void takes(UUID message) {
        office.month()
                .bot()
                .database()
                .sql("UPDATE outbox_delivery SET attempts = attempts + 1 WHERE message_id = ?")
                .param(message)
                .update();
    }
}
