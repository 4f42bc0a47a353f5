package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tandembote.datafile.Faults;
import de.tandembote.script.Campaign.Anchor;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Occasion;
import de.tandembote.script.Campaign.Point;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Campaign.Unless;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignFileTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @TempDir
    private Path folder;

    @Test
    void theMonthlyCycleIsAsPlanned() {
        var monthly = Script.load(Path.of("bot-scripts")).campaign("monthly");

        assertThat(monthly.points())
                .containsExactly(
                        point("welcome", Anchor.ROUND_START, 0, Recipients.EVERYONE, Condition.ALWAYS),
                        point("welcome-coordinator", Anchor.ROUND_START, 0, Recipients.COORDINATORS, Condition.ALWAYS),
                        point("monthly-reminder", Anchor.CADENCE, 0, Recipients.TANDEM, Condition.NO_MEETING_PLANNED),
                        point(
                                "monthly-reminder-planned",
                                Anchor.CADENCE,
                                0,
                                Recipients.TANDEM,
                                Condition.MEETING_PLANNED),
                        point("monthly-nudge", Anchor.CADENCE, 14, Recipients.TANDEM, Condition.UNANSWERED),
                        point("tandem-silent", Anchor.CADENCE, 0, Recipients.COORDINATORS, Condition.SILENT_TWICE));
        assertThat(monthly.followUps())
                .containsExactly(
                        new FollowUp(
                                "meeting-proposal-again",
                                Occasion.MEETING_PROPOSED,
                                3,
                                NINE,
                                Recipients.ASKED,
                                Unless.ANSWERED),
                        new FollowUp("meeting-check", Occasion.MEETING, 1, NINE, Recipients.TANDEM, Unless.LOGGED));
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        assertThat(faults("""
                points:
                  - message: helo
                    anchor: cadence
                    after: P-1D
                    at: nine
                    to: asked
                    only: always
                follow-ups:
                  - message: hello
                    follows: meeting
                    working-days: 0
                    at: 09:00
                    to: tandem
                """))
                .containsExactly(
                        "6: a point comes from the calendar, which asks nobody and bills nobody.",
                        "2: no message is called \"helo\"; the index is messages.yaml.",
                        "4: \"P-1D\" is not a period of days from the anchor on, such as P14D.",
                        "5: \"nine\" is not a time such as 09:00.",
                        "11: \"0\" is not a number of days from 1 on.",
                        "9: \"unless\" is missing.");
    }

    @Test
    void whatIsSaidAboutEachGroupEventIsAsPlanned() {
        var events = Script.load(Path.of("bot-scripts")).campaign("events");

        assertThat(events.points())
                .containsExactly(
                        point("event-invitation", Anchor.EVENT, -28, Recipients.AUDIENCE, Condition.ALWAYS),
                        point("event-reminder", Anchor.ANSWERS_BY, -3, Recipients.AUDIENCE, Condition.NO_ANSWER),
                        point("event-turnout", Anchor.ANSWERS_BY, 1, Recipients.COORDINATORS, Condition.ALWAYS),
                        point("event-too-few", Anchor.ANSWERS_BY, 1, Recipients.COORDINATORS, Condition.TOO_FEW),
                        point("event-soon", Anchor.EVENT, -2, Recipients.AUDIENCE, Condition.COMING),
                        point("event-thanks", Anchor.EVENT_END, 1, Recipients.AUDIENCE, Condition.COMING));
        assertThat(events.followUps())
                .containsExactly(new FollowUp(
                        "event-costs", Occasion.EVENT_ANSWERED, 1, NINE, Recipients.BILLING, Unless.UNCHANGED));
    }

    @Test
    void nothingComesBeforeADayOfTheRound() {
        assertThat(faults("""
                points:
                  - message: hello
                    anchor: cadence
                    before: P3D
                    at: 09:00
                    to: tandem
                    only: always
                """))
                .containsExactly(
                        "4: nothing comes before a day of the round, only before one of a group event; write \"after\".");
    }

    @Test
    void aPointOfAGroupEventIsToldItsFaultsWithTheirLines() {
        assertThat(faults("""
                points:
                  - message: invite
                    anchor: event
                    before: P-3D
                    at: 09:00
                    to: audience
                    only: always
                  - message: invite
                    anchor: answers-by
                    before: P3D
                    after: P1D
                    at: 09:00
                    to: audience
                    only: no-answer
                  - message: invite
                    anchor: event-end
                    at: 09:00
                    to: audience
                    only: coming
                """))
                .containsExactly(
                        "4: \"P-3D\" is not a period of days before the anchor, such as P14D.",
                        "10: a message comes before its day or after it; delete \"before\" or \"after\".",
                        "15: \"after\" is missing.");
    }

    @Test
    void onlyAGroupEventHasAnAudienceAndAnAnswer() {
        assertThat(faults("""
                points:
                  - message: invite
                    anchor: event
                    before: P3D
                    at: 09:00
                    to: tandem
                    only: unanswered
                  - message: hello
                    anchor: cadence
                    after: P0D
                    at: 09:00
                    to: tandem
                    only: no-answer
                  - message: hello
                    anchor: cadence
                    after: P0D
                    at: 09:00
                    to: audience
                    only: always
                """))
                .contains(
                        "6: a group event has an audience.",
                        "7: no group event has this.",
                        "13: no day has this.",
                        "18: a day has no audience.");
    }

    @Test
    void aMessageIsNotSentToWhomItCannotBeSaid() {
        assertThat(faults("""
                points:
                  - message: hello
                    anchor: cadence
                    after: P0D
                    at: 09:00
                    to: everyone
                    only: always
                """)).containsExactly("2: \"hello\" speaks about tandem, and only round is known here.");
    }

    @Test
    void aSurveyIsToldItsFaultsWithTheirLines() {
        assertThat(faults("""
                points:
                  - survey: opening
                    anchor: cadence
                    after: P1D
                    at: 09:00
                    to: coordinators
                    closes: P1D
                """))
                .containsExactly(
                        "6: a survey asks everyone or, after a group event, the audience that came to it.",
                        "3: nobody is surveyed every month.",
                        "7: a survey is open for two days at least.",
                        "2: a survey needs a message called \"survey-invitation\"; the index is messages.yaml.",
                        "2: a survey needs a message called \"survey-reminder\"; the index is messages.yaml.");
    }

    @Test
    void remindsOfASurveyAfterHalfOfItsTime() {
        var workshop = Script.load(Path.of("bot-scripts")).campaign("surveys").points().stream()
                .filter(point ->
                        point.survey() != null && point.survey().questionnaire().equals("workshop"))
                .toList();

        assertThat(workshop)
                .extracting(Point::message, Point::after, Point::only)
                .containsExactly(
                        tuple("survey-invitation", Period.ofDays(1), Condition.ALWAYS),
                        tuple("survey-reminder", Period.ofDays(8), Condition.NOT_SURVEYED));
    }

    private static Point point(String message, Anchor anchor, int days, Recipients to, Condition only) {
        return new Point(message, anchor, Period.ofDays(days), NINE, to, only);
    }

    private List<String> faults(String campaign) {
        var faults = new Faults();
        var scripts = BotScripts.in(folder)
                .with("messages.yaml", """
                        hello: {kind: reminder, about: tandem}
                        invite: {kind: service, about: event}
                        """)
                .with("messages/invite/de.md", "subject: Einladung\n---\nein Gruß an {Sie|dich}\n")
                .with("messages/invite/en.md", "subject: Invitation\n---\nA greeting\n")
                .with("campaigns/monthly.yaml", campaign);
        Script.read(scripts.root(), faults);
        return faults.all().stream()
                .map(fault -> fault.line() + ": " + fault.reason())
                .toList();
    }
}
