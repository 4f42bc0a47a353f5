package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.Seat;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page with which somebody answers the invitation to a group event. */
class EventPageIntegrationTests {

    private static final String WORKSHOP = "dormagen-2026-workshop-1";
    private static final String COACHING = "dormagen-2026-coaching-1";
    private static final Instant NOW = Instant.parse("2026-02-13T08:00:00Z");

    private static Subscribers round;
    private static Links links;
    private static GatheringCare gatherings;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        links = round.bot().get(Links.class);
        gatherings = round.bot().get(GatheringCare.class);
        List.of(WORKSHOP, COACHING, "dormagen-2026-workshop-2", "dormagen-2026-mentors")
                .forEach(uid -> gatherings.invite(round.gathering(uid)));
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @AfterEach
    void itIsTheSameDayAgain() {
        round.clock().set(NOW);
    }

    @Test
    void itShowsWhatWhenWhereAndUntilWhenToAnswer() {
        assertThat(shown(page(round.mentee(1), WORKSHOP)))
                .contains("<h1>Meine Stärken, meine Ziele</h1>", "Donnerstag, 16. April 2026, 9 bis 16 Uhr")
                .contains("Volkshochschule, Raum 12", "von 12 frei", "Donnerstag, 2. April 2026", "Noch keine Antwort");
        assertThat(shown(page(round.mentee(1), "dormagen-2026-workshop-2")))
                .contains("Donnerstag, 10. September 2026, 9 bis 16 Uhr", "Freitag, 11. September 2026, 9 bis 13 Uhr");
        assertThat(shown(page(round.mentor(1), "dormagen-2026-mentors")))
                .contains("href=\"https://video.example.org/mentoring-dormagen\"", "Rathaus, Raum 2.07")
                .doesNotContain("Plätze");
    }

    @Test
    @DisplayName("IN-15 Looking changes nothing, by GET and by HEAD, nor does the file")
    void in15LookingChangesNothing() {
        var page = page(round.mentee(2), WORKSHOP);
        var before = rows();

        shown(page);
        round.asks(round.bot(), "HEAD", page);
        round.gets(page + "/termin.ics");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aYesGivesASeatAndANoGivesItBack() {
        var mentee = round.mentee(3);
        var page = page(mentee, WORKSHOP);

        assertThat(presses(page, "YES").statusCode()).isEqualTo(302);
        assertThat(invitation(mentee, WORKSHOP).seat()).isEqualTo(Seat.SEAT);
        assertThat(shown(page)).contains("Der Platz ist reserviert");

        round.clock().passes(Duration.ofMinutes(1));
        presses(page, "MAYBE");
        assertThat(invitation(mentee, WORKSHOP).status()).isEqualTo(ParticipationStatus.TENTATIVE);
        assertThat(shown(page)).contains("Ein Platz ist noch nicht reserviert");

        round.clock().passes(Duration.ofMinutes(1));
        presses(page, "NO");
        assertThat(invitation(mentee, WORKSHOP).seat()).isEqualTo(Seat.NONE);
        assertThat(shown(page)).contains("<strong>Abgesagt.");
    }

    @Test
    void whoComesTooLateWaitsAndSeesThePlace() {
        round.bot()
                .database()
                .sql("UPDATE gathering SET seats = 1 WHERE uid = ?")
                .param(COACHING)
                .update();
        presses(page(round.mentee(4), COACHING), "YES");
        presses(page(round.mentee(6), COACHING), "YES");
        presses(page(round.mentee(7), COACHING), "YES");

        assertThat(shown(page(round.mentee(7), COACHING)))
                .contains("auf der Warteliste", "Platz <span>2</span>", "alle 1 vergeben");
        presses(page(round.mentee(4), COACHING), "NO");
        assertThat(shown(page(round.mentee(6), COACHING))).contains("Der Platz ist reserviert");
        assertThat(shown(page(round.mentee(7), COACHING))).contains("Platz <span>1</span>");
    }

    @Test
    @DisplayName("IM-7 An answer to the time before the event was moved does not count, and the page says so")
    void im7Moved() {
        var mentee = round.mentee(8);
        var page = page(mentee, "dormagen-2026-workshop-2");
        round.bot()
                .database()
                .sql("UPDATE gathering SET sequence = sequence + 1, asked_since = sequence + 1 WHERE uid = ?")
                .param("dormagen-2026-workshop-2")
                .update();

        var answer = round.presses(page, "reply=YES&sequence=0");

        assertThat(header(answer, "Location")).endsWith(page + "?moved=true");
        assertThat(shown(page + "?moved=true")).contains("Der Termin hat sich inzwischen geändert");
        assertThat(invitation(mentee, "dormagen-2026-workshop-2").status()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
    }

    @Test
    void whatHasBegunOrIsCancelledHasNoButtons() {
        var mentee = round.mentee(9);
        var page = page(mentee, "dormagen-2026-workshop-1");
        round.clock().set(Instant.parse("2026-04-16T07:00:00Z"));
        assertThat(shown(page)).contains("hat schon begonnen").doesNotContain("<form");
        presses(page, "YES");
        assertThat(invitation(mentee, WORKSHOP).status()).isEqualTo(ParticipationStatus.NEEDS_ACTION);

        round.clock().set(NOW);
        round.bot()
                .database()
                .sql("UPDATE gathering SET cancelled_at = now() WHERE uid = ?")
                .param(WORKSHOP)
                .update();
        try {
            assertThat(shown(page)).contains("Die Veranstaltung fällt aus").doesNotContain("<form");
        } finally {
            round.bot()
                    .database()
                    .sql("UPDATE gathering SET cancelled_at = NULL")
                    .update();
        }
    }

    @Test
    void whoIsNotInvitedCannotAnswer() {
        var page = page(round.mentor(2), WORKSHOP);

        assertThat(shown(page)).contains("gilt nicht mehr").doesNotContain("<form");
        assertThat(presses(page, "YES").statusCode()).isEqualTo(302);
        assertThat(gatherings.invitation(round.gathering(WORKSHOP), round.mentor(2)))
                .isEmpty();
    }

    @Test
    void whoseInvitationWasWithdrawnSeesNeitherPlaceNorDateNorFile() {
        var mentor = round.mentor(3);
        var page = page(mentor, "dormagen-2026-mentors");
        round.bot()
                .database()
                .sql("UPDATE invitation SET withdrawn = true WHERE person_id = ?")
                .param(mentor)
                .update();

        assertThat(shown(page))
                .contains("Diese Einladung wurde zurückgenommen und gilt nicht mehr.")
                .doesNotContain("Rathaus", "video.example.org", "2026,", "termin.ics");
        assertThat(round.gets(page + "/termin.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileHoldsThisEventAlone() {
        var answer = round.gets(page(round.mentee(1), WORKSHOP) + "/termin.ics");

        assertThat(header(answer, "Content-Type")).isEqualToIgnoringWhitespace("text/calendar;charset=utf-8");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"termin.ics\"");
        assertThat(text(answer)).contains("UID:" + WORKSHOP, "METHOD:PUBLISH").containsOnlyOnce("BEGIN:VEVENT");
    }

    @Test
    void itSpeaksThePersonsLanguage() {
        assertThat(shown(page(round.mentee(5), WORKSHOP)))
                .contains("<html lang=\"en\"", "Thursday, 16 April 2026, 09:00 to 16:00", "I am coming", "of 12 free")
                .doesNotContain("Ich komme", "Uhr");
    }

    @Test
    void anAnswerWithoutSenseIsRefused() {
        var page = page(round.mentee(2), WORKSHOP);

        assertThat(round.presses(page, "reply=PERHAPS&sequence=0").statusCode()).isEqualTo(400);
        assertThat(round.presses(page, "reply=YES").statusCode()).isEqualTo(400);
    }

    private static String page(UUID person, String uid) {
        return round.path(links.issueForEver(LinkPurpose.EVENT, person, round.gathering(uid)));
    }

    private static String shown(String page) {
        var answer = round.gets(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }

    /** Presses a button of the page as it is now. */
    private static HttpResponse<byte[]> presses(String page, String reply) {
        return round.presses(page, "reply=" + reply + "&sequence=0");
    }

    private static Invitation invitation(UUID person, String uid) {
        return gatherings.invitation(round.gathering(uid), person).orElseThrow();
    }

    private static String rows() {
        return round.bot()
                .database()
                .sql("SELECT i::text FROM invitation i UNION ALL SELECT l::text FROM link l ORDER BY 1")
                .query(String.class)
                .list()
                .toString();
    }
}
