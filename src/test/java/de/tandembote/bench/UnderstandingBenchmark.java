package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.UnreadableMessage;
import de.tandembote.channel.email.EmailReader;
import de.tandembote.corpus.ReplyMails;
import de.tandembote.corpus.SharedMails;
import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the bytes of a mail to what its writer meant, on one core, beside the bare parse of the same mails by Angus Mail:
 * their parts and texts, and nothing made of them. Needs nothing installed; mails of others are read where present.
 */
@Tag("benchmark")
@Tag("understanding")
class UnderstandingBenchmark {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 15;
    private static final String PEER = "bare Angus Mail";

    /** Of the processor's time only that of this thread counts, as if it had a core of its own. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Asked REMINDER =
            new Asked(QuestionKind.MONTHLY_REMINDER, null, LocalDateTime.parse("2026-03-10T09:12"), Language.DE);

    private final EmailReader reader = new EmailReader("bot@example.org");
    private final Understanding understanding = Understanding.load(Path.of("bot-scripts"));
    private final Session session = Session.getInstance(new Properties());

    /** What was made, so that nothing is left out as unused. */
    @SuppressWarnings("UnusedVariable")
    private long made;

    private interface Work {
        void on(byte[] mail);
    }

    /**
     * One pass over all mails.
     *
     * @param perSecond mails
     * @param median microseconds
     * @param percentile99 microseconds
     */
    private record Round(double perSecond, double median, double percentile99) {}

    @Test
    void bytesToActs() throws IOException {
        var bench = new Bench("understanding");
        measure(bench, "replies", ReplyMails.all());
        var others = SharedMails.in("mime", "bounces", "replies/talon/standard_replies");
        if (!others.isEmpty()) {
            measure(bench, "mails of others", others);
        }
        bench.finish();
        assertThat(made).as("made of all mails").isPositive();
    }

    private void measure(Bench bench, String mails, List<byte[]> all) {
        var ours = new ArrayList<Round>();
        var theirs = new ArrayList<Round>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            var our = round(all, this::understand);
            var their = round(all, this::parse);
            if (round >= WARM_UP) {
                ours.add(our);
                theirs.add(their);
            }
        }
        var rate = ours.stream().map(Round::perSecond).toList();
        var theirRate = theirs.stream().map(Round::perSecond).toList();
        bench.add(mails + ", " + all.size(), "1/s", rate, PEER, theirRate, "at least 0.33");
        var median = ours.stream().map(Round::median).toList();
        var theirMedian = theirs.stream().map(Round::median).toList();
        bench.add(mails + ", median", "us", median, PEER, theirMedian, "at most 3");
        var last = ours.stream().map(Round::percentile99).toList();
        var theirLast = theirs.stream().map(Round::percentile99).toList();
        bench.add(mails + ", 99th percentile", "us", last, PEER, theirLast, "at most 3");
    }

    private static Round round(List<byte[]> mails, Work work) {
        var nanos = new long[mails.size()];
        for (int at = 0; at < nanos.length; at++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.on(mails.get(at));
            nanos[at] = THREADS.getCurrentThreadCpuTime() - begun;
        }
        double all = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        return new Round(nanos.length / all * 1e9, nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
    }

    private void understand(byte[] mail) {
        try {
            var reading = understanding.read(reader.read(mail));
            made += understanding.acts(reading, REMINDER, BERLIN).acts().size();
        } catch (UnreadableMessage e) {
            made++;
        }
    }

    private void parse(byte[] mail) {
        try {
            take(new MimeMessage(session, new ByteArrayInputStream(mail)));
        } catch (MessagingException | IOException | RuntimeException e) {
            made++;
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            made += part.getContent().toString().length();
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                take(parts.getBodyPart(at));
            }
        }
    }
}
