package de.tandembote.meeting;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.TENTATIVE;
import static de.tandembote.meeting.MeetingState.CANCELLED;
import static de.tandembote.meeting.MeetingState.CONFIRMED;
import static de.tandembote.meeting.MeetingState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mails overtake each other: what becomes of a meeting must not depend on which answer came first. */
class MeetingAnswerOrderTests {

    private static final int ORDERS = 6_000;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<ParticipationStatus> ANSWERS = List.of(ACCEPTED, DECLINED, TENTATIVE);

    private final UUID asking = UUID.randomUUID();
    private final UUID asked = UUID.randomUUID();
    private Meeting meeting;

    @BeforeEach
    void aMeetingIsProposed() {
        meeting = new Meeting(UUID.randomUUID(), asking, on(1), NOW);
    }

    /**
     * A button that one of the two pressed.
     *
     * @param move after how many moves; each is by the other one of the two
     */
    private record Press(boolean first, ParticipationStatus status, int move, int second) {}

    private record Story(int moves, List<Press> presses) {

        static Story of(Random chance) {
            int moves = chance.nextInt(3);
            var presses = IntStream.range(0, 2 + chance.nextInt(8))
                    .mapToObj(press -> new Press(
                            chance.nextBoolean(),
                            ANSWERS.get(chance.nextInt(3)),
                            chance.nextInt(moves + 1),
                            // Each at a second of its own: of two at the same one, the order of arrival decides.
                            press))
                    .toList();
            return new Story(moves, presses);
        }

        /** What must hold in the end, said in another way than by the code. */
        MeetingState end() {
            boolean isFirstAsked = moves % 2 == 1;
            var asked = lastOf(isFirstAsked);
            if (asked == DECLINED || lastOf(!isFirstAsked) == DECLINED) {
                return CANCELLED;
            }
            return asked == ACCEPTED ? CONFIRMED : PROPOSED;
        }

        private ParticipationStatus lastOf(boolean first) {
            return presses.stream()
                    .filter(press -> press.first() == first && press.move() == moves)
                    .reduce((_, later) -> later)
                    .map(Press::status)
                    .orElse(TENTATIVE);
        }
    }

    @Test
    @DisplayName("IM-6 any order of arrival gives the same end of a meeting, with moves in between")
    void anyOrderOfArrivalGivesTheSameEnd() {
        for (int seed = 0; seed < ORDERS; seed++) {
            var chance = new Random(seed);
            var story = Story.of(chance);
            aMeetingIsProposed();

            play(story, chance);

            assertThat(meeting.state() == MeetingState.DECLINED ? CANCELLED : meeting.state())
                    .as("order %d of %s", seed, story)
                    .isEqualTo(story.end());
        }
    }

    /** In a random order in which nobody answers what has not been asked yet; what was called off is not moved. */
    private void play(Story story, Random chance) {
        var left = new ArrayList<>(story.presses());
        var askedSince = new ArrayList<>(List.of(0));
        while (!left.isEmpty() || askedSince.size() <= story.moves()) {
            int moves = askedSince.size() - 1;
            var possible = left.stream().filter(press -> press.move() <= moves).toList();
            if (moves < story.moves() && (possible.isEmpty() || chance.nextInt(4) == 0)) {
                if (!meeting.isOpen()) {
                    meeting.reopen(NOW);
                }
                meeting.move(moves % 2 == 0 ? asked : asking, on(2 + moves), NOW);
                askedSince.add(meeting.calendarSequence());
            } else {
                var press = possible.get(chance.nextInt(possible.size()));
                left.remove(press);
                presses(press.first() ? asking : asked, press.status(), askedSince.get(press.move()), press.second());
            }
        }
    }

    @Test
    @DisplayName("IM-6 a no by mistake and then a yes of the same person: the meeting takes place")
    void theLastPressHolds() {
        assertThat(presses(asked, DECLINED, 0, 1)).isEqualTo(MeetingStep.DECLINED);
        assertThat(presses(asked, ACCEPTED, 0, 2)).isEqualTo(MeetingStep.RESTORED);

        assertThat(meeting.state()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName("IM-6 whoever proposed calls off and then presses yes: the yes of the other one still counts")
    void theYesOfTheOtherOneStays() {
        meeting.confirm(asked, NOW);
        presses(asking, DECLINED, 1, 1);
        presses(asking, ACCEPTED, 2, 2);

        assertThat(meeting.state()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName("IM-6 a yes does not overrule the no of the other one")
    void aYesDoesNotOverruleANo() {
        presses(asking, DECLINED, 0, 1);
        presses(asked, DECLINED, 0, 2);

        assertThat(presses(asking, ACCEPTED, 0, 3)).isEqualTo(MeetingStep.STILL_OFF);
        assertThat(meeting.state()).isEqualTo(CANCELLED);
    }

    @Test
    @DisplayName("IM-6 the sequence decides before the stamp")
    void theSequenceDecidesBeforeTheStamp() {
        presses(asked, DECLINED, 0, 1);
        presses(asked, ACCEPTED, 1, 2);

        presses(asked, DECLINED, 0, 3);

        assertThat(meeting.state()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName(
            "IM-6 of two answers of the same second, the one that came later counts; the same one twice is no news")
    void ofTheSameSecondTheLaterToArriveCounts() {
        presses(asked, DECLINED, 0, 1);
        presses(asked, ACCEPTED, 0, 1);

        assertThat(presses(asked, ACCEPTED, 0, 1)).isEqualTo(MeetingStep.NONE);
        assertThat(meeting.state()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName("IM-6 a perhaps takes back the same person's yes or no, and decides nothing else")
    void perhapsTakesBack() {
        presses(asked, ACCEPTED, 0, 1);
        presses(asked, TENTATIVE, 1, 2);
        assertThat(meeting.state()).isEqualTo(PROPOSED);

        presses(asked, DECLINED, 2, 3);
        presses(asked, TENTATIVE, 3, 4);
        assertThat(meeting.state()).isEqualTo(PROPOSED);

        presses(asking, TENTATIVE, 4, 5);
        assertThat(meeting.state()).isEqualTo(PROPOSED);
    }

    @Test
    @DisplayName("IM-6 a button that was pressed before somebody said no in words, and came later, changes nothing")
    void wordsCountFromWhenTheyCome() {
        meeting.decline(asked, NOW);

        assertThat(presses(asked, ACCEPTED, 0, -60)).isEqualTo(MeetingStep.NONE);
        assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
        presses(asked, ACCEPTED, 0, 60);
        assertThat(meeting.state()).isEqualTo(CONFIRMED);
    }

    @Test
    @DisplayName("IM-6 an answer to a sequence that never was counts as one to the present, and not after a move")
    void anAnswerFromTheFutureCountsAsOneToThePresent() {
        presses(asked, ACCEPTED, 7, 1);
        assertThat(meeting.state()).isEqualTo(CONFIRMED);

        meeting.move(asking, on(2), NOW);

        assertThat(meeting.settle(asked, NOW)).isEqualTo(MeetingStep.NONE);
        assertThat(meeting.state()).isEqualTo(PROPOSED);
    }

    @Test
    @DisplayName("IM-6 a calendar whose clock is an hour fast does not outrank what is pressed later")
    void aFastClockDoesNotWinForEver() {
        var fast = new MeetingAnswer(ACCEPTED, 0, NOW.plusSeconds(3600));
        meeting.keep(asked, fast, NOW);

        presses(asked, DECLINED, 0, 1);

        assertThat(meeting.state()).isEqualTo(MeetingState.DECLINED);
    }

    @Test
    void noButtonChangesAMeetingThatWasHeld() {
        meeting.hold(NOW);

        assertThat(presses(asked, DECLINED, 0, 1)).isEqualTo(MeetingStep.NONE);
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    /** All of it an hour after the proposal, so that no stamp lies ahead. */
    private MeetingStep presses(UUID person, ParticipationStatus status, int sequence, int second) {
        var now = NOW.plusSeconds(3600);
        var answer = new MeetingAnswer(status, sequence, NOW.plusSeconds(second));
        if (!meeting.isLatest(person, answer, now)) {
            return MeetingStep.NONE;
        }
        meeting.keep(person, answer, now);
        return meeting.settle(person, now);
    }

    private static Appointment on(int april) {
        return new Appointment(LocalDate.of(2026, 4, april), LocalTime.of(15, 0), null, null, "");
    }
}
