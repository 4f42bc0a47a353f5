package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.NEEDS_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.programme.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class GatheringCareIntegrationTests {

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
        round.isNew();
        round.joins("Anna", "Nord", Role.MENTEE);
        round.joins("Berta", "Nord", Role.MENTEE);
        round.joins("Carla", "Süd", Role.MENTEE);
        round.joins("Dirk", "Süd", Role.MENTOR);
    }

    @Test
    void theAudienceIsInvitedOnce() {
        var workshop = planned(null);

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, persons("Anna", "Berta", "Carla")));
        assertThat(care.invite(workshop)).isEmpty();
        assertThat(round.told()).isEmpty();
    }

    @Test
    void whoJoinsLaterIsInvitedAlone() {
        var workshop = planned(null);
        care.invite(workshop);
        round.told();
        round.joins("Emine", "Süd", Role.MENTEE);

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, persons("Emine")));
    }

    @Test
    void theAudienceNamesWhoTakesPartAndEachOnce() {
        round.joins("Anna", "Nord", Role.BOARD);
        round.leaves("Berta");
        var everybody = with(Audience.ALL, Set.of());
        var board = with(Audience.BOARD, Set.of());
        var chosen = with(Audience.CHOSEN, Set.copyOf(persons("Dirk", "Berta")));

        assertThat(care.audienceOf(everybody))
                .containsExactlyInAnyOrderElementsOf(persons("Eva", "Anna", "Carla", "Dirk"));
        assertThat(care.audienceOf(board)).isEqualTo(persons("Anna"));
        assertThat(care.audienceOf(chosen)).as("Berta has left").isEqualTo(persons("Dirk"));
    }

    @Test
    void aSeatGivenBackGoesToTheNextAndIsTold() {
        var workshop = invited(2);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Berta", ACCEPTED);
        assertThat(says(workshop, "Carla", ACCEPTED))
                .isInstanceOfSatisfying(
                        Answered.Waits.class, waits -> assertThat(waits.place()).isOne());
        round.told();

        says(workshop, "Anna", DECLINED);

        assertThat(round.told())
                .containsExactly(
                        new InvitationAnswered(workshop, round.person("Anna")),
                        new SeatGiven(workshop, round.person("Carla")));
        assertThat(invitation(workshop, "Carla").seat()).isEqualTo(Seat.SEAT);
    }

    @Test
    void whoIsNotInvitedIsNot() {
        var workshop = invited(2);

        assertThat(says(workshop, "Dirk", ACCEPTED)).isEqualTo(new Answered.NotInvited());
        assertThat(care.concerning(round.person("Dirk"))).isEmpty();
        assertThat(care.concerning(round.person("Anna")))
                .extracting(Gathering::id)
                .containsExactly(workshop);
    }

    @Test
    @DisplayName(
            "IM-2 the uid never changes; sequence and stamp grow with time, place and state, and with nothing else")
    void sequenceAndStampGrow() {
        var workshop = invited(2);
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
                        new GatheringMoved(workshop, Set.of(GatheringChange.TIME)),
                        new GatheringMoved(workshop, Set.of(GatheringChange.PLACE)),
                        new GatheringCancelled(workshop),
                        new GatheringRevived(workshop));
    }

    /** All in one second: still, each stamp is newer. */
    private static void assertIsChange(UUID gathering, int sequence) {
        assertThat(care.get(gathering).sequence()).isEqualTo(sequence);
        assertThat(care.get(gathering).changedAt()).isEqualTo(RoundWithGuests.BEGINNING.plusSeconds(sequence));
    }

    @Test
    @DisplayName("IM-7 a move asks everyone anew, and an answer to the old time does not count")
    void aMoveAsksEveryoneAnew() {
        var workshop = invited(2);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Berta", DECLINED);

        agenda.update(workshop, Workshop.details(7, "Raum 12", 2));

        assertThat(care.invitations(workshop))
                .extracting(Invitation::status)
                .containsOnly(NEEDS_ACTION)
                .hasSize(3);
        assertThat(invitation(workshop, "Anna").seat()).isEqualTo(Seat.SEAT);
        assertThat(care.answer(
                        workshop,
                        round.person("Carla"),
                        GivenAnswer.of(ACCEPTED, 0, Way.WORDS, round.clock().instant())))
                .isInstanceOf(Answered.Outdated.class);
        assertThat(invitation(workshop, "Carla").answers()).hasSize(1);
    }

    @Test
    void anAnswerAfterTheLastDayCountsAndOneAfterTheBeginningDoesNot() {
        var workshop = invited(2);
        round.clock()
                .set(care.get(workshop)
                        .start()
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .toInstant()
                        .minusSeconds(1));
        assertThat(says(workshop, "Anna", ACCEPTED)).isInstanceOf(Answered.Seated.class);

        round.clock().passes(Duration.ofSeconds(1));

        assertThat(says(workshop, "Anna", DECLINED)).isInstanceOf(Answered.Over.class);
        assertThat(invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
        assertThat(invitation(workshop, "Anna").answers()).hasSize(2);
        assertThat(care.invite(workshop)).isEmpty();
        assertThat(agenda.cancel(workshop)).as("what has begun took place").isFalse();
    }

    @Test
    void whatIsOverIsPutRightWithoutAskingAnybody() {
        var workshop = invited(2);
        says(workshop, "Anna", ACCEPTED);
        round.clock().passes(Duration.ofDays(100));
        round.told();

        assertThat(agenda.update(workshop, Workshop.details(1, "Aula", 2))).isTrue();

        assertThat(round.told()).isEmpty();
        assertThat(invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
    }

    @Test
    void whoLeavesIsWithdrawnAndGivesTheSeatBack() {
        var workshop = invited(1);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Berta", ACCEPTED);
        round.told();
        round.leaves("Anna");

        care.refreshAudiences(round.round());

        assertThat(round.told())
                .containsExactly(
                        new GuestsWithdrawn(workshop, persons("Anna")), new SeatGiven(workshop, round.person("Berta")));
        assertThat(says(workshop, "Anna", ACCEPTED)).isEqualTo(new Answered.NotInvited());
        assertThat(care.concerning(round.person("Anna"))).isEmpty();
        care.refreshAudiences(round.round());
        assertThat(round.told()).isEmpty();
    }

    @Test
    void whoComesBackIsInvitedAgainAndAskedAnew() {
        var workshop = invited(1);
        says(workshop, "Anna", ACCEPTED);
        round.leaves("Anna");
        care.refreshAudiences(round.round());
        round.comesBack("Anna");
        round.told();

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, persons("Anna")));
        assertThat(invitation(workshop, "Anna").status()).isEqualTo(NEEDS_ACTION);
        assertThat(says(workshop, "Anna", ACCEPTED)).isInstanceOf(Answered.Seated.class);
    }

    @Test
    void moreSeatsInTheFileAreGivenAtOnce() {
        var workshop = invited(1);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Berta", ACCEPTED);
        round.told();

        agenda.update(workshop, Workshop.details(0, "Raum 12", 2));

        assertThat(round.told()).containsExactly(new SeatGiven(workshop, round.person("Berta")));
    }

    @Test
    void anAnswerTakenBackIsToldAndKept() {
        var workshop = invited(2);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Anna", DECLINED);
        round.told();

        var answered = care.takeBack(invitation(workshop, "Anna").id(), 1);

        assertThat(answered).isInstanceOf(Answered.Seated.class);
        assertThat(round.told()).containsExactly(new InvitationAnswered(workshop, round.person("Anna")));
        assertThat(invitation(workshop, "Anna").answers())
                .extracting(InvitationAnswer::counted)
                .containsExactly(true, false);
    }

    @Test
    void whoHadASeatAndWasNotThereIsKnown() {
        var workshop = invited(2);
        says(workshop, "Anna", ACCEPTED);
        says(workshop, "Berta", ACCEPTED);

        care.attended(workshop, Set.copyOf(persons("Anna", "Carla")));

        assertThat(invitation(workshop, "Anna").attended()).contains(true);
        assertThat(invitation(workshop, "Berta").attended()).contains(false);
        assertThat(invitation(workshop, "Carla").attended()).contains(true);

        care.attended(workshop, Set.copyOf(persons("Anna", "Berta")));

        assertThat(invitation(workshop, "Berta").attended()).contains(true);
        assertThat(invitation(workshop, "Carla").attended()).isEmpty();
    }

    @Test
    void twoWhoTakeTheLastSeatAtOnceDoNotBothGetIt() {
        var workshop = invited(1);
        var transaction = new TransactionTemplate(round.get(PlatformTransactionManager.class));

        var second = transaction.execute(_ -> {
            says(workshop, "Anna", ACCEPTED);
            var other = CompletableFuture.supplyAsync(() -> says(workshop, "Berta", ACCEPTED));
            assertSomebodyWaitsForALock();
            return other;
        });

        assertThat(second.join()).isInstanceOf(Answered.Waits.class);
        assertThat(round.database()
                        .sql("SELECT count(*) FROM invitation WHERE seat = 'SEAT'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatWasReadBeforeSomebodyElseTookTheSeatIsReadAgain() {
        var workshop = invited(1);
        var transactions = round.get(PlatformTransactionManager.class);
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        var answered = new TransactionTemplate(transactions).execute(_ -> {
            care.get(workshop);
            care.invitations(workshop);
            other.execute(_ -> says(workshop, "Anna", ACCEPTED));
            return says(workshop, "Berta", ACCEPTED);
        });

        assertThat(answered).isInstanceOf(Answered.Waits.class);
    }

    private static void assertSomebodyWaitsForALock() {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (round.database()
                        .sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime())
                    .as("nobody waits for the first to end")
                    .isLessThan(deadline);
        }
    }

    private static UUID planned(@Nullable Integer seats) {
        return agenda.plan(round.round(), Workshop.details(0, "Raum 12", seats)).id();
    }

    private static UUID invited(@Nullable Integer seats) {
        var workshop = planned(seats);
        care.invite(workshop);
        return workshop;
    }

    private static UUID with(Audience audience, Set<UUID> chosen) {
        var usual = Workshop.details(0, "Raum 12", null);
        return agenda.plan(
                        round.round(),
                        new GatheringDetails(
                                audience.name(),
                                usual.kind(),
                                audience,
                                chosen,
                                usual.title(),
                                usual.description(),
                                usual.times(),
                                usual.place(),
                                "",
                                null,
                                null,
                                usual.fee(),
                                usual.bearer(),
                                null))
                .id();
    }

    private static Answered says(UUID gathering, String name, ParticipationStatus status) {
        var sequence = care.get(gathering).sequence();
        return care.answer(
                gathering,
                round.person(name),
                GivenAnswer.of(status, sequence, Way.PAGE, round.clock().instant()));
    }

    private static Invitation invitation(UUID gathering, String name) {
        return care.invitation(gathering, round.person(name)).orElseThrow();
    }

    private static List<UUID> persons(String... names) {
        return List.of(names).stream().map(round::person).toList();
    }
}
