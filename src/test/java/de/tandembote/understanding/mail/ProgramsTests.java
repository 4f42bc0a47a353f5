package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail programs put below what a person wrote, in the languages of their users. */
@DisplayName("IN-10 mail programs and their languages")
class ProgramsTests {

    private static final String WRITTEN = "Ja, am 5.3. um 15 Uhr.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Thunderbird, Roundcube, K-9, KMail, Evolution, Claws, SOGo, Spark, Proton, Yahoo, OX, Horde, T-Online
                "Am 10.03.26 um 09:00 schrieb Tandembote via Programm:",
                "Am 2026-03-10 09:00, schrieb Tandembote:",
                "Am 10. März 2026 09:00:00 MEZ schrieb Tandembote <bot@example.org>:",
                "Am Dienstag, 10. März 2026, 09:00:00 CET schrieb Tandembote:",
                "Am Dienstag, dem 10.03.2026 um 09:00 +0100 schrieb Tandembote:",
                "Am Tue, 10 Mar 2026 09:00:00 +0100\nschrieb Tandembote <bot@example.org>:",
                "Am Dienstag, März 10, 2026 09:00 CET, schrieb \"Tandembote\" <bot@example.org>:",
                "Am 10. März 2026, 09:00 +0100 schrieb Tandembote <bot@example.org>:",
                "Am Dienstag, 10. März 2026 um 09:00, schrieb Tandembote <bot@example.org>:",
                "Am Dienstag, 10. März 2026, 09:00:12 MEZ hat Tandembote <bot@example.org> Folgendes geschrieben:",
                "Am Dienstag, 10. März 2026 um 09:00:12 MEZ hat Tandembote\n<bot+mit-einem-sehr-langen-zeichen@example.org>\nFolgendes geschrieben:",
                "Tandembote <bot@example.org> hat am 10.03.2026 09:00 CET geschrieben:",
                "Tandembote schrieb am 10.03.2026 um 09:00:",
                "Tandembote/Amt/Stadt schrieb am 10.03.2026 09:00:00:",
                "Tandembote <\nbot@example.org> schrieb am Di., 10. März 2026,\n09:00:",
                "Zitat von Tandembote <bot@example.org>:",
                "Quoting Tandembote <bot@example.org>:",
                "Am 10. März 2026 um 09:00:00, Tandembote (bot@example.org) schrieb:",
                "10. März 2026, 09:00 von bot@example.org:",
                "Am 10.03.2026 um 09:00 schrieb Tandembote <bot@example.org>",
                "On Tue, Mar 10, 2026 at 9:00\u202fAM Tandembote <bot@example.org> wrote:",
                "On 2026-03-10 09:00, Tandembote wrote:",
                "---- On Tue, 10 Mar 2026 09:00:00 +0100 Tandembote <bot@example.org> wrote ----",
                "Le mar. 10 mars 2026 à 09:00, Tandembote <bot@example.org> a écrit :",
                "Le 10/03/2026 à 09:00, Tandembote a écrit :",
                "El mar, 10 mar 2026 a las 9:00, Tandembote (<bot@example.org>) escribió:",
                "El 10/03/26 a las 9:00, Tandembote escribió:",
                "Il giorno mar 10 mar 2026 alle ore 09:00 Tandembote <\nbot@example.org> ha scritto:",
                "Il 10/03/2026 09:00, Tandembote ha scritto:",
                "Op di 10 mrt 2026 om 09:00 schreef Tandembote <bot@example.org>:",
                "Op 10-03-2026 om 09:00 schreef Tandembote:",
                "Em ter., 10 de mar. de 2026 às 09:00, Tandembote <bot@example.org>\nescreveu:",
                "W dniu 10.03.2026 o 09:00, Tandembote pisze:",
                "wt., 10 mar 2026 o 09:00 Tandembote <bot@example.org> napisał(a):",
                "út 10. 3. 2026 v 9:00 odesílatel Tandembote <bot@example.org> napsal:",
                "Dne 10. 03. 26 v 9:00 Tandembote napsal(a):",
                "ut 10. 3. 2026 o 9:00 Tandembote <bot@example.org> napísal(a):",
                "Den tirs. 10. mar. 2026 kl. 09.00 skrev Tandembote <bot@example.org>:",
                "Den tis 10 mars 2026 kl 09:00 skrev Tandembote <bot@example.org>:",
                "tir. 10. mar. 2026 kl. 09:00 skrev Tandembote <bot@example.org>:",
                "ti 10. maalisk. 2026 klo 9.00 Tandembote (bot@example.org) kirjoitti:",
                "Tandembote <bot@example.org> ezt írta (időpont: 2026. márc. 10., K, 9:00):",
                "2026. 03. 10. 9:00 keltezéssel, Tandembote írta:",
                "În mar., 10 mar. 2026 la 09:00, Tandembote <bot@example.org> a scris:",
                "Tandembote <bot@example.org>, 10 Mar 2026 Sal, 09:00 tarihinde şunu yazdı:",
                "вт, 10 мар. 2026 г. в 09:00, Tandembote <bot@example.org>:",
                "10.03.2026 9:00, Tandembote пишет:",
                "вт, 10 бер. 2026 р. о 09:00 Tandembote <bot@example.org> пише:",
                "Στις Τρί 10 Μαρ 2026 στις 9:00 π.μ., ο χρήστης Tandembote <bot@example.org> έγραψε:",
                "2026年3月10日(火) 9:00 Tandembote <bot@example.org>:",
                "Tandembote <bot@example.org> 于2026年3月10日周二 09:00写道：",
                "在 2026年3月10日，09:00，Tandembote <bot@example.org> 写道：",
                "2026년 3월 10일 (화) 오전 9:00, Tandembote <bot@example.org>님이 작성:",
            })
    void knowsTheSentenceAboveAQuote(String sentence) {
        assertThat(ReplyText.of(WRITTEN + "\n\n" + sentence + "\n\nHaben Sie sich getroffen?"))
                .isEqualTo(WRITTEN);
        assertThat(ReplyText.of(WRITTEN + "\n" + sentence + "\n> Haben Sie sich getroffen?\n\nBis dann"))
                .isEqualTo(WRITTEN + "\n\nBis dann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Outlook in its versions, Samsung, Zimbra, T-Online, eM Client, GMX, AOL, iNotes
                "Von: Tandembote <bot@example.org>\nDatum: Dienstag, 10. März 2026 um 09:00\nAn: Anna Beispiel\nBetreff: Treffen",
                "**Von:** Tandembote\n**Gesendet:** Dienstag, 10. März 2026 09:00\n**An:** Anna\n**Betreff:** Treffen",
                "________________________________\nVon: Tandembote\nGesendet: Dienstag\nBetreff: Treffen",
                "-------- Ursprüngliche Nachricht --------\nVon: Tandembote\nDatum: 10.03.26 09:00 (GMT+01:00)\nAn: Anna",
                "----- Ursprüngliche Mail -----\nVon: \"Tandembote\" <bot@example.org>\nGesendet: Dienstag, 10. März 2026 09:00:00",
                "-----Original-Nachricht-----\nBetreff: Treffen\nDatum: 2026-03-10T09:00:00+0100\nVon: Tandembote\nAn: Anna",
                "------ Originalnachricht ------\nVon: Tandembote",
                "Gesendet: Dienstag, 10. März 2026 um 09:00 Uhr\nVon: \"Tandembote\" <bot@example.org>\nAn: anna@example.org\nBetreff: Treffen",
                "Betreff: Treffen\nAn: Anna\nVon: Tandembote\nGesendet am: 10.03.2026",
                "-----Tandembote <bot@example.org> schrieb: -----\nAn: Anna\nVon: Tandembote",
                "Tandembote/Amt/Stadt\n10.03.2026 09:00\n\nAn: Anna Beispiel/Amt/Stadt\nKopie:\nThema: Treffen",
                "Von:        Tandembote <bot@example.org>\nAn:        anna@example.org\nDatum:        10.03.2026 09:00\nBetreff:        Treffen",
                ">>> Tandembote <bot@example.org> 10.03.2026 09:00 >>>",
                "---------- Weitergeleitete Nachricht ---------\nVon: Tandembote",
                "Anfang der weitergeleiteten Nachricht:\n\nVon: Tandembote <bot@example.org>",
                "--- \n\nVon: Tandembote <bot@example.org>\nGesendet: Dienstag\nAn: Anna",
                "From: Tandembote <bot@example.org>\nDate: Tuesday, 10 March 2026 at 09:00\nTo: Anna\nSubject: Meeting",
                "De : Tandembote <bot@example.org>\nEnvoyé : mardi 10 mars 2026 09:00\nÀ : Anna\nObjet : Rencontre",
                "De: Tandembote <bot@example.org>\nEnviado: martes, 10 de marzo de 2026 9:00\nPara: Anna\nAsunto: Cita",
                "Da: Tandembote <bot@example.org>\nInviato: martedì 10 marzo 2026 09:00\nA: Anna\nOggetto: Incontro",
                "Van: Tandembote <bot@example.org>\nVerzonden: dinsdag 10 maart 2026 09:00\nAan: Anna\nOnderwerp: Afspraak",
                "Od: Tandembote <bot@example.org>\nWysłano: wtorek, 10 marca 2026 09:00\nDo: Anna\nTemat: Spotkanie",
                "Fra: Tandembote <bot@example.org>\nSendt: 10. marts 2026 09:00\nTil: Anna\nEmne: Møde",
                "Från: Tandembote <bot@example.org>\nSkickat: den 10 mars 2026 09:00\nTill: Anna\nÄmne: Möte",
                "Lähettäjä: Tandembote\nLähetetty: tiistai 10. maaliskuuta 2026 9.00\nVastaanottaja: Anna\nAihe: Tapaaminen",
                "Feladó: Tandembote\nElküldve: 2026. március 10. 9:00\nCímzett: Anna\nTárgy: Találkozó",
                "Kimden: Tandembote\nGönderildi: 10 Mart 2026 Salı 09:00\nKime: Anna\nKonu: Toplantı",
                "От: Tandembote\nОтправлено: 10 марта 2026 г. 9:00\nКому: Anna\nТема: Встреча",
                "发件人: Tandembote\n发送时间: 2026年3月10日 9:00\n收件人: Anna\n主题: 会议",
            })
    void knowsTheHeadAboveAQuote(String head) {
        assertThat(ReplyText.of(WRITTEN + "\n\n" + head + "\n\nHaben Sie sich getroffen?"))
                .isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von meinem iPhone gesendet",
                "Von meinem/meiner Galaxy gesendet",
                "Gesendet von Outlook für iOS<https://example.org>",
                "Gesendet von Outlook für Android",
                "Outlook für Android beziehen",
                "Laden Sie Outlook für iOS herunter",
                "Holen Sie sich Outlook für Mac",
                "Gesendet von Mail für Windows 10",
                "Gesendet mit Proton Mail Sicherheits-E-Mail.",
                "Gesendet mit der GMX Mail App",
                "Gesendet mit der WEB.DE Mail App",
                "Gesendet mit der Telekom Mail App",
                "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
                "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
                "Gesendet von Yahoo Mail auf Android",
                "Von unterwegs gesendet",
                "Gesendet von unterwegs",
                "Sent from Outlook for iOS",
                "Sent from Yahoo Mail for iPhone",
                "Sent with Spark",
                "Envoyé de mon iPhone",
                "Enviado desde mi iPhone",
                "Inviato da iPhone",
                "Verstuurd vanaf mijn iPhone",
                "Enviado do meu iPhone",
                "Wysłane z iPhone'a",
                "Sendt fra min iPhone",
                "Skickat från min iPhone",
                "Lähetetty iPhonesta",
                "Odesláno z iPhonu",
                "iPhone'umdan gönderildi",
                "Отправлено с iPhone",
                "发自我的 iPhone",
                "iPhoneから送信",
            })
    void knowsTheLineOfADevice(String line) {
        assertThat(ReplyText.of(WRITTEN + "\n\n" + line)).isEqualTo(WRITTEN);
        assertThat(ReplyText.of(line + "\n\nAm 10.03.2026 um 09:00 schrieb Tandembote:\n> Treffen?"))
                .isEmpty();
    }
}
