package de.tandembote.fuzz;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Odd mails and odd replies, made by chance: nothing but {@code UnreadableMessage} is thrown, and no one of them takes
 * longer than a second. A failure tells the seed; {@code -Dtest=FuzzTests#readsAnyMail -Dfuzz.seed=…} makes the same item
 * again, alone. What is found stays as a test of its own.
 *
 * <p>Most of a minute with always the same items in every build; {@code ./mvnw -Pfuzz test -Dfuzz.minutes=60} makes new
 * ones for an hour.
 */
@Tag("fuzz")
class FuzzTests {

    private static final Duration USUAL = Duration.ofSeconds(50);
    private static final long USUAL_SEED = 20_260_310;

    @Test
    void readsAnyMail() throws InterruptedException {
        var mails = MailMutations.ofAll();
        repeat("mails", seed -> {
            var chance = new Chance(seed);
            var asked = Questions.next(chance);
            var mail = mails.next(chance);
            return () -> Reader.mail(mail, asked);
        });
    }

    @Test
    void readsAnyReply() throws InterruptedException {
        var babble = Babble.ofVocabulary();
        repeat("replies", seed -> {
            var chance = new Chance(seed);
            var asked = Questions.next(chance);
            var reply = babble.next(chance);
            return () -> Reader.reply(reply, asked);
        });
    }

    private static void repeat(String kind, Repetition.Maker maker) throws InterruptedException {
        var one = Long.getLong("fuzz.seed");
        var minutes = Long.getLong("fuzz.minutes");
        var time = minutes == null ? USUAL : Duration.ofMinutes(minutes);
        // What is found in the usual time is to be found again by the next build.
        long first = minutes == null ? USUAL_SEED : new Random().nextLong() >>> 1;
        var repetition = new Repetition(kind, maker, Objects.requireNonNullElse(one, first));
        repetition.run(one == null ? time.dividedBy(2) : Duration.ZERO);
    }
}
