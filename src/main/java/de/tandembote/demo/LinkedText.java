package de.tandembote.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the web addresses in a plain text, so that they can be clicked as in any mail program. */
final class LinkedText {

    /** A full stop or bracket behind an address belongs to the sentence. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"().,;:!?]");

    private LinkedText() {}

    /** A stretch of text, which is a web address or holds none. */
    record Piece(String text, boolean isLink) {}

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var found = WEB_ADDRESS.matcher(text); found.find(); end = found.end()) {
            pieces.add(new Piece(text.substring(end, found.start()), false));
            pieces.add(new Piece(found.group(), true));
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
