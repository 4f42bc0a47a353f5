package de.tandembote.calendar;

import java.util.stream.Collectors;

/** Breaks long lines of a calendar text (RFC 5545, section 3.1); the library counts characters where octets count. */
public final class FoldedLines {

    private static final int OCTETS = 75;

    private FoldedLines() {}

    /** The same text with no line of more than 75 octets, and no character torn apart. */
    public static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String fold(String line) {
        var folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            int more = octets(c);
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += more;
        }
        return folded.toString();
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
