package de.tandembote.understanding.mail;

/** Takes away what stands around a text. */
final class Marks {

    private Marks() {}

    /** Without these characters at both ends. */
    static String stripped(String text, String marks) {
        int start = 0;
        int end = text.length();
        while (start < end && marks.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && marks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a line holds nothing but at least so many of these characters, blanks between them aside. */
    static boolean isOnly(String line, String marks, int least) {
        int found = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (marks.indexOf(c) >= 0) {
                found++;
            } else if (c != ' ') {
                return false;
            }
        }
        return found >= least;
    }
}
