package de.tandembote.demo;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Takes the line breaks out of a mail that its writer's program put in, so that it fits a narrow window as well. */
final class FlowingText {

    /** What mail programs make of RFC 5322, section 2.1.1. */
    private static final int WIDTH = 76;

    // The bot's own mails keep "2. April" and "15 Uhr" on one line.
    private static final Pattern BREAK = Pattern.compile("(?<!\\b\\d{1,2}\\.) +(?!Uhr\\b)");

    private static final Pattern ITEM =
            Pattern.compile("\\s*+([-*>]|\\d++\\.(?! (Januar|Februar|März|April|Mai|Juni|Juli"
                    + "|August|September|Oktober|November|Dezember)\\b)) .*");

    private FlowingText() {}

    /**
     * The same text with one line for each paragraph; breaks before which the next word would have had room are meant.
     */
    static String of(String mail) {
        var lines = new ArrayList<String>();
        var above = "";
        for (var line : mail.lines().toList()) {
            if (wasBroken(above, line)) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line);
            }
            above = line;
        }
        return String.join("\n", lines);
    }

    private static boolean wasBroken(String line, String next) {
        if (line.isBlank() || next.isBlank() || ITEM.matcher(next).matches()) {
            return false;
        }
        return line.length() + 1 + BREAK.split(next.strip(), 2)[0].length() > WIDTH;
    }
}
