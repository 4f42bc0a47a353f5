package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows how people take leave in a letter: the farewell, the name below it, the postscript. */
final class Farewells {

    private static final int LONGEST_LINE = 9;
    private static final int MOST_NAMES = 4;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ ,&+/]{1,3}");

    private static final List<String> FAREWELLS = Phrasings.of("""
            mit freundlichen gruessen | mit freundlichem gruss | mit freundlichen gruss | freundliche gruesse |
            viele gruesse | liebe gruesse | beste gruesse | herzliche gruesse | schoene gruesse | viele liebe
            gruesse | ganz liebe gruesse | mit besten gruessen | mit herzlichen gruessen | mit vielen gruessen | mit
            lieben gruessen | mit kollegialen gruessen | kollegiale gruesse | sonnige gruesse | besten gruss |
            herzlichen gruss | lieben gruss | freundlichen gruss | schoenen gruss | viele gruessle | liebste gruesse
            | bis dahin viele gruesse | gruesse | gruss | gruessle | mfg | lg | vlg | glg | vg | bg | hg | fg | sg |
            mlg | mbg | lgs | lieber gruss | beste wuensche | hochachtungsvoll | alles liebe | alles gute | best
            regards | kind regards | warm regards | regards | kindest regards | many regards | with kind regards |
            with best regards | best wishes | warm wishes | all the best | best | yours sincerely | sincerely |
            sincerely yours | yours truly | yours faithfully | yours | cheers | kr | br""");

    /** These are other words as well; behind them stands a name or nothing. */
    private static final Set<String> DOUBTFUL = Set.of(
            "best",
            "cheers",
            "alles gute",
            "yours",
            "sg",
            "kr",
            "br",
            "hg",
            "bg",
            "fg",
            "all the best",
            "gruss",
            "gruesse");

    /** "Viele Grüße an Ben" takes no leave. */
    private static final Set<String> NOT_BEHIND =
            Set.of("an", "habe", "von meiner", "zurueck", "ausgerichtet", "to", "bestellen");

    private static final Set<String> NAME_PARTICLES = Set.of(
            "von", "van", "de", "zu", "und", "and", "u", "ihr", "ihre", "dein", "deine", "euer", "eure", "familie");

    private Farewells() {}

    /** Whether a line is a farewell or ends with one, with or without the name. */
    static boolean is(String line) {
        if (line.length() > 120) {
            return false;
        }
        var folded = Tokens.fold(line).strip();
        if (folded.isEmpty() || folded.endsWith("?")) {
            return false;
        }
        for (var farewell : FAREWELLS) {
            int at = folded.lastIndexOf(farewell);
            if (at >= 0
                    && isBorder(folded, at - 1)
                    && isBorder(folded, at + farewell.length())
                    && opens(folded, at)
                    && closes(line, folded.substring(at + farewell.length()), farewell)) {
                return true;
            }
        }
        return false;
    }

    /** It opens the line, or follows on a thank-you or the end of a sentence. */
    private static boolean opens(String folded, int at) {
        var before = folded.substring(0, at).stripTrailing();
        return before.isEmpty()
                || ".!,;-–&+/)*_".indexOf(before.charAt(before.length() - 1)) >= 0
                || before.endsWith(" und")
                || before.endsWith(" and")
                || before.endsWith(" mit");
    }

    private static boolean closes(String line, String rest, String farewell) {
        var behind = Marks.stripped(rest, " ,.!-–*_");
        if (behind.isEmpty()) {
            return true;
        }
        var words = behind.split(" ", LONGEST_LINE + 1);
        var written = line.strip();
        var name = written.substring(Math.max(0, written.length() - rest.length()));
        return words.length <= LONGEST_LINE / 2
                && behind.indexOf('.') < 0
                && behind.chars().noneMatch(Character::isDigit)
                && !NOT_BEHIND.contains(words[0])
                && (!DOUBTFUL.contains(farewell) || isName(Marks.stripped(name, " ,.!-–*_")));
    }

    /** Whether a line holds nothing but somebody's short name. */
    static boolean isName(String line) {
        var text = Marks.stripped(line.strip(), "-–—~*_,.!:;()☺ ");
        if (text.isEmpty() || text.length() > 40) {
            return false;
        }
        var words = BETWEEN_NAMES.split(text, 8);
        int names = 0;
        for (var word : words) {
            boolean particle = NAME_PARTICLES.contains(Tokens.fold(word));
            if (!isNameWord(word, words.length == 1) && !particle && !isPicture(word)) {
                return false;
            }
            names += particle || isPicture(word) ? 0 : 1;
        }
        return names >= 1 && names <= MOST_NAMES;
    }

    private static boolean isNameWord(String word, boolean alone) {
        if (word.isEmpty()
                || !(Character.isUpperCase(word.charAt(0)) || (alone && Character.isLetter(word.charAt(0))))) {
            return false;
        }
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’');
    }

    private static boolean isPicture(String word) {
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean isPostscript(String line) {
        var folded =
                Tokens.fold(line.length() > 20 ? line.substring(0, 20) : line).strip();
        return folded.startsWith("ps:")
                || folded.startsWith("p.s.")
                || folded.startsWith("p. s.")
                || folded.startsWith("p.s:")
                || folded.startsWith("ps ")
                || folded.startsWith("ps.")
                || folded.startsWith("ps,")
                || folded.startsWith("nachtrag:");
    }

    private static boolean isBorder(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
