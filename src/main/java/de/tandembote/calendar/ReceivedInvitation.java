package de.tandembote.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * An invitation as the program of whoever is invited sees it, to answer it by a button.
 *
 * @param organizer the address to which an answer goes
 * @param attendee the address that is invited
 */
public record ReceivedInvitation(String uid, int sequence, String organizer, String attendee, String title) {

    /** The invitation in a calendar text; empty where it asks nobody to come, or does not say whom, and who asks. */
    public static Optional<ReceivedInvitation> read(String calendar) {
        var lines = ContentLine.of(calendar);
        var event = CalendarAnswers.event(lines);
        var isRequest = CalendarAnswers.method(lines).equals("REQUEST");
        return Optional.of(new ReceivedInvitation(
                        text(event, "UID"),
                        CalendarAnswers.first(event, "SEQUENCE")
                                .map(CalendarAnswers::number)
                                .orElse(0),
                        address(event, "ORGANIZER"),
                        address(event, "ATTENDEE"),
                        text(event, "SUMMARY")))
                .filter(read ->
                        isRequest && !read.uid.isEmpty() && !read.organizer.isEmpty() && !read.attendee.isEmpty());
    }

    private static String text(List<ContentLine> event, String name) {
        return CalendarAnswers.first(event, name).map(ContentLine::text).orElse("");
    }

    private static String address(List<ContentLine> event, String name) {
        return CalendarAnswers.first(event, name)
                .map(line -> line.value().replaceFirst("(?i)^mailto:", "").strip())
                .filter(address -> address.contains("@"))
                .orElse("");
    }

    /** What a calendar program sends to the organizer (RFC 5546, section 3.2.3). */
    public String reply(ParticipationStatus status, Instant now) {
        var noStampOfNow = false;
        var component = new VEvent(noStampOfNow);
        component.add(new Uid(uid));
        component.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        component.add(new Sequence(sequence));
        component.add(new Organizer(new ParameterList(List.of()), PlainText.mailTo(organizer)));
        component.add(new Attendee(
                new ParameterList(List.of(Invitations.partStat(status))),
                PlainText.mailTo(attendee.toLowerCase(Locale.ROOT))));
        component.add(new Summary(title));
        return FoldedLines.of(CalendarText.of(List.of(ImmutableMethod.REPLY), List.of(), Stream.of(component)));
    }
}
