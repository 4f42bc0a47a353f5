package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.NEEDS_ACTION;
import static de.tandembote.calendar.ParticipationStatus.TENTATIVE;
import static de.tandembote.gathering.Seat.NONE;
import static de.tandembote.gathering.Seat.SEAT;
import static de.tandembote.gathering.Seat.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets a seat, who waits, and who moves up. */
class GuestListTests {

    @Test
    void whereSeatsAreNotCountedEverybodyHasOne() {
        var workshop = new Workshop(3, null);
        allAccept(workshop);

        assertThat(workshop.seats()).containsOnly(SEAT);
    }

    @Test
    void whoComesTooLateWaitsInTheOrderOfComing() {
        var workshop = new Workshop(4, 2);
        workshop.says(3, ACCEPTED);
        workshop.says(2, ACCEPTED);

        assertThat(workshop.says(1, ACCEPTED)).isEqualTo(new Answered.Waits(workshop.guest(1), 1, true));
        assertThat(workshop.says(0, ACCEPTED)).isEqualTo(new Answered.Waits(workshop.guest(0), 2, true));
    }

    @Test
    void aSeatThatIsGivenBackGoesToWhoWaitsLongest() {
        var workshop = new Workshop(4, 1);
        allAccept(workshop);

        workshop.says(0, DECLINED);

        assertThat(workshop.seats()).containsExactly(NONE, SEAT, WAITING, WAITING);
        assertThat(workshop.list.placeOf(workshop.guest(3))).isEqualTo(2);
    }

    @Test
    void aMaybeGivesTheSeatBackToo() {
        var workshop = new Workshop(2, 1);
        allAccept(workshop);

        workshop.says(0, TENTATIVE);

        assertThat(workshop.seats()).containsExactly(NONE, SEAT);
    }

    @Test
    void whoSaysNoAndYesAgainStandsLast() {
        var workshop = new Workshop(3, 1);
        allAccept(workshop);

        workshop.says(0, DECLINED);
        workshop.says(0, ACCEPTED);

        assertThat(workshop.seats()).containsExactly(WAITING, SEAT, WAITING);
        assertThat(workshop.list.placeOf(workshop.guest(0))).isEqualTo(2);
    }

    @Test
    void moreSeatsGoToThoseWhoWait() {
        var workshop = new Workshop(4, 1);
        allAccept(workshop);

        workshop.has(3);
        assertThat(workshop.seats()).containsExactly(SEAT, SEAT, SEAT, WAITING);

        workshop.has(null);
        assertThat(workshop.seats()).containsOnly(SEAT);
    }

    @Test
    void fewerSeatsTakeNobodysAway() {
        var workshop = new Workshop(4, 3);
        allAccept(workshop);

        workshop.has(1);
        assertThat(workshop.seats()).containsExactly(SEAT, SEAT, SEAT, WAITING);

        workshop.says(0, DECLINED);
        assertThat(workshop.seats()).containsExactly(NONE, SEAT, SEAT, WAITING);
    }

    @Test
    void whoIsWithdrawnGivesTheSeatBackAndNeverMovesUp() {
        var workshop = new Workshop(3, 1);
        allAccept(workshop);
        workshop.guest(1).withdraw(workshop.gathering, workshop.later());
        workshop.guest(0).withdraw(workshop.gathering, workshop.later());

        assertThat(workshop.list.fill()).containsExactly(workshop.guest(2));
    }

    @Test
    @DisplayName("IM-7 a move asks everyone anew; seats and places on the waiting list stay")
    void aMoveAsksEveryoneAnewAndKeepsSeats() {
        var workshop = new Workshop(4, 2);
        allAccept(workshop);
        workshop.says(3, DECLINED);

        workshop.moves();

        assertThat(workshop.statuses()).containsOnly(NEEDS_ACTION);
        assertThat(workshop.seats()).containsExactly(SEAT, SEAT, WAITING, NONE);
    }

    @Test
    @DisplayName("IM-7 another place asks nobody anew")
    void anotherPlaceAsksNobodyAnew() {
        var workshop = new Workshop(2, 1);
        allAccept(workshop);

        workshop.goesTo("Aula");

        assertThat(workshop.statuses()).containsOnly(ACCEPTED);
        assertThat(workshop.gathering.sequence()).isEqualTo(1);
        assertThat(workshop.gathering.askedSince()).isZero();
    }

    @Test
    @DisplayName("IM-7 after a move a seat that gets free goes to the first who accepted the new time")
    void afterAMoveAFreeSeatGoesToTheFirstWhoAcceptedTheNewTime() {
        var workshop = new Workshop(3, 1);
        allAccept(workshop);
        workshop.moves();
        // The first on the list has said nothing of the new time yet.
        workshop.says(2, ACCEPTED);
        assertThat(workshop.seats()).containsExactly(SEAT, WAITING, WAITING);

        workshop.says(0, DECLINED);

        assertThat(workshop.seats()).containsExactly(NONE, WAITING, SEAT);
    }

    @Test
    @DisplayName("IM-7 who waited before the move and accepts takes the turn that was kept")
    void whoWaitedBeforeTheMoveKeepsTheTurn() {
        var workshop = new Workshop(4, 1);
        workshop.says(0, ACCEPTED);
        workshop.says(1, ACCEPTED);
        workshop.moves();
        workshop.says(2, ACCEPTED);

        assertThat(workshop.says(1, ACCEPTED)).isEqualTo(new Answered.Waits(workshop.guest(1), 1, true));
        workshop.says(0, DECLINED);

        assertThat(workshop.seats()).containsExactly(NONE, SEAT, WAITING, NONE);
    }

    @Test
    void anAnswerTakenBackGivesBackItsSeat() {
        var workshop = new Workshop(2, 1);
        allAccept(workshop);

        var answered = workshop.list.takeBack(workshop.guest(0), 0);

        assertThat(answered).isEqualTo(new Answered.Unanswered(workshop.guest(0), true));
        assertThat(workshop.list.fill()).containsExactly(workshop.guest(1));
        assertThat(workshop.guest(0).answers()).hasSize(1);
    }

    @Test
    void aNoTakenBackIsTheYesBefore() {
        var workshop = new Workshop(1, 1);
        workshop.says(0, ACCEPTED);
        workshop.says(0, DECLINED);

        assertThat(workshop.list.takeBack(workshop.guest(0), 1))
                .isEqualTo(new Answered.Seated(workshop.guest(0), true));
    }

    @Test
    void aYesToTheNewTimeTakenBackKeepsTheSeatOfBefore() {
        var workshop = new Workshop(2, 1);
        allAccept(workshop);
        workshop.moves();
        workshop.says(0, ACCEPTED);

        workshop.list.takeBack(workshop.guest(0), 1);

        assertThat(workshop.statuses()).containsOnly(NEEDS_ACTION);
        assertThat(workshop.seats()).containsExactly(SEAT, WAITING);
    }

    private static void allAccept(Workshop workshop) {
        for (int guest = 0; guest < workshop.list.invitations().size(); guest++) {
            workshop.says(guest, ACCEPTED);
        }
    }
}
