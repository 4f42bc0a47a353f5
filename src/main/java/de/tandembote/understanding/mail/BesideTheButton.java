package de.tandembote.understanding.mail;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.understanding.words.Tokens;
import java.util.List;
import java.util.stream.Collectors;

/** Parts what a person wrote beside the button of a calendar program from what the program wrote by itself. */
final class BesideTheButton {

    /** What stands between the sentence of a program and the invitation that it sends back. */
    private static final String RULE = "*~*~*";

    private static final List<String> TIMES = List.of("wann:", "when:", "zeit:");
    private static final List<String> PLACES = List.of("wo:", "where:", "ort:");
    private static final List<String> STATES =
            List.of("teilnahmestatus:", "status:", "antwort:", "response:", "reply:");

    private static final List<String> VERBS = List.of(
            " hat ",
            " has ",
            " haben ",
            " wird ",
            " will ",
            " nimmt ",
            " wurde ",
            " was ",
            " accepts ",
            " declines ",
            " tentatively ");

    private static final List<String> ANSWERED = List.of(
            "angenommen",
            "zugesagt",
            "akzeptiert",
            "abgelehnt",
            "abgesagt",
            "vorbehalt",
            "vorlaeufig",
            "beantwortet",
            "accept",
            "decline",
            "tentative",
            "replied",
            "proposed",
            "vorgeschlagen",
            "unsicher",
            "delegiert",
            "delegated",
            "gegenvorschlag",
            "zugestimmt",
            " teil",
            "attend",
            "moeglicherweise");

    private static final List<String> PERSONAL = List.of(
            " ich ",
            " mir ",
            " mich ",
            " mein",
            " wir ",
            " uns ",
            " bitte ",
            " i ",
            " my ",
            " me ",
            " we ",
            " please ");

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
            "request",
            "teilnehmer",
            "attendee");

    private final String names;
    private final String subject;

    private BesideTheButton(IncomingMessage message) {
        names = Tokens.fold(message.headers().first("From"));
        subject = folded(message.subject());
    }

    /** What a person wrote in this text of the mail; empty where it is all the program's. */
    static String in(String text, IncomingMessage message) {
        return new BesideTheButton(message).written(text);
    }

    /** Where a program begins, "Anna hat Ihre Einladung angenommen.", all the rest is the program's. */
    private String written(String text) {
        int rule = text.indexOf(RULE);
        var reply = withoutEvent(ReplyText.of(rule < 0 ? text : text.substring(0, rule))
                .lines()
                .filter(line -> !repeatsSubject(folded(line)))
                .toList());
        boolean byProgram = isOfGoogle(text) || reply.lines().limit(1).anyMatch(this::isOfProgram);
        return byProgram ? "" : reply;
    }

    /** "Accepted: Workshop", with or without the "@ Thu 11 June" that follows in the subject. */
    private boolean repeatsSubject(String folded) {
        return !folded.isEmpty() && (folded.equals(subject) || (folded.contains(": ") && subject.startsWith(folded)));
    }

    /** Outlook repeats when and where the event is. */
    private static String withoutEvent(List<String> lines) {
        int end = lines.size();
        for (int at = 0; at + 1 < lines.size() && end == lines.size(); at++) {
            if (startsWithAny(lines.get(at), TIMES) && startsWithAny(lines.get(at + 1), PLACES)) {
                end = at;
            }
        }
        return lines.stream().limit(end).collect(Collectors.joining("\n")).strip();
    }

    /** Google sends the invitation back in words, and the person's note in the calendar text. */
    private static boolean isOfGoogle(String text) {
        return text.contains("calendar.google.com") || text.contains("Google Calendar");
    }

    private boolean isOfProgram(String line) {
        var folded = folded(line);
        boolean told = VERBS.stream().anyMatch(folded::contains);
        return ANSWERED.stream().anyMatch(folded::contains)
                && (startsWithAny(folded, STATES) || (told && isAboutInvitation(folded)))
                && !isPersonal(folded);
    }

    /** No program says "I", and none asks. */
    private static boolean isPersonal(String folded) {
        var spaced = " " + folded + " ";
        return folded.contains("?") || PERSONAL.stream().anyMatch(spaced::contains);
    }

    private boolean isAboutInvitation(String folded) {
        return INVITATIONS.stream().anyMatch(folded::contains) || names.contains(folded.split(" ", 2)[0]);
    }

    private static boolean startsWithAny(String line, List<String> starts) {
        var folded = folded(line);
        return starts.stream().anyMatch(folded::startsWith);
    }

    private static String folded(String line) {
        return Tokens.fold(line.length() > 300 ? line.substring(0, 300) : line).strip();
    }
}
