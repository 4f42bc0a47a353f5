package de.tandembote.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the lines with which mail programs introduce what they quote. */
final class Quotes {

    private static final int LONGEST_ATTRIBUTION = 4;
    private static final int LONGEST_HEAD = 8;

    /** Longer lines are prose; looking at their start is enough. */
    private static final int LONGEST_LINE = 400;

    private static final List<String> SEPARATORS = List.of(
            "urspruengliche nachricht",
            "originalnachricht",
            "original-nachricht",
            "original message",
            "weitergeleitete nachricht",
            "forwarded message",
            "original appointment",
            "urspruenglicher termin",
            "originaltermin",
            "begin forwarded message",
            "anfang der weitergeleiteten nachricht");

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("von", Field.FROM),
            Map.entry("from", Field.FROM),
            Map.entry("gesendet", Field.SENT),
            Map.entry("sent", Field.SENT),
            Map.entry("datum", Field.SENT),
            Map.entry("date", Field.SENT),
            Map.entry("gesendet am", Field.SENT),
            Map.entry("an", Field.TO),
            Map.entry("to", Field.TO),
            Map.entry("cc", Field.COPY),
            Map.entry("kopie", Field.COPY),
            Map.entry("betreff", Field.SUBJECT),
            Map.entry("subject", Field.SUBJECT));

    private final List<String> lines;

    Quotes(List<String> lines) {
        this.lines = lines;
    }

    static boolean isMarked(String line) {
        return line.stripLeading().startsWith(">");
    }

    /** Whether the next line that is not blank is marked as quoted. */
    boolean isMarkedFrom(int at) {
        for (int next = at; next < lines.size() && next < at + LONGEST_HEAD; next++) {
            if (!lines.get(next).isBlank()) {
                return isMarked(lines.get(next));
            }
        }
        return false;
    }

    /** How many lines "Am … schrieb …:" takes here; 0 where something else stands. */
    int attribution(int at) {
        var joined = new StringBuilder();
        for (int count = 1; count <= LONGEST_ATTRIBUTION && at + count <= lines.size(); count++) {
            var line = fold(lines.get(at + count - 1));
            if (line.isEmpty()) {
                return 0;
            }
            joined.append(' ').append(line);
            if (line.endsWith(":")) {
                return isAttribution(joined.toString()) ? count : 0;
            }
            if (count == 1 && !opensAttribution(line)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean opensAttribution(String line) {
        return line.startsWith("am ")
                || line.startsWith("on ")
                || line.startsWith("zitat von ")
                || line.contains("@")
                || line.contains(" schrieb ");
    }

    private static boolean isAttribution(String joined) {
        boolean wrote = joined.contains(" schrieb")
                || joined.contains(" wrote")
                || joined.contains(" hat geschrieben")
                || joined.startsWith(" zitat von ");
        boolean named = joined.contains("@") || joined.chars().anyMatch(Character::isDigit);
        return wrote && named;
    }

    /** Whether all from here on is an older message. */
    boolean startsHistory(int at) {
        var line = fold(lines.get(at));
        return isSeparator(line) || isRule(line) || isHead(at);
    }

    private static boolean isSeparator(String line) {
        var text = stripped(line, "-_*= :");
        return line.length() > text.length() && SEPARATORS.contains(text);
    }

    /** The long line that Outlook draws above what it quotes. */
    private static boolean isRule(String line) {
        return line.length() >= 20 && stripped(line, "_").isEmpty();
    }

    private boolean isHead(int at) {
        var first = field(lines.get(at));
        if (first == null || first == Field.TO || first == Field.COPY) {
            return false;
        }
        var found = EnumSet.of(first);
        for (int next = at + 1; next < lines.size() && next < at + LONGEST_HEAD; next++) {
            var field = field(lines.get(next));
            if (field != null) {
                found.add(field);
            }
        }
        return found.size() >= 3;
    }

    private static String fold(String line) {
        return Tokens.fold(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .strip();
    }

    private static String stripped(String line, String marks) {
        int start = 0;
        int end = line.length();
        while (start < end && marks.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && marks.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    private static @Nullable Field field(String line) {
        int colon = line.indexOf(':');
        return colon < 2 || colon > 16
                ? null
                : FIELDS.get(stripped(line.substring(0, colon).toLowerCase(Locale.ROOT), "* _"));
    }

    /** A line of the head that some programs put above what they quote. */
    private enum Field {
        FROM,
        SENT,
        TO,
        COPY,
        SUBJECT
    }
}
