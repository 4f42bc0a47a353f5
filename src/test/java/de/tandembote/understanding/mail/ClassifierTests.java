package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.MessageKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTests {

    private final Classifier classifier = new Classifier();

    @ParameterizedTest(name = "IN-4, IN-5 {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Auto-Submitted: no                                                        | HUMAN          | no signal
            Auto-Submitted: No (a person)                                             | HUMAN          | no signal
            Auto-Submitted: auto-replied                                              | AUTO_REPLY     | Auto-Submitted
            Auto-Submitted: auto-replied; owner-email="x@example.org"                 | AUTO_REPLY     | Auto-Submitted
            Auto-Submitted: auto-generated (rejected)                                 | AUTO_REPLY     | Auto-Submitted
            Auto-Submitted: (a comment) auto-replied                                  | AUTO_REPLY     | Auto-Submitted
            auto-submitted: AUTO-NOTIFIED                                             | AUTO_REPLY     | Auto-Submitted
            X-Autoreply: yes                                                          | AUTO_REPLY     | X-Autoreply
            X-Autoreply: no                                                           | HUMAN          | no signal
            X-Autorespond: Out of office                                              | AUTO_REPLY     | X-Autorespond
            Precedence: auto_reply                                                    | AUTO_REPLY     | Precedence
            Precedence: bulk                                                          | LIST           | Precedence
            Precedence: list                                                          | LIST           | Precedence
            Precedence: normal                                                        | HUMAN          | no signal
            Precedence: auto-reply                                                    | AUTO_REPLY     | Precedence
            X-Autoreply-From: anna@example.org                                        | AUTO_REPLY     | X-Autoreply-From
            X-Mail-Autoreply: 1                                                       | AUTO_REPLY     | X-Mail-Autoreply
            X-POST-MessageClass: 9; Autoresponder                                     | AUTO_REPLY     | X-POST-MessageClass
            X-FC-MachineGenerated: true                                               | AUTO_REPLY     | X-FC-MachineGenerated
            X-FC-MachineGenerated: false                                              | HUMAN          | no signal
            Delivered-To: Autoresponder                                               | AUTO_REPLY     | Delivered-To
            Delivered-To: anna@example.org                                            | HUMAN          | no signal
            X-Cron-Env: <SHELL=/bin/sh>                                               | AUTO_REPLY     | X-Cron-Env
            Feedback-ID: 1:user:provider                                              | HUMAN          | no signal
            From: noreply@example.org                                                 | AUTO_REPLY     | From
            From: postmaster@example.org                                              | BOUNCE         | From
            List-Post: <mailto:people@example.org>                                    | LIST           | List-Post
            List-Id: <people.example.org>                                             | LIST           | List-Id
            List-Unsubscribe: <mailto:x@example.org>                                  | LIST           | List-Unsubscribe
            X-Auto-Response-Suppress: All                                             | HUMAN          | no signal
            X-Tandembote: 1                                                           | OWN            | X-Tandembote
            Return-Path: <>                                                           | BOUNCE         | Return-Path
            Return-Path: <anna@example.org>                                           | HUMAN          | no signal
            From: MAILER-DAEMON@mx.example.org                                        | BOUNCE         | From
            Content-Type: multipart/report; report-type=delivery-status; boundary="b" | BOUNCE         | Content-Type
            Content-Type: multipart/report; report-type="disposition-notification"    | AUTO_REPLY     | Content-Type
            Content-Type: multipart/report; report-type=feedback-report               | AUTO_REPLY     | Content-Type
            From: MAILER-DAEMON <>                                                    | BOUNCE         | From
            Content-Type: text/calendar; method=REPLY; charset=UTF-8                  | CALENDAR_REPLY | Content-Type
            Content-Type: text/calendar; method=REQUEST                               | HUMAN          | no signal
            Content-Type: text/plain                                                  | HUMAN          | no signal
            Subject: Automatische Antwort: Ihr Treffen im März                        | AUTO_REPLY     | Subject
            Subject: Abwesenheitsnotiz                                                | AUTO_REPLY     | Subject
            Subject: Abwesend: Ihr Treffen                                            | AUTO_REPLY     | Subject
            Subject: Autoreply: Ihr Treffen                                           | AUTO_REPLY     | Subject
            Subject: Auto: Ihr Treffen                                                | AUTO_REPLY     | Subject
            Subject: Out of Office Re: Ihr Treffen                                    | AUTO_REPLY     | Subject
            Subject: Automatic reply: Your meeting                                    | AUTO_REPLY     | Subject
            Subject: Automatische Antwort                                             | AUTO_REPLY     | Subject
            Subject: [EXTERN] Automatische Antwort: Ihr Treffen                       | AUTO_REPLY     | Subject
            Subject: Gelesen: Ihr Treffen                                             | AUTO_REPLY     | Subject
            Subject: Zugestellt: Ihr Treffen                                          | AUTO_REPLY     | Subject
            Subject: Eingangsbestätigung Ihrer Anfrage                                | AUTO_REPLY     | Subject
            Subject: Réponse automatique : Votre rendez-vous                          | AUTO_REPLY     | Subject
            Subject: Odpowiedź automatyczna: Spotkanie                                | AUTO_REPLY     | Subject
            Subject: Urlaub                                                           | HUMAN          | no signal
            Subject: Urlaub: bitte pausieren                                          | HUMAN          | no signal
            Subject: Gelesen                                                          | AUTO_REPLY     | Subject
            Subject: Auto                                                             | HUMAN          | no signal
            Subject: Re: Automatische Antwort testen                                  | HUMAN          | no signal
            Subject: AW: Autoreply: Ihr Treffen                                       | HUMAN          | no signal
            Subject: Automatische Türen                                               | HUMAN          | no signal
            Subject: Auto und Bahn                                                    | HUMAN          | no signal
            """)
    void tellsTheKindByOneSignal(String header, MessageKind kind, String signal) {
        var reading = classifier.read(Mails.withHeaders(header));

        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.signal()).isEqualTo(signal);
        assertThat(reading.reply())
                .isEqualTo(
                        List.of(MessageKind.HUMAN, MessageKind.CALENDAR_REPLY).contains(kind) ? "Ja" : "");
    }

    @Test
    void in4TakesADeliveryReportForABounceThoughItIsAnsweredAutomatically() {
        var reading = classifier.read(Mails.withHeaders("""
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status
                """));

        assertThat(reading.kind()).isEqualTo(MessageKind.BOUNCE);
    }

    @Test
    void in5TakesAnOutOfOfficeNoteWithoutReturnPathForAnAutomaticReply() {
        var reading = classifier.read(Mails.withHeaders("""
                Return-Path: <>
                Precedence: bulk
                Subject: Abwesenheitsnotiz
                """));

        assertThat(reading.kind()).isEqualTo(MessageKind.AUTO_REPLY);
    }

    @Test
    void in4TakesAnAnswerWithoutEnvelopeSenderForAnAutomaticReply() {
        assertThat(classifier
                        .read(Mails.withHeaders("Return-Path: <>\nIn-Reply-To: <1@example.org>"))
                        .kind())
                .isEqualTo(MessageKind.AUTO_REPLY);
    }

    @Test
    void in14TakesGoodNewsForNoBounce() {
        var report = """
                From: postmaster@example.org
                Subject: Zugestellt: Ihr Treffen
                Content-Type: multipart/report; report-type=delivery-status
                """;

        assertThat(classifier
                        .read(Mails.withHeaders(report, "Ihre Nachricht wurde an folgende Empfänger zugestellt."))
                        .kind())
                .isEqualTo(MessageKind.AUTO_REPLY);
        assertThat(classifier
                        .read(Mails.withHeaders(
                                report.replace("Zugestellt", "Unzustellbar"),
                                "Ihre Nachricht konnte nicht zugestellt werden."))
                        .kind())
                .isEqualTo(MessageKind.BOUNCE);
    }

    @Test
    void in14TakesWhatNamesFailedRecipientsForABounce() {
        assertThat(classifier.read(Mails.withFailure()).kind()).isEqualTo(MessageKind.BOUNCE);
    }

    @Test
    void callsAMailEmptyThatHoldsOnlyAQuote() {
        assertThat(classifier
                        .read(Mails.withText("> Haben Sie sich getroffen?\n\n-- \nAnna"))
                        .kind())
                .isEqualTo(MessageKind.EMPTY);
    }
}
