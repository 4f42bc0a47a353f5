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
import de.tandembote.understanding.words.Tokens;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a calendar program answered, what the person wrote beside it, and what is to be done. */
public final class InvitationAnswers {

    /** What stands between the sentence of a program and the invitation that it sends back. */
    private static final String ZIMBRA_RULE = "*~*~*";

    private static final List<String> ANSWERED = List.of(
            "angenommen",
            "zugesagt",
            "akzeptiert",
            "abgelehnt",
            "abgesagt",
            "vorbehalt",
            "vorlaeufig",
            "beantwortet",
            "accepted",
            "declined",
            "tentative",
            "replied",
            "proposed",
            "vorgeschlagen",
            "unsicher",
            "delegiert",
            "delegated",
            "gegenvorschlag",
            "zugestimmt",
            "teilnehmen",
            "attend",
            "moeglicherweise");

    private static final List<String> INVITATIONS = List.of(
            "einladung",
            "invitation",
            "termin",
            "event",
            "ereignis",
            "veranstaltung",
            "besprechung",
            "meeting",
            "appointment",
            "anfrage",
            "request");

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
        var names = Tokens.fold(message.headers().first("From"));
        var comment = answer == null ? "" : written(answer.comment(), names);
        var reply = comment.isEmpty() ? written(message.text(), names) : comment;
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

    /** What a person wrote; where a program begins, "Anna hat Ihre Einladung angenommen.", all the rest is the program's. */
    private static String written(String text, String names) {
        int rule = text.indexOf(ZIMBRA_RULE);
        var reply = ReplyText.of(rule < 0 ? text : text.substring(0, rule));
        boolean byProgram = isOfGoogle(text) || reply.lines().limit(1).anyMatch(line -> isOfProgram(line, names));
        return byProgram ? "" : reply;
    }

    /** Google sends the invitation back in words, and the person's note in the calendar text. */
    private static boolean isOfGoogle(String text) {
        return text.contains("calendar.google.com") || text.contains("Google Calendar");
    }

    private static boolean isOfProgram(String line, String names) {
        var folded = Tokens.fold(line.length() > 300 ? line.substring(0, 300) : line);
        boolean told = folded.contains(" hat ")
                || folded.contains(" has ")
                || folded.contains(" haben ")
                || folded.contains(" wird ")
                || folded.contains(" will ")
                || folded.contains(" nimmt ");
        return told
                && ANSWERED.stream().anyMatch(folded::contains)
                && (INVITATIONS.stream().anyMatch(folded::contains) || names.contains(folded.split(" ", 2)[0]))
                && !folded.startsWith("ich ")
                && !folded.startsWith("i ");
    }
}
