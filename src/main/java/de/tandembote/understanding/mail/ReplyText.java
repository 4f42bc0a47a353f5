package de.tandembote.understanding.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps of a mail's text what the person wrote. Goes through the lines once and looks at most a few lines ahead, so its
 * time grows with the length of the text whatever stands in it; of a text of endless lines it reads the beginning.
 */
final class ReplyText {

    /** A warning that a mail system added is wrapped only where it is longer. */
    private static final int SHORTEST_WRAPPED = 60;

    /** Nobody answers below more lines than that, and each line costs time. */
    private static final int MOST_LINES = 20_000;

    private final List<String> lines;
    private final Quotes quotes;
    private final SignatureBlocks blocks;
    private final List<String> kept = new ArrayList<>();
    private boolean hasText;

    /** Whether a signature goes on here; a quote ends it, for below that a person may have answered. */
    private boolean inSignature;

    private boolean inPostscript;

    /** Whether a quote was left out here, which leaves one blank line and not two. */
    private boolean isBehindQuote;

    private int at;

    private ReplyText(List<String> lines) {
        this.lines = lines;
        this.quotes = new Quotes(lines);
        this.blocks = new SignatureBlocks(lines);
    }

    static String of(String text) {
        return of(
                plain(text).lines().limit(MOST_LINES).map(String::stripTrailing).toList());
    }

    static String of(List<String> lines) {
        var reply = new ReplyText(lines);
        reply.keep();
        return String.join("\n", reply.kept).strip();
    }

    /**
     * One kind of space and of line end, and no marks of direction and width, which some programs write around dates.
     */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> plain.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                case '\u00a0', '\u202f', '\u2009', '\u2007', '\t' -> plain.append(' ');
                case '\u200b', '\u200e', '\u200f', '\ufeff', '\u2060', '\u202a', '\u202b', '\u202c' -> {}
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private void keep() {
        while (at < lines.size()) {
            var line = lines.get(at);
            if (line.isBlank()) {
                keepBlank();
            } else if (Quotes.isMarked(line)) {
                inSignature = false;
                inPostscript = false;
                isBehindQuote = true;
                at++;
            } else if (quotes.isBrokenOff(at) || Signatures.isPicture(line) || quotes.isRuleAbove(at)) {
                at++;
            } else {
                int opening = Math.max(quotes.attribution(at), quotes.opening(at));
                if (opening > 0 && !quotes.isMarkedFrom(at + opening)) {
                    return;
                }
                at = opening > 0 ? at + opening : written(line);
            }
        }
    }

    private void keepBlank() {
        inPostscript = false;
        boolean second = isBehindQuote && !kept.isEmpty() && kept.getLast().isEmpty();
        if (!inSignature && !second) {
            kept.add("");
        }
        at++;
    }

    /** Takes a line that quotes nothing and tells where to go on. */
    private int written(String line) {
        isBehindQuote = false;
        if (inSignature) {
            inPostscript |= Farewells.isPostscript(line);
            if (inPostscript) {
                kept.add(line);
            }
            return at + 1;
        }
        if (!hasText && Signatures.isBanner(line)) {
            return behindBanner();
        }
        if (endsHere(at)) {
            // A device line above everything is none of what was written, but does not end it either.
            inSignature = hasText || Signatures.isDelimiter(line);
            return at + 1;
        }
        kept.add(hasText ? line : Signatures.withoutTag(line));
        if (hasText && Farewells.is(line)) {
            return behindFarewell();
        }
        hasText |= !kept.getLast().isBlank();
        return at + 1;
    }

    private boolean endsHere(int line) {
        boolean alone = line + 1 >= lines.size() || lines.get(line + 1).isBlank();
        var text = lines.get(line);
        return Signatures.isDelimiter(text)
                || Signatures.isDisclaimer(text)
                || Signatures.isDevice(text, alone)
                || (Marks.isOnly(text, "-_=*~—–─", 1) && blocks.isAllShort(line + 1))
                || (hasText && blocks.startsAt(line));
    }

    private int behindBanner() {
        int end = at + 1;
        while (end < lines.size()
                && lines.get(end - 1).length() >= SHORTEST_WRAPPED
                && !lines.get(end).isBlank()
                && !lines.get(end - 1).endsWith(".")) {
            end++;
        }
        return end;
    }

    /** A short name belongs to the farewell; a block of name, office and telephone is a signature. */
    private int behindFarewell() {
        inSignature = true;
        int name = quotes.nextWritten(at + 1);
        if (name >= lines.size() || !Farewells.isName(lines.get(name)) || goesOn(name + 1)) {
            return at + 1;
        }
        boolean full = lines.get(name).strip().indexOf(' ') > 0;
        if (!full || !goesOn(quotes.nextWritten(name + 1))) {
            kept.addAll(lines.subList(at + 1, name + 1));
        }
        return name + 1;
    }

    /** Whether a signature goes on here, below a name. */
    private boolean goesOn(int next) {
        return next < lines.size()
                && !lines.get(next).isBlank()
                && !Quotes.isMarked(lines.get(next))
                && !Farewells.isPostscript(lines.get(next))
                && !endsHere(next)
                && quotes.attribution(next) == 0
                && quotes.opening(next) == 0
                && !quotes.isRuleAbove(next);
    }
}
