package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has a seat at a group event, and when an answer counts. */
class SeatsIntegrationTests {

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
    void aSeatGivenBackGoesToTheNextAndIsTold() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", ACCEPTED);
        assertThat(round.says(workshop, "Carla", ACCEPTED))
                .isInstanceOfSatisfying(
                        Answered.Waits.class, waits -> assertThat(waits.place()).isOne());
        round.told();

        round.says(workshop, "Anna", DECLINED);

        assertThat(round.told())
                .containsExactly(
                        new InvitationAnswered(workshop, round.person("Anna")),
                        new SeatGiven(workshop, round.person("Carla")));
        assertThat(round.invitation(workshop, "Carla").seat()).isEqualTo(Seat.SEAT);
    }

    @Test
    void anAnswerAfterTheLastDayCountsAndOneAfterTheBeginningDoesNot() {
        var workshop = round.invited(2);
        round.clock()
                .set(care.get(workshop)
                        .start()
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .toInstant()
                        .minusSeconds(1));
        assertThat(round.says(workshop, "Anna", ACCEPTED)).isInstanceOf(Answered.Seated.class);

        round.clock().passes(Duration.ofSeconds(1));

        assertThat(round.says(workshop, "Anna", DECLINED)).isInstanceOf(Answered.Over.class);
        assertThat(round.invitation(workshop, "Anna").status()).isEqualTo(ACCEPTED);
        assertThat(round.invitation(workshop, "Anna").answers()).hasSize(2);
        assertThat(care.invite(workshop)).isEmpty();
        assertThat(agenda.cancel(workshop)).as("what has begun took place").isFalse();
    }

    @Test
    void anAnswerTakenBackIsToldAndKept() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Anna", DECLINED);
        round.told();

        var answered = care.takeBack(round.invitation(workshop, "Anna").id(), 1);

        assertThat(answered).isInstanceOf(Answered.Seated.class);
        assertThat(round.told()).containsExactly(new InvitationAnswered(workshop, round.person("Anna")));
        assertThat(round.invitation(workshop, "Anna").answers())
                .extracting(InvitationAnswer::counted)
                .containsExactly(true, false);
    }

    @Test
    void whoHadASeatAndWasNotThereIsKnown() {
        var workshop = round.invited(2);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", ACCEPTED);

        care.attended(workshop, Set.copyOf(round.persons("Anna", "Carla")));

        assertThat(round.invitation(workshop, "Anna").attended()).contains(true);
        assertThat(round.invitation(workshop, "Berta").attended()).contains(false);
        assertThat(round.invitation(workshop, "Carla").attended()).contains(true);

        care.attended(workshop, Set.copyOf(round.persons("Anna", "Berta")));

        assertThat(round.invitation(workshop, "Berta").attended()).contains(true);
        assertThat(round.invitation(workshop, "Carla").attended()).isEmpty();
    }

    @Test
    void twoWhoTakeTheLastSeatAtOnceDoNotBothGetIt() {
        var workshop = round.invited(1);
        var transaction = new TransactionTemplate(round.get(PlatformTransactionManager.class));

        var second = transaction.execute(_ -> {
            round.says(workshop, "Anna", ACCEPTED);
            var other = CompletableFuture.supplyAsync(() -> round.says(workshop, "Berta", ACCEPTED));
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
        var workshop = round.invited(1);
        var transactions = round.get(PlatformTransactionManager.class);
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        var answered = new TransactionTemplate(transactions).execute(_ -> {
            care.get(workshop);
            care.invitations(workshop);
            other.execute(_ -> round.says(workshop, "Anna", ACCEPTED));
            return round.says(workshop, "Berta", ACCEPTED);
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
}
