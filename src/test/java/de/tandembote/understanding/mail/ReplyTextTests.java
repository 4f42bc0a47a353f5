package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Haben Sie sich getroffen?\n> Ihr Tandembote",
                "Am 10.03.2026 um 09:00 schrieb Tandembote <bot@example.org>:\n> Haben Sie sich getroffen?",
                "Am Di., 10. März 2026 um 09:00 Uhr schrieb Tandembote <\nbot@example.org>:\n\n> Haben Sie sich getroffen?",
                "Am 10.03.26 um 09:00 schrieb\nTandembote:\nHaben Sie sich getroffen?",
                "On Tue, Mar 10, 2026 at 9:00 AM Tandembote <bot@example.org> wrote:\n\nHave you met?",
                "On Tue, 10 Mar 2026, Tandembote via a rather long name\n<bot@example.org>\nwrote:\n> Have you met?",
                "Tandembote <bot@example.org> schrieb am Di., 10. März 2026, 09:00:\n> Haben Sie sich getroffen?",
                "-----Ursprüngliche Nachricht-----\nVon: Tandembote\nHaben Sie sich getroffen?",
                "----- Original Message -----\nHave you met?",
                "-------- Weitergeleitete Nachricht --------\nHaben Sie sich getroffen?",
                "________________________________\nVon: Tandembote <bot@example.org>\nHaben Sie sich getroffen?",
                "Von: Tandembote <bot@example.org>\nGesendet: Dienstag, 10. März 2026 09:00\nAn: Anna\nBetreff: Treffen\n\nHallo",
                "*Von:* Tandembote <bot@example.org>\n*Gesendet:* Dienstag, 10. März 2026 09:00\n*An:* Anna\n*Betreff:* Treffen",
                "From: Tandembote <bot@example.org>\nSent: Tuesday, March 10, 2026 9:00 AM\nTo: Anna\nSubject: Meeting\n\nHello",
                "Gesendet: Dienstag, 10. März 2026 um 09:00 Uhr\nVon: Tandembote\nAn: anna@example.org\nBetreff: Treffen\nHallo",
                "-- \nAnna Beispiel\nMinisterium",
                "Gesendet von meinem iPhone",
                "Sent from my iPhone",
                "Von meinem Samsung Galaxy Smartphone gesendet.",
                "Get Outlook for iOS<https://example.org>\n________________________________\nFrom: Tandembote",
                "Diese E-Mail enthält vertrauliche Informationen.\nBitte löschen.",
                "This e-mail and any attachments are confidential.",
            })
    void leavesOnlyWhatWasWrittenAbove(String below) {
        assertThat(ReplyText.of("Ja, am 5.3.\n\n" + below)).isEqualTo("Ja, am 5.3.");
        assertThat(ReplyText.of(("Ja, am 5.3.\n\n" + below).replace("\n", "\r\n")))
                .isEqualTo("Ja, am 5.3.");
    }

    @Test
    void readsTheAnswerAboveEndlessLines() {
        assertThat(ReplyText.of("Ja, passt.\n" + "_\n".repeat(1_000_000)))
                .startsWith("Ja, passt.\n_\n_")
                .hasSizeLessThan(50_000);
    }

    @Test
    void keepsTheFarewellAndDropsTheBlockBelow() {
        var text =
                "Ja, passt.\n\nMit freundlichen Grüßen\nAnna Beispiel\nReferat 12\nTel. 0211 000000 (Mo-Do 9-15 Uhr)\n";

        assertThat(ReplyText.of(text)).isEqualTo("Ja, passt.\n\nMit freundlichen Grüßen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja, passt.\n\nViele Grüße\nAnna",
                "Ja, passt.\n\nViele Grüße\n\nAnna Beispiel",
                "Ja, passt.\n\nVielen Dank und liebe Grüße\nAnna & Ben",
                "Ja, passt. LG Anna",
                "Ja, passt.\n\nKind regards,\nAnna Beispiel",
            })
    void keepsAShortNameBelowTheFarewell(String reply) {
        assertThat(ReplyText.of(reply)).isEqualTo(reply);
        assertThat(ReplyText.of(reply + "\n\n-- \nAnna Beispiel\nReferat 12")).isEqualTo(reply);
        assertThat(ReplyText.of(reply + "\n\nVon meinem iPhone gesendet")).isEqualTo(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Beispiel\nReferentin\nTel. 0211 000000",
                "Anna Beispiel | Referentin\nStadt Beispielhausen\nHauptstr. 1\n50000 Beispielhausen",
                "Anna Beispiel\nMinisterium für Beispiele",
                "---\nAnna Beispiel\nReferentin",
                "—\nAnna Beispiel",
            })
    void dropsABlockWithoutFarewell(String block) {
        assertThat(ReplyText.of("Ja, passt.\n\n" + block)).isEqualTo("Ja, passt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo,\nmeine neue Adresse:\n\nAnna Beispiel\nHauptstr. 1\n50000 Beispielhausen",
                "Hallo,\nmeine neue Nummer ist 0211 000000.\nAnna",
                "Viele Grüße an Ben!\nWir treffen uns am 5.3.",
                "Am 5.3. um 15:00 schrieb er mir:\nIch komme nicht.",
                "Ort: Rathaus\nDatum: 5.3.\nDauer: 2 Stunden",
                "Zwei Treffen:\n----\n1. am 5.3. waren wir zu zweit im Rathaus.\n2. am 6.3. hat es leider nicht geklappt.",
            })
    void keepsWhatAPersonWantsRead(String text) {
        assertThat(ReplyText.of(text)).isEqualTo(text);
    }

    @Test
    void in12FindsAnAnswerBelowQuoteAndSignature() {
        assertThat(ReplyText.of("-- \nAnna Beispiel\n\nAm 10.03.2026 um 09:00 schrieb Tandembote:\n> Getroffen?\n\nJa"))
                .isEqualTo("Ja");
    }

    @Test
    void leavesOutTheEndOfAQuotedLineThatAProgramBroke() {
        assertThat(
                        ReplyText.of(
                                "Ja\n> Haben Sie sich in diesem Monat schon mit Ihrem Tandem getroffen oder ist\netwas geplant?\n> Gruß"))
                .isEqualTo("Ja");
    }

    @Test
    void keepsAPostscriptBelowTheName() {
        assertThat(ReplyText.of("Ja, passt.\nLG Anna\n\nPS: Diesmal per Video\n\n> Frage"))
                .isEqualTo("Ja, passt.\nLG Anna\nPS: Diesmal per Video");
    }

    @Test
    void findsAnswersBetweenQuotedQuestions() {
        var text = """
                Am 10.03.2026 um 09:00 schrieb Tandembote:
                > Haben Sie sich getroffen?
                Ja, am 5.3.
                > Wann treffen Sie sich wieder?
                Am 2.4. um 15 Uhr
                """;

        assertThat(ReplyText.of(text)).isEqualTo("Ja, am 5.3.\nAm 2.4. um 15 Uhr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 5.3. schrieb mir Ben, dass er krank ist.",
                "Sent from my desk, is much easier then my mobile phone.",
                "Wir sehen uns am 2.4.\nVon: hier aus ist es nicht weit.",
                "Grüße habe ich ausgerichtet, wir haben uns am 5.3. getroffen.",
                "On second thought: yes",
                "Es gibt zwei Punkte:\n-- erstens\n-- zweitens",
            })
    void keepsWhatOnlyLooksLikeAQuoteOrSignature(String text) {
        assertThat(ReplyText.of(text)).isEqualTo(text);
    }

    @Test
    void dropsTheWarningThatAMailSystemPutsAbove() {
        assertThat(ReplyText.of("[EXTERN] Diese Mail kommt von außen\nJa")).isEqualTo("Ja");
        assertThat(ReplyText.of("[EXTERN] Ja, passt")).isEqualTo("Ja, passt");
        assertThat(
                        ReplyText.of(
                                "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte öffnen Sie\nkeine Anhänge.\n\nJa"))
                .isEqualTo("Ja");
    }
}
