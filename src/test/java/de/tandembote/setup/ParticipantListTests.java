package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantListTests {

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void soundRound() {
        round = new RoundFolder(folder);
    }

    @Test
    void aSoundListHasItsPeopleAndTandems() {
        var list = round.read().participants();

        assertThat(list.tandems()).extracting(MatchedTandem::name).containsExactly("1", "2");
        var berta = list.tandems().getFirst().mentor();
        assertThat(berta.firstName()).isEqualTo("Berta");
        assertThat(berta.lastName()).isEqualTo("Groß");
        assertThat(berta.anrede()).isEqualTo(Anrede.FRAU);
        assertThat(berta.email()).isEqualTo(Address.email("berta@example.org"));
        assertThat(berta.administration()).isEqualTo("Stadt Süd");
        assertThat(berta.language()).isEqualTo(Language.DE);
        assertThat(berta.grade()).isEqualTo("A 13");
        assertThat(berta.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1"})
    void theCodingIsFoundOut(String charset) {
        round.list(RoundFolder.LIST, Charset.forName(charset));

        assertThat(round.read().participants().participants())
                .extracting(Participant::lastName)
                .containsExactly("Ährenfeld", "Groß", "Weiß", "Öztürk");
    }

    @Test
    void exportsDifferInSeparatorQuotesLineEndsAndByteOrderMark() {
        round.list("\uFEFF"
                + RoundFolder.LIST
                        .replace(';', ',')
                        .replace("Bauen", "\"Bauen, Planen\"")
                        .replace("\n", "\r\n"));

        assertThat(round.read().participants().participants())
                .extracting(Participant::field)
                .containsExactly("Schule", "Bauen, Planen", "Kultur", "Recht");
    }

    @Test
    void aQuotedCellMayHaveSeveralLinesAndTheLinesBehindItKeepTheirNumbers() {
        round.list(RoundFolder.LIST.replace("Bauen", "\"Bauen\nund \"\"Planen\"\"\""));

        var people = round.read().participants().participants();
        assertThat(people).extracting(Participant::line).containsExactly(2, 3, 5, 6);
        assertThat(people).extracting(Participant::field).contains("Bauen und \"Planen\"");
    }

    @Test
    void emptyLinesAndInvisibleSpacesAreNothing() {
        round.list("\n" + RoundFolder.LIST.replace("Groß", "\u00A0Groß ") + ";;;;;;;;\n\n");

        assertThat(round.read().participants().participants())
                .hasSize(4)
                .extracting(Participant::lastName)
                .contains("Groß");
    }

    @Test
    void headingsMayBeEnglishAndInAnyOrder() {
        round.list("""
                Role,E-mail,First name,Last name,Salutation,Administration,Tandem,Language,Matrix,Title
                Mentee,anna@example.org,Anna,Ährenfeld,Ms,Stadt Nord,red,en,@anna:example.org,
                Mentor,dirk@example.org,Dirk,Öztürk,Mr,Stadt Süd,red,German,,Dr.
                mentor,kim@example.org,Kim,Groß,none,stadt süd,,,,
                """);

        var list = round.read().participants();
        assertThat(list.participants())
                .extracting(Participant::anrede)
                .containsExactly(Anrede.FRAU, Anrede.HERR, Anrede.NONE);
        assertThat(list.participants())
                .extracting(Participant::language)
                .containsExactly(Language.EN, Language.DE, Language.DE);
        assertThat(list.participants().getLast().administration()).isEqualTo("Stadt Süd");
        assertThat(list.tandems()).singleElement().satisfies(tandem -> {
            assertThat(tandem.mentee().matrix())
                    .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("@anna:example.org"));
            assertThat(tandem.mentor().title()).isEqualTo("Dr.");
        });
    }

    @Test
    void aListWithThreeFaultyLinesNamesEachWithItsReason() {
        round.list(RoundFolder.HEADING + """
                Anna;Ährenfeld;Frau;anna@@example.org;Stadt Nord;Mentee;1;Schule;A 10
                Berta;Groß;Frau;berta@example.org;Stadt Süd;Mentorin;1;Bauen;A 13
                Carla;;Fräulein;carla@example.org;Stadt Ost;Mentee;2;Kultur;EG 10
                Dirk;Öztürk;Herr;Berta@example.org;Stadt Nord;Mentor;2;Recht;A 14
                """);

        assertThat(round.faults())
                .containsExactly(
                        "list.csv:2: E-Mail is not an e-mail address such as anna.beispiel@example.org.",
                        "list.csv:4: Nachname is missing.",
                        "list.csv:4: \"Fräulein\" is not an Anrede; write Frau, Herr or keine (Ms, Mr or none).",
                        "list.csv:4: the administration \"Stadt Ost\" is not in the round file; "
                                + "write it as there, or add it there.",
                        "list.csv:5: the same E-Mail stands on line 3; "
                                + "each person has a line and an address of their own.");
    }

    @Test
    void aTandemIsOneMenteeAndOneMentor() {
        round.list(RoundFolder.HEADING + """
                Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;1;;
                Berta;Groß;Frau;berta@example.org;Stadt Süd;Mentorin;;;
                Carla;Weiß;Frau;carla@example.org;Stadt Süd;Mentee;2;;
                Dirk;Öztürk;Herr;dirk@example.org;Stadt Nord;Mentor;2;;
                Emil;Fuß;Herr;emil@example.org;Stadt Nord;Mentor;2;;
                """);

        assertThat(round.faults())
                .containsExactly(
                        "list.csv:2: tandem \"1\" has 1 mentee and no mentor; a tandem is one mentee and one mentor.",
                        "list.csv:4: tandem \"2\" has 1 mentee and 2 mentors; a tandem is one mentee and one mentor.");
    }

    @Test
    void anUnknownRoleIsOneFaultAndNotTwo() {
        round.list(RoundFolder.LIST.replace("Mentorin", "Patin"));

        assertThat(round.faults())
                .containsExactly("list.csv:3: \"Patin\" is not a role of a tandem; write Mentee, Mentorin or Mentor.");
    }

    @Test
    void anAccountInChatIsOnePersonsAlone() {
        round.list("""
                Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Matrix
                Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;@anna:example.org
                Berta;Groß;Frau;berta@example.org;Stadt Süd;Mentorin;@Anna:example.org
                Dirk;Öztürk;Herr;dirk@example.org;Stadt Nord;Mentor;
                Emil;Fuß;Herr;emil@example.org;Stadt Nord;Mentor;
                """);

        assertThat(round.faults())
                .containsExactly("list.csv:3: the same Matrix ID stands on line 2; "
                        + "each person has an account of their own.");
    }

    @Test
    void wordsOfOptionalColumnsAreCheckedWhereTheyStand() {
        round.list("""
                Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Sprache;Matrix
                Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;fr;anna
                """);

        assertThat(round.faults())
                .containsExactly(
                        "list.csv:2: Matrix is not a Matrix ID such as @anna:example.org.",
                        "list.csv:2: \"fr\" is not a language of the bot; write de or en.");
    }

    @Test
    void headingsThatAreUnknownDoubleOrMissingAreFaults() {
        round.list("Vorname;Nachname;Geburtstag;Vorname;E-Mail;Rolle\nAnna;Ährenfeld;;;anna@example.org;Mentee\n");

        assertThat(round.faults())
                .containsExactly(
                        "list.csv:1: the heading \"Geburtstag\" is not known; delete its column or use one of these: "
                                + "Vorname, Nachname, Titel, Anrede, E-Mail, Verwaltung, Rolle, Tandem, Sprache, Matrix, "
                                + "Fachgebiet, Besoldung, Bestätigt.",
                        "list.csv:1: the heading \"Vorname\" stands here twice; delete one of them.",
                        "list.csv:1: the heading \"Anrede\" is missing; add its column.");
    }

    @Test
    void aLineWithMoreCellsThanTheHeadingIsAFault() {
        round.list(RoundFolder.LIST + "Emil;Fuß;Herr;emil@example.org;Stadt Nord;Mentor;;Bauen; Planen;A 13\n");

        assertThat(round.faults())
                .containsExactly("list.csv:6: the line has more cells than the heading; "
                        + "put a text with a separator into quotation marks.");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsAFault() {
        round.list(RoundFolder.LIST.replace("Bauen", "\"Bauen"));

        assertThat(round.faults())
                .contains("list.csv:3: a quotation mark is opened and not closed; from here on nothing can be read.");
    }

    @Test
    void anEmptyListAndAMissingOneAreFaults() {
        round.list("\n");
        assertThat(round.faults()).singleElement().asString().startsWith("list.csv:0: is empty; its first line");

        round.with("list.csv", "lost.csv");
        assertThat(round.faults()).containsExactly("lost.csv:0: cannot be read; does it exist?");
    }

    @Test
    void aSpreadsheetThatIsNoCsvIsToldAsSuch() {
        round.list("PK\u0003\u0004 and much that nobody can read");

        assertThat(round.faults()).containsExactly("list.csv:0: is a spreadsheet; save it as CSV and name that file.");
    }

    @Test
    void everybodyBelongsToTheOnlyAdministrationWhereTheListNamesNone() {
        round.with("  - {name: Stadt Süd, kind: stadt}\n", "")
                .list("Vorname;Nachname;Anrede;E-Mail;Rolle\nAnna;Ährenfeld;Frau;anna@example.org;Mentee\n");

        assertThat(round.read().participants().participants())
                .extracting(Participant::administration)
                .containsExactly("Stadt Nord");
    }

    @Test
    void aMentorMayCoordinateButNobodyElseHasTheirAddress() {
        round.list(RoundFolder.LIST + "Eva;Maß;Frau;eva@example.org;Stadt Nord;Mentorin;;;\n");
        assertThat(round.faults()).isEmpty();

        round.list(RoundFolder.LIST + "Emil;Fuß;Herr;eva@example.org;Stadt Nord;Mentor;;;\n");
        assertThat(round.faults())
                .containsExactly("list.csv:6: a coordinator of another name has the same E-Mail; "
                        + "each person has an address of their own.");
    }

    @Test
    void aPersonIsNotPrinted() {
        var printed =
                round.list(RoundFolder.LIST, StandardCharsets.UTF_8).read().toString();

        assertThat(printed).doesNotContain("Anna", "Öztürk", "anna@", "Eva", "eva@");
    }
}
