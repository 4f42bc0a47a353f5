package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static de.tandembote.calendar.ParticipationStatus.TENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrations pay, and when they are told. */
class CostsIntegrationTests {

    private static final BigDecimal FEE = new BigDecimal("45.00");

    private static RoundWithGuests round;
    private static GatheringCare care;
    private static Agenda agenda;
    private static Costs costs;

    private UUID workshop;

    @BeforeAll
    static void start() {
        round = RoundWithGuests.start();
        care = round.get(GatheringCare.class);
        agenda = round.get(Agenda.class);
        costs = round.get(Costs.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void twoMenteesOfTheNorthAndOneOfTheSouth() {
        round.isNewWithThreeMenteesAndAMentor();
        workshop = agenda.plan(round.round(), details("Meine Stärken", 2, FEE, FeeBearer.ADMINISTRATION))
                .id();
        care.invite(workshop);
    }

    @Test
    void menteesWhoAreInvitedArePaidForAndNobodyElse() {
        assertThat(costs.of(workshop)).containsExactlyInAnyOrder(bill("Nord", 2, "90.00"), bill("Süd", 1, "45.00"));
    }

    @Test
    void whoDeclinesOrWaitsIsNotPaidForAndWhoMayComeIs() {
        says("Anna", ACCEPTED);
        says("Carla", ACCEPTED);
        says("Berta", ACCEPTED);
        assertThat(costs.of(workshop)).as("Berta waits").contains(bill("Nord", 1, "45.00"));

        says("Carla", DECLINED);
        assertThat(costs.of(workshop)).containsExactlyInAnyOrder(bill("Nord", 2, "90.00"), bill("Süd", 0, "0.00"));

        says("Anna", TENTATIVE);
        assertThat(costs.of(workshop)).contains(bill("Nord", 2, "90.00"));
    }

    @Test
    void whoLeavesIsNotPaidFor() {
        round.leaves("Anna");
        care.refreshAudiences(round.round());

        assertThat(costs.of(workshop)).contains(bill("Nord", 1, "45.00"));
    }

    @Test
    void anAdministrationIsToldOnceUntilTheBillChanges() {
        var nord = round.administration("Nord");

        var first = costs.note(workshop, nord).orElseThrow();
        assertThat(first.number()).isOne();
        assertThat(first.previous()).isNull();
        assertThat(first.bill()).isEqualTo(bill("Nord", 2, "90.00"));
        assertThat(costs.note(workshop, nord)).isEmpty();

        says("Anna", DECLINED);
        var second = costs.note(workshop, nord).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.bill());
        assertThat(second.bill()).isEqualTo(bill("Nord", 1, "45.00"));
        assertThat(costs.note(workshop, nord)).isEmpty();
    }

    @Test
    void aCancelledEventCostsNothingAndWhoWasBilledIsTold() {
        costs.note(workshop, round.administration("Nord"));

        agenda.cancel(workshop);

        assertThat(costs.note(workshop, round.administration("Nord"))
                        .orElseThrow()
                        .bill())
                .isEqualTo(bill("Nord", 0, "0.00"));
        assertThat(costs.note(workshop, round.administration("Süd")))
                .as("was never told of costs")
                .isEmpty();
    }

    @Test
    void whoWasBilledAndHasNobodyThereAnyMoreIsTold() {
        costs.note(workshop, round.administration("Süd"));
        round.leaves("Carla");
        care.refreshAudiences(round.round());

        assertThat(costs.of(workshop)).contains(bill("Süd", 0, "0.00"));
        assertThat(costs.note(workshop, round.administration("Süd"))).isPresent();
    }

    @Test
    void whereTheProgrammePaysNoAdministrationDoes() {
        costs.note(workshop, round.administration("Nord"));

        agenda.update(workshop, details("Meine Stärken", 2, FEE, FeeBearer.PROGRAMME));

        assertThat(costs.of(workshop)).containsExactly(bill("Nord", 0, "0.00"));
    }

    @Test
    void theListIsOneThatAGermanSpreadsheetOpens() {
        agenda.plan(round.round(), details("=SUMME(1;2) \"groß\"", null, FEE, FeeBearer.PROGRAMME));
        var other = agenda.plan(
                round.round(),
                details("=SUMME(1;2) \"groß\"", null, new BigDecimal("1234.5"), FeeBearer.ADMINISTRATION));
        care.invite(other.id());
        agenda.cancel(other.id());

        assertThat(costs.csv(round.round(), round.administration("Nord"))).isEqualTo("""
                \uFEFFVeranstaltung;Datum;Mentees;Kosten je Mentee (EUR);Summe (EUR);Stand
                "'=SUMME(1;2) ""groß""\";16.04.2026;0;1234,50;0,00;abgesagt
                Meine Stärken;16.04.2026;2;45,00;90,00;geplant
                """.replace("\n", "\r\n"));
    }

    @Test
    void anEventHasTakenPlaceWhenItIsOverAndNotBefore() {
        round.clock().set(Instant.parse("2026-04-16T13:59:59Z"));
        assertThat(costs.csv(round.round(), round.administration("Nord"))).contains("90,00;hat begonnen");

        round.clock().passes(Duration.ofSeconds(1));

        assertThat(costs.csv(round.round(), round.administration("Nord"))).contains("90,00;hat stattgefunden");
    }

    @Test
    void noBillNamesAMentee() {
        assertThat(costs.csv(round.round(), round.administration("Nord"))).doesNotContain("Anna", "Beispiel");
        assertThat(List.of(CostLine.class.getRecordComponents()))
                .extracting(component -> component.getType().getSimpleName())
                .doesNotContain("UUID", "Person");
    }

    private void says(String name, ParticipationStatus status) {
        care.answer(
                workshop,
                round.person(name),
                GivenAnswer.of(status, 0, Way.PAGE, round.clock().instant()));
    }

    private static Bill bill(String administration, int mentees, String sum) {
        return new Bill(round.administration(administration), mentees, FEE, new BigDecimal(sum));
    }

    private static GatheringDetails details(String title, @Nullable Integer seats, BigDecimal fee, FeeBearer bearer) {
        var usual = Workshop.details(0, "Raum 12", seats);
        return new GatheringDetails(
                title.contains("Stärken") ? "workshop" : title + bearer,
                usual.kind(),
                Audience.ALL,
                usual.chosen(),
                title,
                "",
                usual.times(),
                usual.place(),
                "",
                seats,
                null,
                fee,
                bearer,
                null);
    }
}
