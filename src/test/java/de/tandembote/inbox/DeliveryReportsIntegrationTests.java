package de.tandembote.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.OutboxState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose delivery report counts, and for how much (IN-14). */
class DeliveryReportsIntegrationTests {

    private static FirstMonth month;
    private static Installation bot;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @Test
    void in14AHardBounceEndsTheAddressAndIsToldOnce() {
        var mentor = month.mentor(1);
        var reminder = lastMessageTo(mentor);

        month.mail().receives(report(verp(reminder), mentor, "failed", "5.1.1"));
        month.mail().receives(report(verp(reminder), mentor, "failed", "5.1.1 again"));
        bot.settle();

        assertThat(stateOf(reminder)).isEqualTo(OutboxState.BOUNCED);
        assertThat(bot.count("person WHERE address_state = 'BROKEN' AND email = ?", mentor))
                .isEqualTo(1);
        assertThat(told(1)).isEqualTo(bot.count("participation WHERE role = 'COORDINATOR'"));

        month.mail()
                .receives(Letter.answering(
                                month.mail().mailsOf(month.mentee(1)).getLast(),
                                month.mentee(1),
                                "Nächstes Mal am 10.3. um 15 Uhr")
                        .bytes());
        bot.settle();

        assertThat(stateOf(lastMessageTo(mentor))).isEqualTo(OutboxState.SUPPRESSED);
    }

    @Test
    void in14ADelayCountsNothing() {
        var mentor = month.mentor(2);
        var reminder = lastMessageTo(mentor);

        for (int day = 0; day < 10; day++) {
            month.mail().receives(report(verp(reminder), mentor, "delayed", "4.4.1"));
        }
        bot.settle();

        assertNothingCame(reminder, mentor, 2);
        assertThat(bot.count("person WHERE soft_score > 0 AND email = ?", mentor))
                .isZero();
    }

    @Test
    void in14AReportAboutSomebodyElsesAddressCountsNothing() {
        var mentor = month.mentor(2);
        var reminder = lastMessageTo(mentor);

        month.mail().receives(report(verp(reminder), "somebody@elsewhere.example.org", "failed", "5.1.1"));
        bot.settle();

        assertNothingCame(reminder, mentor, 2);
    }

    @Test
    void in14PassingFailuresOfThreeMonthsInARowEndTheAddress() {
        var mentor = month.mentor(5);
        var now = month.clock().instant();

        for (var message : copiesOfTheLastMessageTo(mentor, 3)) {
            assertThat(broken(mentor)).as("before the third").isFalse();
            month.mail().receives(report(verp(message), mentor, "failed", "4.2.2"));
            month.mail().receives(report(verp(message), mentor, "failed", "4.2.2"));
            workOff();
            month.clock().passes(Duration.ofDays(31));
        }
        month.clock().set(now);

        assertThat(broken(mentor)).as("after three").isTrue();
        assertThat(told(5)).isEqualTo(bot.count("participation WHERE role = 'COORDINATOR'"));
    }

    @Test
    void in14AMailboxThatIsFullOnceIsForgiven() {
        var mentor = month.mentor(6);

        copiesOfTheLastMessageTo(mentor, 6)
                .forEach(message -> month.mail().receives(report(verp(message), mentor, "failed", "4.2.2")));
        workOff();

        assertThat(broken(mentor)).isFalse();
        assertThat(bot.count("person WHERE soft_score = 1 AND email = ?", mentor))
                .isEqualTo(1);
    }

    @Test
    void in14WhoeverWritesHasAnAddressThatWorks() {
        var mentee = month.mentee(7);
        bot.database()
                .sql("UPDATE person SET address_state = 'BROKEN', soft_score = 5, soft_at = now() WHERE email = ?")
                .param(mentee)
                .update();

        month.mail()
                .receives(Letter.answering(month.mail().mailsOf(mentee).getLast(), mentee, "Vielen Dank!")
                        .bytes());
        bot.settle();

        assertThat(broken(mentee)).isFalse();
        assertThat(bot.count("person WHERE soft_score = 0 AND soft_at IS NULL AND email = ?", mentee))
                .isEqualTo(1);
    }

    @Test
    void in14AReportThatNamesNoMessageOfOursCountsNothing() {
        var mentor = month.mentor(3);
        var reminder = lastMessageTo(mentor);
        var madeUp = MailSystem.BOT.replace("@", "+b-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@");

        month.mail().receives(report(MailSystem.BOT, mentor, "failed", "5.1.1"));
        month.mail().receives(report(madeUp, mentor, "failed", "5.1.1"));
        bot.settle();

        assertNothingCame(reminder, mentor, 3);
    }

    /** Reads and sorts what came; nothing that time brings. */
    private static void workOff() {
        bot.readNew();
        bot.get(Worker.class).workOff();
    }

    private static boolean broken(String address) {
        return bot.count("person WHERE address_state = 'BROKEN' AND email = ?", address) == 1;
    }

    /** Messages as if they had been sent one after the other. */
    private static List<UUID> copiesOfTheLastMessageTo(String address, int copies) {
        var original = lastMessageTo(address);
        return Stream.generate(UUID::randomUUID)
                .limit(copies)
                .peek(id -> bot.database()
                        .sql("""
                                WITH copy AS (
                                    INSERT INTO outbox_content (id, recipient_id, dedupe_key, about, purpose, message,
                                        sender_name, subject, plain, html, chat)
                                    SELECT ?, recipient_id, ?, about, purpose, message, sender_name, subject, plain, html,
                                        chat FROM outbox_content WHERE id = ?
                                    RETURNING id)
                                INSERT INTO outbox_delivery (message_id, lane, not_before, state, queued_at, finished_at)
                                SELECT copy.id, lane, not_before, 'SENT', queued_at, now() FROM copy, outbox_delivery
                                WHERE message_id = ?""")
                        .params(id, "copy:" + id, original, original)
                        .update())
                .toList();
    }

    private static void assertNothingCame(UUID message, String recipient, int tandem) {
        assertThat(stateOf(message)).isEqualTo(OutboxState.SENT);
        assertThat(bot.count("person WHERE address_state = 'BROKEN' AND email = ?", recipient))
                .isZero();
        assertThat(told(tandem)).isZero();
    }

    private static long told(int tandem) {
        return bot.count("""
                outbox_message WHERE message = 'delivery-failed' AND dedupe_key LIKE
                    '%:' || (SELECT mentor_id FROM tandem WHERE label = ?) || ':%'""", "" + tandem);
    }

    private static UUID lastMessageTo(String address) {
        return bot.database().sql("""
                        SELECT outbox_message.id FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? ORDER BY outbox_message.id DESC LIMIT 1""").param(address).query(UUID.class).single();
    }

    private static OutboxState stateOf(UUID message) {
        return bot.get(Outbox.class).find(message).orElseThrow().state();
    }

    /** The envelope sender of a message, to which its reports go. */
    private static String verp(UUID message) {
        return MailSystem.BOT.replace("@", "+b-" + bot.get(Links.class).bounceToken(message) + "@");
    }

    /** A delivery report of RFC 3464, section 2. */
    private static byte[] report(String to, String failed, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.example.org
                To: %1$s
                Message-ID: <%2$s@mx.example.org>
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %3$s
                Action: %4$s
                Status: %5$s

                --b--
                """.formatted(to, UUID.randomUUID(), failed, action, status)
                .replace("\n", "\r\n")
                .getBytes(US_ASCII);
    }
}
