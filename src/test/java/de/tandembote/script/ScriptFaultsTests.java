package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFaultsTests {

    @TempDir
    private Path folder;

    private BotScripts scripts;

    @BeforeEach
    void soundFolder() {
        scripts = BotScripts.in(folder);
    }

    @Test
    void aSoundFolderHasNoFaults() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void everyTextIsNeededInEachLanguage() {
        scripts.without("messages/hello/en.md");

        assertThat(faults())
                .containsExactly("messages/hello/en.md: is missing; every text is needed in each language.");
    }

    @Test
    void aMessageWithoutFolderAndAFolderWithoutEntryAreTold() {
        scripts.with("messages.yaml", "helo:\n  kind: reminder\n  about: tandem\n");

        assertThat(faults())
                .containsExactly(
                        "messages.yaml:2: \"helo\" has no folder in messages.",
                        "messages/hello: is not in the index messages.yaml.");
    }

    @Test
    void theIndexKnowsItsKeysAndTheirValues() {
        scripts.with("messages.yaml", "hello:\n  kind: advert\n  about: tandem\n  ask: echo\n  lives: a week\n");

        assertThat(faults())
                .containsExactly(
                        "messages.yaml:4: \"ask\" is not known here; known are kind, about, asks, page, taps, by, lives.",
                        "messages.yaml:2: \"advert\" is not one of reminder, event, survey, broadcast, information, service, answer, coordination.",
                        "messages.yaml:5: \"a week\" is not a period such as P7D.");
    }

    @Test
    void aTextBeginsWithItsSubject() {
        scripts.with("messages/hello/de.md", "Hallo\n");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:1: a text begins with a line \"subject: …\" and a line \"---\".");
    }

    @Test
    void nothingMayBeEmpty() {
        scripts.with("messages/hello/de.md", "subject:\n---\n\n--- chat ---\n");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:1: the subject is empty.",
                        "messages/hello/de.md:3: the text is empty.",
                        "messages/hello/de.md:4: the chat section is empty.");
    }

    @Test
    void anUnknownVariableIsToldWithThoseThatAreKnown() {
        scripts.german("Hallo {{when}}", "ein Gruß\nan {{partnr}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:1: the variable \"when\" is not known here; known are " + known(),
                        "messages/hello/de.md:4: the variable \"partnr\" is not known here; known are " + known());
    }

    @Test
    void aVariableOfOneAlternativeIsCheckedToo() {
        scripts.german("Hallo", "{Sie|du und {{partnr}}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: the variable \"partnr\" is not known here; known are " + known());
    }

    @Test
    void sectionsAreClosedInTheOrderInWhichTheyWereOpened() {
        scripts.with("messages.yaml", "hello:\n  kind: service\n  about: meeting\n")
                .german("Hallo", "{{#place}}\n{{#form}}x{{/place}}\n{{/form}}\n{{/place}}\n{{/place}}\n{{#moved}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:4: {{/place}} stands where {{/form}} is expected, for the section of line 4.",
                        "messages/hello/de.md:7: {{/place}} closes a section that was not opened.",
                        "messages/hello/de.md:8: the section {{#moved}} is never closed by {{/moved}}.");
    }

    @Test
    void whatMayBeAbsentStandsOnlyInItsOwnSection() {
        scripts.with("messages.yaml", "hello:\n  kind: service\n  about: meeting\n")
                .german("Hallo", "{{place}}\n{{^place}}{{place}}{{/place}}\n{{#place}}{{place}}{{/place}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: \"place\" is not always there: write {{#place}}… {{place}} …{{/place}}.",
                        "messages/hello/de.md:4: \"place\" is not always there: write {{#place}}… {{place}} …{{/place}}.");
    }

    @Test
    void aSectionIsNoVariableAndAVariableNoSection() {
        scripts.with("messages.yaml", "hello:\n  kind: service\n  about: noted\n")
                .german("Hallo", "{{paused}}\n{{#bot}}x{{/bot}}\n{{#paused}}{{until}}{{/paused}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: \"paused\" is a section: write {{#paused}}…{{/paused}}.",
                        "messages/hello/de.md:4: \"bot\" is always there and needs no section.");
    }

    @Test
    void onlyVariablesAndSectionsStandInDoubleBraces() {
        scripts.german("Hallo", "{{>other}} {{&bot}}\n{{bot");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: \"{{>other}}\" is no variable and no section.",
                        "messages/hello/de.md:3: \"{{&bot}}\" is no variable and no section.",
                        "messages/hello/de.md:4: \"{{bot\" is no variable and no section.");
    }

    @Test
    void aChoiceHasTwoAlternatives() {
        scripts.german("Hallo", "{Sie}\n{Sie|du|ihr}\n{Sie|du\nSie}\n{Sie|{du}}");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: \"{Sie}\" has 1 alternatives; a choice has two, for Sie and for Du: {Ihre|deine}.",
                        "messages/hello/de.md:4: \"{Sie|du|ihr}\" has 3 alternatives; a choice has two, for Sie and for Du: {Ihre|deine}.",
                        "messages/hello/de.md:5: a choice is opened by a brace and not closed on its line.",
                        "messages/hello/de.md:6: a closing brace has no opening one before it.",
                        "messages/hello/de.md:7: a choice stands inside another one; put them one after the other.");
    }

    @Test
    void englishHasNoChoices() {
        scripts.with("messages/hello/en.md", "subject: Hello\n---\nfor {you|thee}\n");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/en.md:3: English knows no Sie and Du, so there is nothing to choose here.");
    }

    @Test
    void whatNotEveryMailCanShowIsNotAllowed() {
        scripts.german("Hallo", "<b>wir</b>\n\n![Bild](bild.png)\n\n> zitiert\n\n    Code");

        assertThat(faults())
                .containsExactly(
                        "messages/hello/de.md:3: HTML is not allowed in a text; use Markdown.",
                        "messages/hello/de.md:5: a picture cannot be shown in every mail and chat.",
                        "messages/hello/de.md:7: a quotation (\">\") would be cut away from a reply.",
                        "messages/hello/de.md:9: is read as program code; begin the line without spaces.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#place}}{{place}}{{/place}}", "- {{#place}}{{place}}{{/place}}"})
    void aTextThatCanBecomeEmptyIsAFault(String text) {
        scripts.with("messages.yaml", "hello:\n  kind: service\n  about: meeting\n")
                .german("Hallo", text);

        assertThat(faults())
                .containsExactly("messages/hello/de.md:1: says nothing where all that may be absent is absent.");
    }

    @Test
    void theFrameNeedsAPlaceForTheText() {
        scripts.with("messages/frame.de.md", "{{greeting}}\n{{when}}\n");

        assertThat(faults())
                .hasSize(2)
                .contains("messages/frame.de.md: has no line {{body}}, where the text of the message is to stand.");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        scripts.without("messages/hello/en.md").german("{Hallo", "{{x}}").with("campaigns/monthly.yaml", "x: 1\n");

        assertThatExceptionOfType(FaultyFiles.class)
                .isThrownBy(() -> Script.load(folder))
                .satisfies(faulty -> assertThat(faulty.faults()).hasSizeGreaterThanOrEqualTo(4));
    }

    private List<String> faults() {
        var faults = new Faults();
        Script.read(folder, faults);
        return faults.all().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }

    private static String known() {
        return "Partner, bot, contact.mail, contact.name, greeting, mentees, mentors, messages.page, page, partner,"
                + " partner.accusative, partner.dative, partner.name, partner.short, programme, round, unreached.";
    }
}
