package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of absence, receipts and acknowledgements whose headers say nothing, beside what people write. */
class AutomaticTextTests {

    private final Classifier classifier = new Classifier();

    @ParameterizedTest(name = "IN-5 {0}")
    @ValueSource(
            strings = {
                "Guten Tag,\n\nich bin bis einschließlich 12.04.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet."
                        + "\n\nMit freundlichen Grüßen\nAnna Müller",
                "Vielen Dank für Ihre Nachricht. Ich bin am 13. April wieder für Sie da. In dringenden Fällen wenden Sie"
                        + " sich bitte an meine Kollegin.",
                "Sehr geehrte Damen und Herren,\nich befinde mich derzeit in Elternzeit. Meine Vertretung übernimmt"
                        + " Frau Beispiel.",
                "Danke für Deine Mail! Ich bin vom 1. bis 15. August im Urlaub und habe keinen Zugriff auf meine"
                        + " E-Mails.",
                "Ich bin zurzeit außer Haus und ab Montag wieder erreichbar.",
                "Aufgrund einer Dienstreise bin ich heute nicht im Haus. Bei dringenden Anliegen hilft das Sekretariat.",
                "Diese Nachricht wurde automatisch erstellt. Das Postfach ist nicht besetzt.",
                "Thank you for your email. I am currently out of the office with limited access to my email.",
                "Hello, I'm on annual leave until 12 April. For urgent matters please contact the front desk.",
                "Ihre Anfrage ist bei uns eingegangen und wird schnellstmöglich bearbeitet.",
                "Wir haben Ihre Nachricht erhalten. Ihre Vorgangsnummer ist 4711."
            })
    void in5KnowsANoteByTheSignsInItsText(String text) {
        var reading = classifier.read(Mails.withText(text));

        assertThat(reading.kind()).isEqualTo(MessageKind.AUTO_REPLY);
        assertThat(reading.signal()).isEqualTo("text");
        assertThat(reading.reply()).isEmpty();
    }

    @ParameterizedTest(name = "IN-5 {0}")
    @ValueSource(
            strings = {
                "Ich bin bis 5.4. im Urlaub, bitte keine Nachrichten bis dahin.",
                "Ich bin vom 2. bis 9. Mai nicht im Büro und ab dem 10. wieder da, bitte bis dahin Pause.",
                "Ich bin ab Montag nicht im Büro. Bitte stellen Sie die Erinnerungen so lange ein.",
                "Danke für Ihre Nachricht, ich bin am Donnerstag nicht im Haus, können wir verschieben?",
                "Wir haben uns getroffen. Ab morgen bin ich im Urlaub und am 20. wieder erreichbar.",
                "Danke für deine Nachricht! Ja, passt.",
                "Ist das hier eine automatisch erzeugte Nachricht oder liest das ein Mensch?",
                "Ich bin am 12. außer Haus.",
                "I am out of office on Friday, can we move our meeting to Monday?",
                "Im Urlaub bis 5.4."
            })
    void in5LeavesToPeopleWhatPeopleSay(String text) {
        assertThat(classifier.read(Mails.withText(text)).kind()).isEqualTo(MessageKind.HUMAN);
    }

    @ParameterizedTest(name = "IN-5 {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Urlaub          | Ich bin bis 12.4. nicht im Büro.                             | AUTO_REPLY
            Urlaub          | Ich bin bis 12.4. im Urlaub, bitte keine Mails.              | HUMAN
            Re: Ihr Treffen | Ich bin bis 12.4. nicht im Büro.                             | HUMAN
            Abwesend 12.4.  | Ich bin erst am 13.4. wieder im Büro. Ich befinde mich im Urlaub. | AUTO_REPLY
            """)
    void in5WeighsSubjectAndTextTogether(String subject, String text, MessageKind kind) {
        assertThat(classifier.read(Mails.withSubject(subject, text)).kind()).isEqualTo(kind);
    }

    @Test
    void in5ReadsWhatIsWrittenNotWhatIsQuoted() {
        var text = "Ja, gern!\n\nAm 1.3.2026 um 09:00 schrieb Anna:\n> Ich bin bis 12.4. nicht im Büro."
                + "\n> Ihre E-Mail wird nicht weitergeleitet.";

        assertThat(classifier.read(Mails.withText(text)).kind()).isEqualTo(MessageKind.HUMAN);
    }

    @Test
    void in5BelievesTheHeaderThatAPersonWroteIt() {
        var text = "Ich bin bis 12.4. nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.";

        assertThat(classifier
                        .read(Mails.withHeaders("Auto-Submitted: no", text))
                        .kind())
                .isEqualTo(MessageKind.HUMAN);
        assertThat(classifier
                        .read(Mails.withHeaders("X-Auto-Response-Suppress: All", "Ich bin nicht im Büro."))
                        .kind())
                .isEqualTo(MessageKind.HUMAN);
    }

    @ParameterizedTest(name = "IN-4 {0}")
    @ValueSource(
            strings = {
                "Ihre Nachricht\n\n   An: Anna Müller\n   Betreff: Ihr Tandem\n   Gesendet: 1. März 2026 09:00\n\n"
                        + "wurde am 2. März 2026 08:12 gelesen.",
                "Ihre Nachricht wurde gelesen.",
                "Your message\n\n  To: Anna\n  Subject: Your tandem\n\nwas read on Monday, 2 March 2026.",
                "Dies ist eine Empfangsbestätigung. Die Nachricht wurde am 2.3. angezeigt."
            })
    void in4KnowsAReceiptInWords(String text) {
        assertThat(classifier.read(Mails.withText(text)).kind()).isEqualTo(MessageKind.AUTO_REPLY);
    }

    @ParameterizedTest(name = "IN-4 {0}")
    @ValueSource(strings = {"Ihre Nachricht habe ich gelesen, ja, das passt.", "Ihre Nachricht kam an, danke!"})
    void in4TakesNoPersonForAReceipt(String text) {
        assertThat(classifier.read(Mails.withText(text)).kind()).isEqualTo(MessageKind.HUMAN);
    }

    @Test
    void in9ReadsAMegabyteOfOneSignInTime() {
        for (String pattern : new String[] {"ich bin ", "ihre nachricht ", "wurde ", " … ", "i am "}) {
            var message = Mails.withText(pattern.repeat((1 << 20) / pattern.length()));
            long start = System.nanoTime();
            classifier.read(message);
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }
}
