package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the blocks of name, office, street and telephone that people let their programs add without a mark. */
final class SignatureBlocks {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 90;

    private static final int LOOKED_AT = 1;
    private static final int SENTENCE = 2;
    private static final int REACHABLE = 4;
    private static final int OFFICE = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,]{1,3}");

    private static final Set<String> SPEAKERS =
            Set.of("ich", "wir", "mich", "mir", "uns", "i", "we", "me", "us", "du", "bitte");

    private static final Set<String> LABELS = Set.of(
            "tel",
            "telefon",
            "fon",
            "mobil",
            "handy",
            "fax",
            "telefax",
            "phone",
            "mob",
            "mobile",
            "cell",
            "t",
            "m",
            "f",
            "p",
            "office",
            "tél",
            "durchwahl",
            "festnetz",
            "whatsapp");

    private static final List<String> OFFICES = List.of(
            "gmbh",
            "e.v.",
            "e. v.",
            "ministerium",
            "referat",
            "dezernat",
            "abteilung",
            "fachbereich",
            "verwaltung",
            "landeshauptstadt",
            "bezirksregierung",
            "universitaet",
            "hochschule",
            "stadt ",
            "kreis ",
            "landesamt",
            "bundesamt",
            "jobcenter",
            " ag",
            " kg",
            " ltd",
            " inc",
            " llc",
            "manager",
            "director",
            "ceo",
            "engineer",
            "referent",
            "sachbearbeit",
            "leiter",
            "sekretariat",
            "geschaeftsfuehr",
            "department",
            "head of",
            "koordinat",
            "projekt",
            "beratung",
            "university",
            "office",
            "sachgebiet",
            "team ",
            "consultant",
            "developer",
            "beauftragte",
            "landkreis",
            "agentur",
            "stiftung",
            "verein");

    private final List<String> lines;

    /** What each line is, since it is looked at from several above it. */
    private final byte[] kinds;

    SignatureBlocks(List<String> lines) {
        this.lines = lines;
        this.kinds = new byte[lines.size()];
    }

    /**
     * Whether such a block begins here: somebody's full name and below it at least one way to reach the person, or the
     * office at the end of all that was written.
     */
    boolean startsAt(int at) {
        var name = lines.get(at).strip();
        return name.indexOf(' ') > 0
                && !name.endsWith(",")
                && !name.endsWith("!")
                && Farewells.isName(withoutOffice(name))
                && !Farewells.is(name)
                && !isAnnounced(at)
                && isBlock(at + 1);
    }

    /** "Anna Beispiel | Referentin": what stands before the bar is the name. */
    private static String withoutOffice(String line) {
        int bar = line.indexOf('|');
        return bar > 0 ? line.substring(0, bar) : line;
    }

    /**
     * Whether all up to the next blank line looks like what stands below a name, with a telephone or the like in it.
     */
    boolean isBlock(int from) {
        boolean reachable = false;
        boolean office = false;
        int at = from;
        while (at < lines.size() && at < from + MOST_LINES && !isEnd(lines.get(at))) {
            if (is(SENTENCE, at)) {
                return false;
            }
            reachable |= is(REACHABLE, at);
            office |= is(OFFICE, at);
            at++;
        }
        return at > from && (reachable || office);
    }

    /** Whether all up to the next quote or the end looks like a signature: few short lines and no sentence. */
    boolean isAllShort(int from) {
        int seen = 0;
        for (int at = from; at < lines.size() && !Quotes.isMarked(lines.get(at)); at++) {
            var line = lines.get(at).strip();
            seen += line.isEmpty() ? 0 : 1;
            if (seen > MOST_LINES || is(SENTENCE, at) || Marks.isOnly(line, "-=_*", 3)) {
                return false;
            }
        }
        return seen > 0;
    }

    /** "Meine neue Adresse:" says that what follows is meant to be read. */
    private boolean isAnnounced(int at) {
        int before = at - 1;
        while (before > 0 && before > at - 3 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && lines.get(before).stripTrailing().endsWith(":");
    }

    private static boolean isEnd(String line) {
        return line.isBlank() || Quotes.isMarked(line);
    }

    private boolean is(int kind, int at) {
        if (kinds[at] == 0) {
            var line = lines.get(at).strip();
            kinds[at] = (byte) (LOOKED_AT
                    | (isSentence(line) ? SENTENCE : 0)
                    | (isReachable(line) ? REACHABLE : 0)
                    | (isOffice(line) ? OFFICE : 0));
        }
        return (kinds[at] & kind) != 0;
    }

    private static boolean isSentence(String line) {
        if (line.length() > LONGEST_LINE) {
            return true;
        }
        var words = BETWEEN_WORDS.split(Tokens.fold(line), 12);
        boolean ended = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
        return (ended && words.length > 5) || Arrays.stream(words).anyMatch(SPEAKERS::contains);
    }

    private static boolean isReachable(String line) {
        var folded = Tokens.fold(line);
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        long digits = Moments.digits(line);
        return (digits >= 5 && LABELS.contains(folded.substring(0, end)))
                || (digits >= 7 && digits * 2 > line.length())
                || folded.startsWith("www.")
                || folded.startsWith("http")
                || (folded.indexOf('@') > 0 && folded.split(" ", 4).length < 4)
                || isPlace(folded);
    }

    /** A street with its number or a town with its code. */
    private static boolean isPlace(String folded) {
        boolean town = folded.length() > 7
                && folded.charAt(5) == ' '
                && folded.substring(0, 5).chars().allMatch(Character::isDigit);
        int space = folded.lastIndexOf(' ');
        boolean numbered = space > 0 && space + 1 < folded.length() && Character.isDigit(folded.charAt(space + 1));
        return town
                || (numbered
                        && List.of("str.", "strasse", "weg", "platz", "allee", "ufer", "ring", "gasse").stream()
                                .anyMatch(folded.substring(0, space)::endsWith));
    }

    private static boolean isOffice(String line) {
        var folded = Tokens.fold(line) + " ";
        return OFFICES.stream().anyMatch(folded::contains);
    }
}
