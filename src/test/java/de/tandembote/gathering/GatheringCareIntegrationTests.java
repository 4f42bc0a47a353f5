package de.tandembote.gathering;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.NEEDS_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.programme.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is invited to a group event, and who no longer is. */
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
        round.isNewWithThreeMenteesAndAMentor();
    }

    @Test
    void theAudienceIsInvitedOnce() {
        var workshop = round.planned(null);

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, round.persons("Anna", "Berta", "Carla")));
        assertThat(care.invite(workshop)).isEmpty();
        assertThat(round.told()).isEmpty();
    }

    @Test
    void whoJoinsLaterIsInvitedAlone() {
        var workshop = round.planned(null);
        care.invite(workshop);
        round.told();
        round.joins("Emine", "Süd", Role.MENTEE);

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, round.persons("Emine")));
    }

    @Test
    void theAudienceNamesWhoTakesPartAndEachOnce() {
        round.joins("Anna", "Nord", Role.BOARD);
        round.leaves("Berta");
        var everybody = with(Audience.ALL, Set.of());
        var board = with(Audience.BOARD, Set.of());
        var chosen = with(Audience.CHOSEN, Set.copyOf(round.persons("Dirk", "Berta")));

        assertThat(care.audienceOf(everybody))
                .containsExactlyInAnyOrderElementsOf(round.persons("Eva", "Anna", "Carla", "Dirk"));
        assertThat(care.audienceOf(board)).isEqualTo(round.persons("Anna"));
        assertThat(care.audienceOf(chosen)).as("Berta has left").isEqualTo(round.persons("Dirk"));
    }

    @Test
    void whoIsNotInvitedIsNot() {
        var workshop = round.invited(2);

        assertThat(round.says(workshop, "Dirk", ACCEPTED)).isEqualTo(new Answered.NotInvited());
        assertThat(care.concerning(round.person("Dirk"))).isEmpty();
        assertThat(care.concerning(round.person("Anna")))
                .extracting(Gathering::id)
                .containsExactly(workshop);
    }

    @Test
    void whoLeavesIsWithdrawnAndGivesTheSeatBack() {
        var workshop = round.invited(1);
        round.says(workshop, "Anna", ACCEPTED);
        round.says(workshop, "Berta", ACCEPTED);
        round.told();
        round.leaves("Anna");

        care.refreshAudiences(round.round());

        assertThat(round.told())
                .containsExactly(
                        new GuestsWithdrawn(workshop, round.persons("Anna")),
                        new SeatGiven(workshop, round.person("Berta")));
        assertThat(round.says(workshop, "Anna", ACCEPTED)).isEqualTo(new Answered.NotInvited());
        assertThat(care.concerning(round.person("Anna"))).isEmpty();
        care.refreshAudiences(round.round());
        assertThat(round.told()).isEmpty();
    }

    @Test
    void whoComesBackIsInvitedAgainAndAskedAnew() {
        var workshop = round.invited(1);
        round.says(workshop, "Anna", ACCEPTED);
        round.leaves("Anna");
        care.refreshAudiences(round.round());
        round.comesBack("Anna");
        round.told();

        care.invite(workshop);

        assertThat(round.told()).containsExactly(new PeopleInvited(workshop, round.persons("Anna")));
        assertThat(round.invitation(workshop, "Anna").status()).isEqualTo(NEEDS_ACTION);
        assertThat(round.says(workshop, "Anna", ACCEPTED)).isInstanceOf(Answered.Seated.class);
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
}
