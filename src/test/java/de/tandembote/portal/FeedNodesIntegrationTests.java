package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.meeting.TandemMeetings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several nodes on one database hand out the same calendars. */
class FeedNodesIntegrationTests {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static Subscribers round;
    private static Installation other;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        other = round.anotherNode();
    }

    @AfterAll
    static void stop() {
        other.close();
        round.close();
    }

    @Test
    void whatChangesOnOneNodeTheOtherKnowsWithinASecond() {
        var feed = round.ownFeed(round.mentee(1));
        assertThat(fromTheOther(feed)).doesNotContain("Tandem-Treffen");
        var meeting = round.plans(1, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        round.clock().passes(A_SECOND);
        assertThat(fromTheOther(feed)).contains(meeting.toString());

        other.get(TandemMeetings.class).confirm(meeting, round.mentor(1));
        round.clock().passes(A_SECOND);
        assertThat(round.event(feed, meeting.toString()).orElseThrow()).contains("STATUS:CONFIRMED");
    }

    @Test
    void fe4WhatIsRenewedOnOneNodeIsClosedOnTheOtherWithinASecond() {
        var person = round.mentee(2);
        var feed = round.ownFeed(person);
        assertThat(round.asks(other, "GET", feed).statusCode()).isEqualTo(200);

        round.bot().get(Links.class).renew(LinkPurpose.FEED, person, person);
        round.clock().passes(A_SECOND);

        assertThat(round.asks(other, "GET", feed).statusCode()).isEqualTo(404);
    }

    @Test
    void bothGiveTheSameBytesTagAndTime() {
        var feed = round.ownFeed(round.mentee(3));
        var here = round.gets(feed);
        round.clock().passes(Subscribers.NOT_TRUSTED_ANY_MORE);
        var there = round.asks(other, "GET", feed);

        assertThat(there.body()).isEqualTo(here.body());
        assertThat(Subscribers.header(there, "ETag")).isEqualTo(Subscribers.header(here, "ETag"));
        assertThat(Subscribers.header(there, "Last-Modified")).isEqualTo(Subscribers.header(here, "Last-Modified"));
    }

    private static String fromTheOther(String feed) {
        return Subscribers.text(round.asks(other, "GET", feed));
    }
}
