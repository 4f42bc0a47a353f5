package de.tandembote.understanding.mail;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.calendar.CalendarAnswers;
import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understood;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a calendar program answered, what the person wrote beside it, and what is to be done. */
public final class InvitationAnswers {

    private InvitationAnswers() {}

    /** Whether this mail holds an answer to an invitation. */
    static boolean isIn(IncomingMessage message) {
        return CalendarAnswers.isAnswer(message.calendar());
    }

    /** The answer and what was written beside it; without an answer where it cannot be read. */
    static Reading read(IncomingMessage message, String signal) {
        var writer = Optional.ofNullable(message.sender()).map(Address::value).orElse("");
        var answer = Optional.ofNullable(message.calendar())
                .flatMap(calendar -> CalendarAnswers.read(calendar, writer))
                .orElse(null);
        var comment = answer == null ? "" : BesideTheButton.in(answer.comment(), message);
        var reply = comment.isEmpty() ? BesideTheButton.in(message.text(), message) : comment;
        return new Reading(MessageKind.CALENDAR_REPLY, signal, reply, answer);
    }

    /**
     * What is to be done.
     *
     * @param zone the round's, for a time that is proposed instead
     */
    public static Understood acts(@Nullable CalendarAnswer answer, Asked asked, ZoneId zone) {
        if (answer == null) {
            return Understood.unclear();
        }
        boolean aboutMeeting = asked.meeting() != null || asked.question() == QuestionKind.MEETING_PROPOSAL;
        return switch (answer.status()) {
            case ACCEPTED -> did(aboutMeeting ? new Act.ConfirmMeeting() : new Act.AcceptEvent());
            case DECLINED -> did(aboutMeeting ? new Act.DeclineMeeting() : new Act.DeclineEvent());
            case TENTATIVE -> aboutMeeting ? Understood.unclear() : did(new Act.TentativeEvent());
            case COUNTERED -> countered(answer, asked, zone);
            case DELEGATED -> did(new Act.ToCoordinator());
            case REFRESH -> Understood.acts(List.of());
        };
    }

    /** A time that is past is none to meet at. */
    private static Understood countered(CalendarAnswer answer, Asked asked, ZoneId zone) {
        var proposed = answer.proposedStart();
        if (proposed == null) {
            return Understood.unclear();
        }
        var start = proposed.atZone(zone).toLocalDateTime();
        return start.isAfter(asked.now())
                ? did(new Act.PlanMeeting(start.toLocalDate(), start.toLocalTime(), null, null, null))
                : Understood.unclear();
    }

    private static Understood did(Act act) {
        return Understood.acts(List.of(act));
    }
}
