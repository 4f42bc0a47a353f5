package de.tandembote.calendar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * Writes what is sent to one person about one event (RFC 5546, section 3.2). One property a line, whatever its length:
 * the organizer's address is put in only where the mail is composed, and long lines are broken after that.
 */
public final class Invitations {

    private Invitations() {}

    /** Asks the person to come, or tells what has changed (section 3.2.2). */
    public static String request(CalendarEvent event, Organizer by, Invitee to) {
        var components = new EventComponents(event, people(by, to)).all();
        return text(ImmutableMethod.REQUEST, List.of(event), components.stream());
    }

    /** Tells the person that it does not take place (section 3.2.5): all of it, so no part is named. */
    public static String cancel(CalendarEvent event, Organizer by, Invitee to) {
        var cancelled = event.in(CalendarEvent.State.CANCELLED);
        var component = new EventComponents(cancelled, people(by, to)).whole();
        return text(ImmutableMethod.CANCEL, List.of(cancelled), Stream.of(component));
    }

    /** Tells who proposed another time that it stays as it is (section 3.2.8, by which it names nobody else). */
    public static String declineCounter(CalendarEvent event, Organizer by) {
        var noStampOfNow = false;
        var component = new VEvent(noStampOfNow);
        component.add(new Uid(event.uid()));
        component.add(new DtStamp(event.stamp().truncatedTo(ChronoUnit.SECONDS)));
        component.add(new Sequence(event.sequence()));
        component.add(organizer(by));
        return text(ImmutableMethod.DECLINE_COUNTER, List.of(), Stream.of(component));
    }

    private static String text(Method method, List<CalendarEvent> events, Stream<VEvent> components) {
        return CalendarText.of(List.of(method), events, components);
    }

    private static List<Property> people(Organizer by, Invitee to) {
        return List.of(
                organizer(by),
                new Attendee(
                        new ParameterList(List.of(
                                new Cn(PlainText.ofName(to.name())),
                                Role.REQ_PARTICIPANT,
                                partStat(to.status()),
                                to.status() == ParticipationStatus.NEEDS_ACTION ? Rsvp.TRUE : Rsvp.FALSE)),
                        PlainText.mailTo(to.address())));
    }

    private static Property organizer(Organizer by) {
        return new net.fortuna.ical4j.model.property.Organizer(
                new ParameterList(List.of(new Cn(PlainText.ofName(by.name())))), PlainText.mailTo(by.address()));
    }

    static PartStat partStat(ParticipationStatus status) {
        return switch (status) {
            case NEEDS_ACTION -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case DECLINED -> PartStat.DECLINED;
            case TENTATIVE -> PartStat.TENTATIVE;
        };
    }
}
