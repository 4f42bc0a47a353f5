package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    @TempDir
    private Path folder;

    @Test
    void whatComesWithTheBotHasNoFaults() {
        var check = Shell.run("check");

        assertThat(check.exit()).isZero();
        assertThat(check.out().lines().toList())
                .last()
                .asString()
                .matches("No faults in \\d\\d messages, 5 round files\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hold --release", "--without-waiting", "--hold --without-waiting"})
    void whatContradictsItselfHoldsAndReleasesNothing(String options) {
        var sending = Shell.run(("sending " + options).split(" "));

        assertThat(sending.exit()).isEqualTo(2);
        assertThat(sending.err()).contains("Usage: tandembote sending");
    }

    @Test
    void hintsAreMarkedAndStopNothing() {
        assertThat(Shell.run("check").out())
                .startsWith("calendars/osnabrueck.csv:17: hint, not a fault: a mentor of this round needs");
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        var scripts = copy("bot-scripts");
        var calendars = copy("calendars");
        replace(
                scripts.resolve("messages/welcome/de.md"),
                "subject: Willkommen bei „{{programme}}“",
                "subject: {{program}}");
        Files.writeString(calendars.resolve("broken.yaml"), "programme:\n  name: [Nord\n");
        var list = calendars.resolve("dormagen.csv");
        replace(list, "anna.reiferscheid@example.org", "anna.reiferscheid");
        replace(list, "Weißenfels,,Herr", "Weißenfels,,Hr");
        replace(list, "Mareike,Stöver", "Mareike,");

        var check = Shell.run("check", "--scripts", scripts.toString(), "--calendars", calendars.toString());

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out().lines().map(line -> line.replace(folder + "/", "")))
                .filteredOn(line -> !line.contains(": hint, not a fault: "))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "bot-scripts/messages/welcome/de.md:1: the variable \"program\" is not known"),
                        line -> assertThat(line).startsWith("calendars/broken.yaml:3: is not valid YAML: "),
                        line -> assertThat(line)
                                .startsWith("calendars/dormagen.csv:2: E-Mail is not an e-mail address"),
                        line -> assertThat(line).startsWith("calendars/dormagen.csv:5: \"Hr\" is not an Anrede"),
                        line -> assertThat(line).isEqualTo("calendars/dormagen.csv:6: Nachname is missing."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --calendars", "rehearse"})
    void aSurveyThatNobodyKnowsIsAFaultWithItsPlaceAndTheNamesThatAreKnown(String command) throws IOException {
        var calendars = copy("calendars");
        var round = calendars.resolve("osnabrueck.yaml");
        replace(round, "surveys: [opening, interim,", "surveys: [opening, interrim,");

        var named = command.equals("rehearse") ? round : calendars;
        var told = Shell.run((command + " " + named).split(" "));

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out() + told.err())
                .contains(
                        "osnabrueck.yaml:70: no survey is called \"interrim\"; known are opening, interim, workshop,");
    }

    @Test
    void aMissingFolderIsAFault() {
        var check = Shell.run("check", "--calendars", folder.resolve("none").toString());

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).endsWith("none: cannot be read; does it exist?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rehearse", "import"})
    void aFaultyRoundIsNeitherRehearsedNorImported(String command) {
        var run = Shell.run(command, folder.resolve("none.yaml").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).contains(folder.resolve("none.yaml") + ": cannot be read; does it exist?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reherse",
                "check --colour",
                "rehearse",
                "rehearse a.yaml --answers some",
                "rehearse a.yaml --format xml",
                "import",
                "import a.yaml b.yaml"
            })
    void whatMeansNothingIsAnsweredWithTheUsage(String arguments) {
        var run = Shell.run(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: tandembote");
    }

    @Test
    void helpIsNoFault() {
        assertThat(Shell.run("--help").exit()).isZero();
        assertThat(Shell.run("rehearse", "--help").out()).contains("--answers");
    }

    @Test
    void settingsAreNoCommands() {
        assertThat(Commands.areMeantBy()).isFalse();
        assertThat(Commands.areMeantBy("--server.port=8081")).isFalse();
        assertThat(Commands.areMeantBy("check")).isTrue();
        assertThat(Commands.areMeantBy("reherse")).isTrue();
        assertThat(Commands.areMeantBy("--spring.datasource.url=jdbc:postgresql:tandembote", "import"))
                .isTrue();
        assertThat(Commands.areMeantBy("--help")).isTrue();
    }

    private Path copy(String name) throws IOException {
        try (var files = Files.walk(Path.of(name))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.toString()));
            }
        }
        return folder.resolve(name);
    }

    private static void replace(Path file, String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
