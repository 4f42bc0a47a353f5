package de.tandembote.conversation;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.channel.Content;
import de.tandembote.gathering.Gathering;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingEvents;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows events as they stand in one person's calendar: in the person's language, and with the other one's name. */
@Component
public class Calendars {

    private final Script script;
    private final Senders senders;
    private final Introductions introductions;
    private final TandemCare tandems;
    private final People people;

    Calendars(Script script, Senders senders, Introductions introductions, TandemCare tandems, People people) {
        this.script = script;
        this.senders = senders;
        this.introductions = introductions;
        this.tandems = tandems;
        this.people = people;
    }

    /** A tandem meeting in the calendar of one of the two. */
    @Transactional(readOnly = true)
    public CalendarEvent event(Meeting meeting, UUID person) {
        var tandem = tandems.get(meeting.tandem());
        var round = tandems.round(tandem.round());
        var topic = new Topic.Meeting(introductions.partnerOf(person, tandem), Introductions.detailsOf(meeting));
        var said = said("calendar-meeting", topic, people.get(person), round);
        return MeetingEvents.of(meeting, round.programme().zone(), said.subject(), said.chat());
    }

    /** A group event in the calendar of somebody whom it concerns. */
    @Transactional(readOnly = true)
    public CalendarEvent event(Gathering gathering, UUID person) {
        var round = tandems.round(gathering.round());
        var topic = new Topic.Event(Introductions.detailsOf(gathering));
        var said = said("calendar-event", topic, people.get(person), round);
        return gathering.calendarEvent(round.programme().zone(), said.chat());
    }

    private Content said(String message, Topic topic, Person person, Round round) {
        return script.render(
                message, round.programme().voice(person.language()), senders.values(person, round, topic, "", ""));
    }
}
