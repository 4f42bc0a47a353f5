package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.NEEDS_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a changed round file does to events that people are invited to. */
class AgendaIntegrationTests {

    private static RoundWithGuests round;
    private static GatheringCare care;
    private static Agenda agenda;

    @BeforeAll
    static void start() {
        round = RoundWithGuests.start();
        care = round.get(GatheringCare.class);
        agenda = round.get(Agenda.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void threeMenteesAndAMentor() {
        round.isNewWithThreeMenteesAndAMentor();
    }

    @Test
    @DisplayName(
            "IM-2 the uid never changes; sequence and stamp grow with time, place and state, and with nothing else")
    void sequenceAndStampGrow() {
        var workshop = round.invited(2);
        assertThat(care.get(workshop).sequence()).isZero();

        agenda.update(workshop, Workshop.details(1, "Raum 12", 2));
        assertIsChange(workshop, 1);
        agenda.update(workshop, Workshop.details(1, "Aula", 2));
        assertIsChange(workshop, 2);
        agenda.update(workshop, Workshop.details(1, "Aula", 3));
        assertIsChange(workshop, 2);
        agenda.cancel(workshop);
        assertIsChange(workshop, 3);
        agenda.update(workshop, Workshop.details(1, "Aula", 3));
        assertIsChange(workshop, 4);

        assertThat(care.byUid("workshop").orElseThrow().id()).isEqualTo(workshop);
        assertThat(round.told())
                .filteredOn(event -> !(event instanceof PeopleInvited))
                .containsExactly(
                        new GatheringMoved(workshop, Set.of(GatheringChange.TIME), true),
                        new GatheringMoved(workshop, Set.of(GatheringChange.PLACE), false),
                        new GatheringCancelled(workshop),
                        new GatheringRevived(workshop));
    }

    /** All in one second: still, each stamp is newer. */
    private static void assertIsChange(UUID gathering, int sequence) {
        assertIsChange(gathering, sequence, Duration.ofSeconds(sequence));
    }

    private static void assertIsChange(UUID gathering, int sequence, Duration afterBeginning) {
        assertThat(care.get(gathering).sequence()).isEqualTo(sequence);
        assertThat(care.get(gathering).changedAt()).isEqualTo(RoundWithGuests.BEGINNING.plus(afterBeginning));
    }

    @Test
    @DisplayName("IM-7 a move asks everyone anew, and an answer to the old time does not count")
    void aMoveAsksEveryoneAnew() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", DECLINED);

        agenda.update(workshop, Workshop.details(7, "Raum 12", 2));

        assertThat(care.invitations(workshop))
                .extracting(Invitation::status)
                .containsOnly(NEEDS_ACTION)
                .hasSize(3);
        assertThat(round.invitation(workshop, "Anna").seat()).isEqualTo(Seat.SEAT);
        assertThat(care.answer(
                        workshop,
                        round.person("Carla"),
                        GivenAnswer.of(ACCEPTED, 0, Way.WORDS, round.clock().instant())))
                .isInstanceOf(Answered.Outdated.class);
        assertThat(round.invitation(workshop, "Carla").answers()).hasSize(1);
    }

    @Test
    void whatIsOverIsPutRightWithoutAskingAnybody() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.clock().passes(Duration.ofDays(100));
        round.told();

        assertThat(agenda.update(workshop, Workshop.details(1, "Aula", 2))).isTrue();

        assertThat(round.told()).isEmpty();
        assertThat(round.invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
    }

    @Test
    void moreSeatsInTheFileAreGivenAtOnce() {
        var workshop = round.invited(1);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", ACCEPTED);
        round.told();

        agenda.update(workshop, Workshop.details(0, "Raum 12", 2));

        assertThat(round.told()).containsExactly(new SeatGiven(workshop, round.person("Berta")));
    }

    @Test
    @DisplayName("IM-7 once the first part has begun, another time for the rest is news and asks nobody anew")
    void whatHasBegunAsksNobodyAnew() {
        var workshop = agenda.plan(round.round(), inTwoParts(14)).id();
        care.invite(workshop);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", DECLINED);
        round.clock().passes(Duration.ofDays(50));
        round.told();

        agenda.update(workshop, inTwoParts(21));

        assertThat(round.told()).containsExactly(new GatheringMoved(workshop, Set.of(GatheringChange.TIME), false));
        assertThat(round.invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
        assertThat(round.invitation(workshop, "Berta").status()).isEqualTo(DECLINED);
        assertIsChange(workshop, 1, Duration.ofDays(50));
    }

    @Test
    @DisplayName("IM-7 an event put off in the hour in which it should have begun is asked for anew: it is ahead again")
    void whatIsPutOffWhollyIsAskedForAnew() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.clock().set(RoundWithGuests.BEGINNING.plus(Duration.ofDays(45)));
        round.told();

        agenda.update(workshop, Workshop.details(7, "Raum 12", 2));

        assertThat(round.told()).containsExactly(new GatheringMoved(workshop, Set.of(GatheringChange.TIME), true));
        assertThat(round.says(workshop, "Anna", ACCEPTED)).isInstanceOf(Answered.Seated.class);
    }

    @Test
    @DisplayName("IM-7 an event that takes place after all is told as that alone, and asks everyone anew")
    void whatTakesPlaceAfterAllAsksEveryoneAnew() {
        var workshop = round.invited(1);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", ACCEPTED);
        var saidBefore = care.get(workshop).sequence();
        agenda.cancel(workshop);
        round.told();

        assertThat(agenda.update(workshop, Workshop.details(7, "Aula", 1))).isTrue();

        assertThat(round.told()).containsExactly(new GatheringRevived(workshop));
        assertThat(care.get(workshop).start()).as("as the file says now").isEqualTo("2026-04-23T09:00");
        assertThat(care.invitations(workshop)).extracting(Invitation::status).containsOnly(NEEDS_ACTION);
        assertThat(round.invitation(workshop, "Anna").seat()).isEqualTo(Seat.SEAT);
        assertThat(round.invitation(workshop, "Berta").seat()).isEqualTo(Seat.WAITING);
        assertThat(care.answer(
                        workshop,
                        round.person("Carla"),
                        GivenAnswer.of(
                                ACCEPTED, saidBefore, Way.WORDS, round.clock().instant())))
                .isInstanceOf(Answered.Outdated.class);
    }

    @Test
    void whatTakesPlaceAfterAllAndHasBegunKeepsItsAnswers() {
        var workshop = agenda.plan(round.round(), inTwoParts(14)).id();
        care.invite(workshop);
        round.says(workshop, "Anna", ACCEPTED);
        agenda.cancel(workshop);
        round.clock().passes(Duration.ofDays(50));
        round.told();

        agenda.update(workshop, inTwoParts(14));

        assertThat(round.told()).containsExactly(new GatheringRevived(workshop));
        assertThat(round.invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
    }

    @Test
    void whatWasCancelledAndIsOverStaysCancelled() {
        var workshop = round.invited(2);
        agenda.cancel(workshop);
        round.clock().passes(Duration.ofDays(100));
        round.told();

        assertThat(agenda.update(workshop, Workshop.details(0, "Raum 12", 2))).isFalse();

        assertThat(round.told()).isEmpty();
        assertThat(care.get(workshop).isCancelled()).isTrue();
    }

    /** The second part so many days after the first. */
    private static GatheringDetails inTwoParts(int daysLater) {
        var first = Workshop.details(0, "Raum 12", 2);
        var second = Workshop.details(daysLater, "Raum 12", 2);
        return new GatheringDetails(
                first.uid(),
                first.kind(),
                first.audience(),
                first.chosen(),
                first.title(),
                first.description(),
                List.of(first.times().getFirst(), second.times().getFirst()),
                first.place(),
                first.videoLink(),
                first.seats(),
                first.minimum(),
                first.fee(),
                first.bearer(),
                first.answersBy());
    }
}
