package de.tandembote.understanding.mail;

/** Sees whether a line names a year or a time of day, as mail programs do and people seldom. */
final class Moments {

    private Moments() {}

    /** "2026", and the two digits of "10.03.26". */
    static boolean hasYear(String text) {
        for (int at = 0; at < text.length(); at++) {
            int end = digits(text, at);
            boolean century = text.startsWith("19", at) || text.startsWith("20", at);
            if ((end - at == 4 && century) || isShortDate(text, at, end)) {
                return true;
            }
            at = Math.max(at, end - 1);
        }
        return false;
    }

    /** "9:00". */
    static boolean hasTime(String text) {
        for (int at = text.indexOf(':'); at > 0; at = text.indexOf(':', at + 1)) {
            if (Character.isDigit(text.charAt(at - 1)) && digits(text, at + 1) == at + 3) {
                return true;
            }
        }
        return false;
    }

    /** Counts the digits of a text. */
    static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static boolean isShortDate(String text, int at, int end) {
        if (end == at || end - at > 2 || end >= text.length()) {
            return false;
        }
        char mark = text.charAt(end);
        int month = digits(text, end + 1);
        return (mark == '.' || mark == '/' || mark == '-')
                && month > end + 1
                && month < text.length()
                && text.charAt(month) == mark
                && digits(text, month + 1) == month + 3;
    }

    private static int digits(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
