package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Source;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.Worker;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How quickly the bot fetches, understands and answers mails that wait in its mailbox, beside a bare fetch of the same
 * mails by Angus Mail. Every mail is another person's answer to a question, every answer logs a session, and it counts when
 * the echo is committed; the database's commits wait for the disk. Needs nothing installed.
 */
@Tag("benchmark")
@Tag("inbox")
class InboxBenchmark {

    private static final int ROUNDS_OF_PEOPLE = 50;

    /** So many wait at the same time: what GreenMail takes for each fetch grows with the square of that. */
    private static final int WAITING = 250;

    private static final int WARM_UP = 1;
    private static final int TURNS = 5;
    private static final String PEER = "bare fetch by Angus Mail";

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(AskedPeople.BEFORE_THE_ROUNDS);

    @Test
    void mailsPerSecond() throws IOException, MessagingException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        int mails;
        var database = TestDatabase.createLasting();
        try (mail;
                var bot = Installation.byHand(database.url(), mail, clock)) {
            var people = AskedPeople.in(bot, clock, ROUNDS_OF_PEOPLE);
            mails = people.count();
            for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
                // Answers of one day to one person are few: each turn is another day.
                clock.passes(Duration.ofDays(1));
                var answers = people.answers(turn);
                double our = 0;
                double their = 0;
                for (int at = 0; at < mails; at += WAITING) {
                    mail.forgetsWhatCame();
                    answers.subList(at, Math.min(at + WAITING, mails)).forEach(mail::receives);
                    their += seconds(this::fetch);
                    our += seconds(() -> readAndAnswer(bot));
                }
                assertThat(bot.count("outbox_message WHERE message = 'noted'"))
                        .as("echoes")
                        .isEqualTo((long) mails * (turn + 1));
                if (turn >= WARM_UP) {
                    ours.add(mails / our);
                    theirs.add(mails / their);
                }
            }
        }
        var bench = new Bench("inbox");
        bench.add("mail to echo, " + mails, "1/s", ours, PEER, theirs, "at least 0.33");
        bench.finish();
    }

    private interface Work {
        void run() throws IOException, MessagingException;
    }

    private static double seconds(Work work) throws IOException, MessagingException {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** As the program does it by itself: one thread reads, and whatever is stored is worked off meanwhile. */
    private static void readAndAnswer(Installation bot) {
        var worker = bot.get(Worker.class);
        var reading = CompletableFuture.runAsync(bot.get("imapMailbox", Source.class)::readNew);
        while (!reading.isDone()) {
            if (worker.workOff() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
        }
        reading.join();
        worker.workOff();
    }

    /** The usual way: all messages, what is known of each with one question, then the bytes of each. */
    private void fetch() throws IOException, MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.imap.host", "127.0.0.1");
        properties.setProperty("mail.imap.port", Integer.toString(mail.imapPort()));
        var session = Session.getInstance(properties);
        try (var store = session.getStore("imap")) {
            store.connect(MailSystem.BOT, MailSystem.BOT);
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                var messages = folder.getMessages();
                var profile = new FetchProfile();
                profile.add(FetchProfile.Item.ENVELOPE);
                profile.add(UIDFolder.FetchProfileItem.UID);
                folder.fetch(messages, profile);
                for (var message : messages) {
                    message.writeTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
