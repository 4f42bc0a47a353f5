package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.email.EmailReader;
import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IM-4 what is done about answers of calendar programs")
class InvitationAnswersTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 9, 0);

    private final Understanding understanding = Understanding.load(Path.of("bot-scripts"));

    @Test
    void anAnswerToAnEventIsWhatItSays() {
        assertThat(acts("ACCEPTED", QuestionKind.EVENT_INVITATION)).containsExactly(new Act.AcceptEvent());
        assertThat(acts("DECLINED", QuestionKind.EVENT_INVITATION)).containsExactly(new Act.DeclineEvent());
        assertThat(acts("TENTATIVE", QuestionKind.EVENT_INVITATION)).containsExactly(new Act.TentativeEvent());
        assertThat(acts("DELEGATED", QuestionKind.EVENT_INVITATION)).containsExactly(new Act.ToCoordinator());
    }

    @Test
    @DisplayName("IM-8 nothing is done or said in words about a program that asks for the invitation again")
    void nothingIsSaidToAProgramThatAsksAgain() {
        var reading = understanding.read(mail("REFRESH", "NEEDS-ACTION", "", ""));

        assertThat(reading.kind()).isEqualTo(MessageKind.CALENDAR_REPLY);
        assertThat(understanding.acts(reading, asked(QuestionKind.EVENT_INVITATION), BERLIN))
                .isEqualTo(Understood.acts(List.of()));
    }

    @Test
    @DisplayName("IM-4 the method counts where only the header of the part names it, or only the calendar text")
    void theMethodCountsInEitherPlace() {
        var inHeader = mail("REPLY", "ACCEPTED", "", "");
        var inBody = mail("REPLY", "ACCEPTED", "", "", "; charset=utf-8", "METHOD:REPLY\n");

        assertThat(List.of(inHeader, inBody))
                .allSatisfy(mail -> assertThat(understanding
                                .acts(understanding.read(mail), asked(QuestionKind.EVENT_INVITATION), BERLIN)
                                .acts())
                        .containsExactly(new Act.AcceptEvent()));
    }

    @Test
    void anAnswerToAProposalIsYesOrNo() {
        assertThat(acts("ACCEPTED", QuestionKind.MEETING_PROPOSAL)).containsExactly(new Act.ConfirmMeeting());
        assertThat(acts("DECLINED", QuestionKind.MEETING_PROPOSAL)).containsExactly(new Act.DeclineMeeting());
        var tentative = understanding.read(mail("REPLY", "TENTATIVE", "", ""));
        assertThat(understanding.acts(tentative, asked(QuestionKind.MEETING_PROPOSAL), BERLIN))
                .isEqualTo(Understood.unclear());
    }

    @Test
    void aCounterProposalIsAPlanInTheRoundsZone() {
        var counter = understanding.read(mail("COUNTER", "TENTATIVE", "DTSTART:20260331T130000Z", ""));

        assertThat(understanding
                        .acts(counter, asked(QuestionKind.MEETING_PROPOSAL), BERLIN)
                        .acts())
                .containsExactly(new Act.PlanMeeting(LocalDate.of(2026, 3, 31), LocalTime.of(15, 0), null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:20260301T130000Z", "DTSTART:bald", ""})
    void aCounterProposalForNoTimeAheadIsAskedAbout(String start) {
        var counter = understanding.read(mail("COUNTER", "TENTATIVE", start, ""));

        assertThat(understanding.acts(counter, asked(QuestionKind.MEETING_PROPOSAL), BERLIN))
                .isEqualTo(Understood.unclear());
    }

    @Test
    void whatAPersonWroteBesideItIsTheReply() {
        assertThat(understanding
                        .read(mail("REPLY", "ACCEPTED", "COMMENT:Ich freue mich", ""))
                        .reply())
                .isEqualTo("Ich freue mich");
        assertThat(understanding
                        .read(mail("REPLY", "ACCEPTED", "", "Ich freue mich\n\n-- \nAnna"))
                        .reply())
                .isEqualTo("Ich freue mich");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Beispiel hat Ihre Einladung angenommen.",
                "Anna hat angenommen: Workshop",
                "Anna Beispiel has accepted this invitation.\n\nWorkshop\nMittwoch",
                "Workshop\n\nEinladung von Google Kalender: https://calendar.google.com/calendar/",
                "*~*~*~*~*~*~*~*~*~*\n\nWorkshop am 5.3.",
                "Zugesagt: Workshop",
                "Die Einladung wurde angenommen.",
                "Anna Beispiel nimmt an der Besprechung teil",
                "Anna Beispiel tentatively accepts this invitation.",
                "The following attendee has accepted: Anna Beispiel",
                "Teilnahmestatus: Zugesagt\nTermin: Workshop",
                "Wann: Donnerstag, 11. Juni 2026 09:00-16:00\nWo: Rathaus\n\n*~*~*~*~*~*~*~*~*~*\n\nWorkshop",
                "-----Ursprünglicher Termin-----\nVon: Tandembote\nBetreff: Workshop\nZeit: Donnerstag",
            })
    void whatAProgramWroteIsNot(String text) {
        assertThat(understanding.read(mail("REPLY", "ACCEPTED", "", text)).reply())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich komme etwas später",
                "Zugesagt: Workshop\n\nIch komme etwas später",
                "Ich komme etwas später\n\nWann: Donnerstag, 11. Juni 2026\nWo: Rathaus\n\n*~*~*~*~*~*~*~*~*~*\n",
                "Ich komme etwas später\n\n-----Original Appointment-----\nFrom: Tandembote\nSubject: Workshop",
            })
    void whatAPersonWroteBesideTheWordsOfAProgramStays(String text) {
        assertThat(understanding.read(mail("REPLY", "ACCEPTED", "", text)).reply())
                .isEqualTo("Ich komme etwas später");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am Vormittag hat mein Kind einen Termin und ich nehme erst ab 11 Uhr teil.",
                "Wer nimmt an der Veranstaltung teil?",
                "Frau Probe hat die Besprechung schon abgesagt – kommen wir trotzdem zusammen?",
            })
    void aPersonMayUseTheWordsOfAProgram(String text) {
        assertThat(understanding
                        .read(mail("REPLY", "ACCEPTED", "COMMENT:" + text, ""))
                        .reply())
                .isEqualTo(text);
        assertThat(understanding.read(mail("REPLY", "ACCEPTED", "", text)).reply())
                .isEqualTo(text);
    }

    @Test
    void aMailWithTextAndAnAnswerIsACalendarReplyAndKeepsItsAnswer() {
        var reading = understanding.read(mail("REPLY", "ACCEPTED", "", "Gern!"));

        assertThat(reading.kind()).isEqualTo(MessageKind.CALENDAR_REPLY);
        assertThat(reading.answer()).isNotNull();
    }

    @Test
    void anInvitationIsNoAnswer() {
        assertThat(understanding.read(mail("REQUEST", "NEEDS-ACTION", "", "Ja")).kind())
                .isEqualTo(MessageKind.HUMAN);
    }

    @Test
    void in6NothingIsDoneAboutMessagesOfOtherPrograms() {
        for (var kind : List.of(MessageKind.AUTO_REPLY, MessageKind.BOUNCE, MessageKind.LIST, MessageKind.OWN)) {
            assertThat(understanding.acts(new Reading(kind, "", "Ja"), asked(QuestionKind.EVENT_INVITATION), BERLIN))
                    .isEqualTo(Understood.acts(List.of()));
        }
    }

    private List<Act> acts(String status, QuestionKind question) {
        var reading = understanding.read(mail("REPLY", status, "", ""));
        return understanding.acts(reading, asked(question), BERLIN).acts();
    }

    private static Asked asked(QuestionKind question) {
        return new Asked(question, null, NOW, Language.DE);
    }

    private static IncomingMessage mail(String method, String status, String lines, String text) {
        return mail(method, status, lines, text, "; method=" + method, "");
    }

    private static IncomingMessage mail(
            String method, String status, String lines, String text, String parameters, String head) {
        var submitted = method.equals("REQUEST") ? "no" : "auto-generated";
        var mail = """
                From: Anna Beispiel <anna@example.org>
                To: bot@example.org
                Subject: Zugesagt: Workshop
                Auto-Submitted: %s
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/calendar%s

                BEGIN:VCALENDAR
                %sBEGIN:VEVENT
                UID:event-7@example.org
                ATTENDEE;PARTSTAT=%s:mailto:anna@example.org
                %s
                END:VEVENT
                END:VCALENDAR
                --b--
                """.formatted(submitted, text, parameters, head, status, lines);
        return new EmailReader("bot@example.org").read(mail.getBytes(StandardCharsets.UTF_8));
    }
}
