package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with the list of those who are told about a round before it begins. */
class AddressListTests {

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void aSoundRound() {
        round = new RoundFolder(folder).and("information: addresses.csv\n");
    }

    @Test
    void theAddressAloneIsEnough() {
        round.beside("addresses.csv", "E-Mail\nauskunft@example.org\n");

        assertThat(checked()).isEmpty();
        assertThat(round.read().addresses(new Faults())).singleElement().satisfies(entry -> {
            assertThat(entry.email()).isEqualTo("auskunft@example.org");
            assertThat(entry.anrede()).isEqualTo(Anrede.NONE);
            assertThat(entry.language()).isEqualTo(Language.DE);
        });
    }

    @Test
    void somebodyWhoTakesPartCanBeOnIt() {
        round.beside(
                "addresses.csv", "Vorname;Nachname;Anrede;E-Mail;Sprache\nAnna;Ährenfeld;Frau;anna@example.org;en\n");

        assertThat(checked()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithItsLines() {
        round.beside("addresses.csv", """
                E-Mail;Anrede;Vorname;Nachname;Sprache
                eva@example.org;Frau;Eva;Maß;de
                eva(at)example.org;;;;
                ;Herr;Uwe;Sand;
                EVA@example.org;;;;
                otto@example.org;Herr;;Berg;
                ida@example.org;Dame;Ida;Tal;fr
                """);

        assertThat(checked())
                .containsExactly(
                        "addresses.csv:3: E-Mail is not an e-mail address such as anna.beispiel@example.org.",
                        "addresses.csv:4: E-Mail is missing.",
                        "addresses.csv:5: the same E-Mail stands on line 2; delete one of them.",
                        "addresses.csv:6: of the name, one half is missing; write Vorname and Nachname, or neither.",
                        "addresses.csv:7: \"Dame\" is not an Anrede; write Frau, Herr or keine (Ms, Mr or none).",
                        "addresses.csv:7: \"fr\" is not a language of the bot; write de or en.");
    }

    @Test
    void knowsNoColumnThatOnlyParticipantsHave() {
        round.beside("addresses.csv", "Vorname;Rolle\nEva;Mentee\n");

        assertThat(checked())
                .containsExactly(
                        "addresses.csv:1: the heading \"Rolle\" is not known; delete its column or use one of these: "
                                + "Vorname, Nachname, Titel, Anrede, E-Mail, Sprache.",
                        "addresses.csv:1: the heading \"E-Mail\" is missing; add its column.");
    }

    @Test
    void isNoFaultWhereItWasDeleted() {
        var check = RoundCheck.of(round.file());

        assertThat(check.faults()).isEmpty();
        assertThat(check.hints())
                .extracting(hint -> hint.file().getFileName() + " " + hint.reason())
                .containsExactly(
                        "addresses.csv does not exist; until the round begins, the import takes addresses from it.");
    }

    @Test
    void liesBesideTheRoundFile() {
        assertThat(new RoundFolder(folder)
                        .and("information: ../addresses.csv\n")
                        .faults())
                .singleElement()
                .asString()
                .endsWith("\"../addresses.csv\" is not the name of a file beside this one.");
    }

    private List<String> checked() {
        return RoundCheck.of(round.file()).faults().stream()
                .map(fault -> fault.file().getFileName() + ":" + fault.line() + ": " + fault.reason())
                .toList();
    }
}
