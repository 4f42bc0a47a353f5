package de.tandembote.channel.email;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the calendar text of a mail, in whatever place and under whatever name programs put it. */
final class CalendarPart {

    private static final int MOST_PARTS = 10;
    private static final int MAX_CHARS = 1_000_000;
    private static final Set<String> TYPES =
            Set.of("text/calendar", "application/ics", "application/calendar", "text/x-vcalendar", "application/x-ics");
    private static final Set<String> ANSWERS = Set.of("REPLY", "COUNTER", "REFRESH");

    private CalendarPart() {}

    /** The text, an answer before anything else; null where there is none. */
    static @Nullable String in(MailPart mail) {
        var texts = mail.all()
                .filter(CalendarPart::isCalendar)
                .limit(MOST_PARTS)
                .map(CalendarPart::text)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.stream()
                .filter(text -> ANSWERS.contains(method(text)))
                .findFirst()
                .orElse(texts.isEmpty() ? null : texts.getFirst());
    }

    private static boolean isCalendar(MailPart part) {
        return part.parts().isEmpty()
                && (TYPES.contains(part.type().name())
                        || namesOf(part).stream().anyMatch(name -> name.endsWith(".ics")));
    }

    private static List<String> namesOf(MailPart part) {
        var disposition = PartType.of(part.header("Content-Disposition"));
        return List.of(
                part.type().parameter("name").toLowerCase(Locale.ROOT),
                disposition.parameter("filename").toLowerCase(Locale.ROOT),
                disposition.parameter("filename*").toLowerCase(Locale.ROOT));
    }

    /**
     * UTF-8 as iCalendar has it, even where the part claims Latin-1; the method that only its header names is put in.
     */
    private static String text(MailPart part) {
        var charset = part.type().parameter("charset").toLowerCase(Locale.ROOT);
        var decoded = TextDecoding.decode(part.content(), charset.startsWith("utf-16") ? charset : "");
        var text = (decoded.length() > MAX_CHARS ? decoded.substring(0, MAX_CHARS) : decoded)
                .replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var named = part.type().parameter("method").strip().toUpperCase(Locale.ROOT);
        boolean missing =
                method(text).isEmpty() && !named.isEmpty() && named.chars().allMatch(Character::isLetter);
        return missing ? text.replaceFirst("(?i)BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nMETHOD:" + named) : text;
    }

    private static String method(String text) {
        return text.lines()
                .limit(200)
                .filter(line -> line.regionMatches(true, 0, "METHOD:", 0, 7))
                .findFirst()
                .map(line -> line.substring(7).strip().toUpperCase(Locale.ROOT))
                .orElse("");
    }
}
