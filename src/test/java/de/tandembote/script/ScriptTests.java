package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.tandembote.channel.Content;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTests {

    private static final Voice SIE = new Voice(Language.DE, FormOfAddress.SIE, Notation.STAR);
    private static final Voice DU = new Voice(Language.DE, FormOfAddress.DU, Notation.STAR);

    @TempDir
    private Path folder;

    @Test
    void theIndexSaysWhatAMessageIsFor() {
        var spec = Script.load(Path.of("bot-scripts")).message("monthly-nudge");

        assertThat(spec)
                .isEqualTo(new MessageSpec(
                        "monthly-nudge",
                        Purpose.REMINDER,
                        About.TANDEM,
                        QuestionKind.MONTHLY_REMINDER,
                        null,
                        List.of(),
                        null,
                        Period.ofDays(10)));
    }

    @Test
    void sieAndDuComeFromOneText() {
        var text = "hier {{{partner.dative}}|{{partner.short}}} und {Ihnen|dir}";

        assertThat(rendered(text, "Anna", SIE).chat()).isEqualTo("Hier Ihrer Mentorin Anna Beispiel und Ihnen");
        assertThat(rendered(text, "Anna", DU).chat()).isEqualTo("Hier Anna und dir");
    }

    @Test
    void aValueIsNeverReadAsMarkdownOrHtmlOrVariable() {
        var content = rendered("**{{partner.short}}**", "*x* <b> & {{bot}} [a](http://b)\n- c", DU);

        assertThat(content.chat()).isEqualTo("*x* <b> & {{bot}} [a](http://b) - c");
        assertThat(content.html()).contains("<strong>*x* &lt;b&gt; &amp; {{bot}} [a](http://b) - c</strong>");
    }

    @Test
    void aSubjectIsOneLineWhateverTheValue() {
        assertThat(rendered("Text", "Anna\r\nBcc: x@example.org", DU).subject())
                .isEqualTo("von Anna Bcc: x@example.org");
    }

    @Test
    void aLinkLeadsNowhereButToTheWebOrAMailbox() {
        var content = rendered("[hier]({{partner.short}})", "javascript:alert(1)", DU);

        assertThat(content.html()).contains("href=\"\"").doesNotContain("href=\"javascript");
    }

    @Test
    void linksShowTheirTargetInPlainText() {
        var content =
                rendered("[Seite](https://example.org/a) und [{{contact.mail}}](mailto:{{contact.mail}})", "Anna", DU);

        assertThat(content.chat()).isEqualTo("Seite: https://example.org/a und planung@example.org");
        assertThat(content.html()).contains("href=\"mailto:planung@example.org\"");
    }

    @Test
    void plainTextIsWrappedAndKeepsDatesTogether() {
        var words = "wort ".repeat(14);
        var content = rendered(words + "\n\n- " + words + " 2. April um 15 Uhr", "Anna", DU);

        assertThat(content.plain())
                .contains("\n\n- " + words.strip() + "\n  2. April um 15 Uhr\n")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 76));
        assertThat(content.chat()).doesNotContain("\n  2.");
    }

    @Test
    void theMailHasTheFrameAndTheChatHasNot() {
        var content = rendered("ein Gruß", "Anna", DU);

        assertThat(content.plain()).isEqualTo("Hallo Kim,\n\nein Gruß\n\nDein Tandembote\n");
        assertThat(content.chat()).isEqualTo("Ein Gruß");
        assertThat(content.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"de\">")
                .contains("<title>von Anna</title>");
    }

    @Test
    void theChatSectionReplacesTheBody() {
        assertThat(rendered("lang und breit\n--- chat ---\nkurz", "Anna", DU))
                .satisfies(content -> assertThat(content.chat()).isEqualTo("Kurz"))
                .satisfies(content ->
                        assertThat(content.plain()).contains("lang und breit").doesNotContain("kurz"));
    }

    @Test
    void aMessageIsNotSaidWithoutTheValuesThatItNames() {
        var script = Script.load(BotScripts.in(folder).root());
        var values = new Values(person("Kim"), sender(), new Topic.Round());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> script.render("hello", SIE, values))
                .withMessage("\"hello\" speaks about TANDEM and was given ROUND");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> script.message("helo"))
                .withMessage("no message is called \"helo\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyDeclaredVariableHasItsContentAndNoOther(About about) {
        for (var values : Samples.of(about)) {
            var words = new Words(SIE, value -> value).of(values);

            assertThat(words.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Variables.of(about).stream().map(Variable::name).toList());
        }
    }

    @Test
    void severalThingsAreNotedInOneMessage() {
        var maria = new Partner(person("Maria"), TandemRole.MENTEE);
        var notes = Stream.of(3, 17)
                .<Note>map(day -> new Note.SessionNoted(maria, LocalDate.of(2026, 3, day), 60, null))
                .toList();
        var chat = Script.load(Path.of("bot-scripts"))
                .render("noted", SIE, new Values(person("Kim"), sender(), new Topic.Noted(notes)))
                .chat();

        assertThat(chat.lines())
                .containsSequence(List.of(
                        "- Treffen notiert: Dienstag, 3. März 2026, mit Ihrer Mentee Maria Beispiel (1 Stunde)",
                        "- Treffen notiert: Dienstag, 17. März 2026, mit Ihrer Mentee Maria Beispiel (1 Stunde)"));
    }

    private Content rendered(String body, String partner, Voice voice) {
        var script = Script.load(
                BotScripts.in(folder).german("von {{partner.short}}", body).root());
        return script.render(
                "hello",
                voice,
                new Values(person("Kim"), sender(), new Topic.Tandem(new Partner(person(partner), TandemRole.MENTOR))));
    }

    private static Addressee person(String firstName) {
        return new Addressee(Anrede.FRAU, "", firstName, "Beispiel");
    }

    private static Sender sender() {
        return new Sender("Tandembote", "Mentoring", "2026", "Petra Planung", "planung@example.org", "");
    }
}
