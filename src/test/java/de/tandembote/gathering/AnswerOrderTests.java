package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.NEEDS_ACTION;
import static de.tandembote.calendar.ParticipationStatus.TENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mails overtake each other: what counts must not depend on which came first. */
class AnswerOrderTests {

    private static final int ORDERS = 6_000;
    private static final int GUESTS = 5;
    private static final int SEATS = 2;
    private static final List<ParticipationStatus> ANSWERS = List.of(ACCEPTED, DECLINED, TENTATIVE);

    /** A button that somebody pressed in the invitation of this sequence. */
    private record Press(int guest, ParticipationStatus status, int sequence, int minute) {}

    /**
     * @param timeChanges for each change in order, whether it was one of the time
     */
    private record Story(List<Boolean> timeChanges, List<Press> presses) {

        static Story of(Random chance) {
            var changes = IntStream.range(0, chance.nextInt(4))
                    .mapToObj(change -> chance.nextBoolean())
                    .toList();
            var presses = IntStream.range(0, 3 + chance.nextInt(12))
                    .mapToObj(press -> new Press(
                            chance.nextInt(GUESTS),
                            ANSWERS.get(chance.nextInt(3)),
                            chance.nextInt(changes.size() + 1),
                            // Few minutes, so that some are the same.
                            -chance.nextInt(6)))
                    .toList();
            return new Story(changes, presses);
        }

        /** What must hold in the end, said in another way than by the code. */
        List<ParticipationStatus> end() {
            var asked = 1 + timeChanges.lastIndexOf(true);
            return IntStream.range(0, GUESTS)
                    .mapToObj(guest -> presses.stream()
                            .filter(press -> press.guest() == guest && press.sequence() >= asked)
                            .max(Comparator.comparing(press ->
                                    (press.sequence() * 100 + press.minute()) * 10 + ANSWERS.indexOf(press.status())))
                            .map(Press::status)
                            .orElse(NEEDS_ACTION))
                    .toList();
        }

        /** Plays it in a random order in which nobody answers what has not been asked yet. */
        Workshop play(Random chance) {
            var workshop = new Workshop(GUESTS, SEATS);
            var left = new ArrayList<>(presses);
            while (!left.isEmpty() || workshop.gathering.sequence() < timeChanges.size()) {
                var now = workshop.gathering.sequence();
                var possible =
                        left.stream().filter(press -> press.sequence() <= now).toList();
                var seated = workshop.seated();
                if (now < timeChanges.size() && (possible.isEmpty() || chance.nextInt(6) == 0)) {
                    change(workshop, timeChanges.get(now));
                    assertThat(workshop.seated()).isEqualTo(seated);
                } else {
                    var press = possible.get(chance.nextInt(possible.size()));
                    left.remove(press);
                    workshop.presses(press.guest(), press.status(), press.sequence(), press.minute());
                    seated.remove(press.guest());
                    assertThat(workshop.seated()).containsAll(seated);
                }
                assertSeatsAreRight(workshop);
            }
            return workshop;
        }

        private static void change(Workshop workshop, boolean time) {
            if (time) {
                workshop.moves();
            } else {
                workshop.goesTo("Raum " + (20 + workshop.gathering.sequence()));
            }
        }
    }

    @Test
    @DisplayName("IM-6 any order of arrival gives the same end, with moves in between")
    void anyOrderOfArrivalGivesTheSameEnd() {
        for (int seed = 0; seed < ORDERS; seed++) {
            var chance = new Random(seed);
            var story = Story.of(chance);

            assertThat(story.play(chance).statuses())
                    .as("order %d of %s", seed, story)
                    .isEqualTo(story.end());
        }
    }

    @Test
    @DisplayName("IM-6 a newer answer that was overtaken by an older one still counts")
    void anOlderAnswerIsKeptAndDoesNotCount() {
        var workshop = new Workshop(1, null);
        workshop.presses(0, DECLINED, 0, -1);

        var answered = workshop.presses(0, ACCEPTED, 0, -2);

        assertThat(answered).isInstanceOf(Answered.Older.class);
        assertThat(workshop.guest(0).status()).isEqualTo(DECLINED);
        assertThat(workshop.guest(0).answers()).hasSize(2);
    }

    @Test
    @DisplayName("IM-6 the sequence decides before the stamp")
    void theSequenceDecidesBeforeTheStamp() {
        var workshop = new Workshop(1, null);
        workshop.goesTo("Raum 13");
        workshop.presses(0, ACCEPTED, 1, -30);

        assertThat(workshop.presses(0, DECLINED, 0, -1)).isInstanceOf(Answered.Older.class);
        assertThat(workshop.guest(0).status()).isEqualTo(ACCEPTED);
    }

    @Test
    @DisplayName("IM-6 an answer to the time before the move is kept and does not count")
    void anAnswerToAnOlderTimeIsOutdated() {
        var workshop = new Workshop(1, null);
        workshop.moves();

        assertThat(workshop.presses(0, ACCEPTED, 0, 1)).isInstanceOf(Answered.Outdated.class);
        assertThat(workshop.guest(0).status()).isEqualTo(NEEDS_ACTION);
        assertThat(workshop.guest(0).answers()).hasSize(1);
    }

    @Test
    @DisplayName("IM-6 an answer to a sequence that never was counts as one to the present")
    void anAnswerFromTheFutureCountsAsOneToThePresent() {
        var workshop = new Workshop(1, null);
        workshop.presses(0, ACCEPTED, 7, -1);

        assertThat(workshop.guest(0).status()).isEqualTo(ACCEPTED);

        workshop.moves();

        assertThat(workshop.guest(0).status()).isEqualTo(NEEDS_ACTION);
    }

    @Test
    @DisplayName("IM-6 a calendar whose clock is an hour fast does not outrank what is said later")
    void aFastClockDoesNotWinForEver() {
        var workshop = new Workshop(1, null);
        workshop.presses(0, ACCEPTED, 0, 60);

        workshop.says(0, DECLINED);

        assertThat(workshop.guest(0).status()).isEqualTo(DECLINED);
    }

    @Test
    @DisplayName("IM-6 the same answer twice changes nothing the second time")
    void theSameAnswerTwiceIsNoNews() {
        var workshop = new Workshop(1, null);

        assertThat(workshop.presses(0, ACCEPTED, 0, -1).news()).isTrue();
        assertThat(workshop.presses(0, ACCEPTED, 0, -1).news()).isFalse();
    }

    @Test
    void twoSentencesAtTheSameMomentCountInTheirOrder() {
        var workshop = new Workshop(1, null);
        var moment = workshop.later();
        for (var status : List.of(TENTATIVE, DECLINED, ACCEPTED)) {
            workshop.list.answer(workshop.guest(0), GivenAnswer.of(status, 0, Way.WORDS, moment));

            assertThat(workshop.guest(0).status()).isEqualTo(status);
        }
    }

    static void assertSeatsAreRight(Workshop workshop) {
        assertThat(workshop.seated()).hasSizeLessThanOrEqualTo(SEATS);
        if (workshop.list.hasRoom()) {
            assertThat(workshop.list.invitations())
                    .as("nobody with a yes that counts waits while a seat is free")
                    .noneMatch(invitation -> invitation.seat() == Seat.WAITING && invitation.isAccepted());
        }
    }
}
