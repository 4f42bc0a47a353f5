package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.gathering.Audience;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes to a group event, and how few or many. */
class GatheringTermsTests {

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void aSmallRound() {
        round = new RoundFolder(folder);
    }

    @Test
    void peopleAreChosenByTheirAddresses() {
        round.with("audience: all,", "audience: chosen, people: [Anna@example.org, eva@example.org], minimum: 2,");

        var terms = round.read().gatherings().getFirst().terms();

        assertThat(terms.audience()).isEqualTo(Audience.CHOSEN);
        assertThat(terms.people())
                .extracting(GatheringTerms.NamedPerson::email)
                .containsExactly(Address.email("anna@example.org"), Address.email("eva@example.org"));
        assertThat(terms.minimum()).hasValue(2);
    }

    @Test
    void whoIsChosenIsInTheRound() {
        round.with("audience: all,", "audience: chosen, people: [anna@example.org,\n     olga@example.org, x],");

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:12: this is not an e-mail address such as anna.beispiel@example.org.",
                        "round.yaml:12: nobody of the round has this address; "
                                + "write it as in the list or under \"coordinators\".");
    }

    @Test
    void peopleAreNamedForAChosenAudienceAndForNoOther() {
        round.with("audience: all,", "audience: chosen,").and("""
                  - {uid: closing, kind: closing, title: Ende, audience: both, people: [eva@example.org],
                     date: 2026-12-01, place: Rathaus}
                """);

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:11: the audience is chosen, but \"people\" is missing; "
                                + "write their e-mail addresses there.",
                        "round.yaml:12: \"people\" are named, but the audience is another; "
                                + "write \"audience: chosen\", or delete them.");
    }

    @Test
    void moreMustNotComeThanCan() {
        round.with("audience: all,", "audience: all, seats: 5, minimum: 6,");

        assertThat(round.faults()).containsExactly("round.yaml:11: there are fewer seats than people who must come.");
    }

    @Test
    void nobodyIsAPositiveNumber() {
        round.with("audience: all,", "audience: all, minimum: 0,");

        assertThat(round.faults()).containsExactly("round.yaml:11: \"0\" is not a number of people, 1 or more.");
    }
}
