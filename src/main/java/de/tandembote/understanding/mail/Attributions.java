package de.tandembote.understanding.mail;

import java.util.List;
import java.util.Set;

/**
 * Knows the sentence with which mail programs introduce what they quote, in the languages of their users: "Am … schrieb
 * …:", "On … wrote:", "Le … a écrit :". Looks at what stands there by hand, so that no line can make it slow.
 */
final class Attributions {

    private static final int MOST_WORDS = 32;

    private static final List<String> VERBS = Phrasings.of("""
            schrieb | schrieben | schriebst | geschrieben | wrote | writes | écrit | ecrit | escribió | escribio |
            escrigué | escriure | ha scritto | scrive | schreef | geschreven | escreveu | napisał | napisała | pisze
            | napsal | napsala | píše | napísal | napísala | skrev | skrifaði | kirjoitti | kirjutas | írta | a
            scris | yazdı | написал | написала | пишет | писал | писала | написав | пише | написа | napisao |
            napisala | je napisal | έγραψε | rašė | rakstīja | đã viết | menulis | כתב | כתבה | כתב/ה | كتب""");

    /** Written without spaces between the words. */
    private static final List<String> EAST_ASIAN = List.of("写道", "寫道", "书写", "작성", "썼습니다", "書きました", "のメール", "のメッセージ");

    /** What opens the date, weekdays among them, without the mark behind it. */
    private static final Set<String> OPENERS = Set.copyOf(Phrasings.of("""
            am | an | on | le | el | il | op | em | no | na | w | dnia | den | d | dne | v | în | pe | in | at |
            date | в | от | у | στις | kl | ngày | pada | dana | u | a | az | vào | montag | dienstag | mittwoch |
            donnerstag | freitag | samstag | sonnabend | sonntag | mo | di | mi | do | fr | sa | so | monday |
            tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | fri | sat | sun |
            lun | mar | mer | jeu | ven | sam | dim | lundi | mardi | mercredi | jeudi | vendredi | samedi |
            dimanche | mié | jue | vie | sáb | dom | gio | sab | ma | wo | vr | za | zo | maandag | dinsdag |
            woensdag | donderdag | vrijdag | zaterdag | zondag | seg | ter | qua | qui | sex | pon | wt | śr | czw |
            pt | sob | niedz | ndz | po | út | st | čt | pá | ne | ut | št | pi | mån | tis | ons | tors | tor | fre
            | loer | soen | man | tir | lør | søn | ti | ke | to | la | su | maanantai | tiistai | keskiviikko |
            torstai | perjantai | lauantai | sunnuntai | пн | вт | ср | чт | пт | сб | вс | понедельник | вторник |
            среда | четверг | пятница | суббота | воскресенье | нд | pzt | sal | çar | per | cum | cmt | paz | 在 |
            zitat"""));

    private static final List<String> QUOTING =
            List.of("zitat von ", "quoting ", "citando ", "citat fra ", "citation de ", "cytat ", "citaat van ");

    /** People who tell of somebody's words say so: "Am 5.3. um 15:00 schrieb er mir:". */
    private static final Set<String> TELLING = Set.of(
            "er",
            "mir",
            "uns",
            "ich",
            "wir",
            "dir",
            "ihm",
            "he",
            "she",
            "me",
            "us",
            "i",
            "we",
            "they",
            "to",
            "folgende",
            "dass");

    private Attributions() {}

    /** Whether a sentence may begin here; the others need not be looked at. Of a folded line. */
    static boolean opens(String line) {
        var text = Marks.stripped(line, "-*_ \"'");
        return isDateAhead(text)
                || OPENERS.contains(firstWord(text))
                || line.indexOf('@') >= 0
                || line.indexOf('<') >= 0
                || line.startsWith("quoting ")
                || line.contains(" schrieb")
                || line.contains(" wrote")
                || line.contains("geschrieben");
    }

    /** Whether it ends here. Of the folded lines so far, joined by spaces. */
    static boolean ends(String joined) {
        var text = Marks.stripped(joined, "-*_ ");
        return text.endsWith(":") || text.endsWith("：") || text.endsWith(" wrote") || text.endsWith(" schrieb");
    }

    /**
     * Whether this is one.
     *
     * @param joined its folded lines, joined by spaces
     * @param marked whether what follows is marked as quoted, which makes up for much that may be missing
     */
    static boolean is(String joined, boolean marked) {
        var text = Marks.stripped(joined, "-*_ :：");
        if (words(text) > MOST_WORDS || TELLING.contains(firstWord(text))) {
            return false;
        }
        boolean address = text.indexOf('@') >= 0 || text.indexOf('<') >= 0;
        if (QUOTING.stream().anyMatch(text::startsWith)) {
            return address || marked;
        }
        boolean moment = Moments.hasYear(text) || Moments.hasTime(text);
        int verb = verb(text);
        if (verb < 0) {
            return moment && address && isAddressAtEnd(text) && isDateAhead(text);
        }
        if (marked) {
            return words(text) < MOST_WORDS / 2 || address || moment;
        }
        if (tells(text, verb)) {
            return false;
        }
        boolean named = text.lastIndexOf('@', verb) >= 0 || text.lastIndexOf('<', verb) >= 0;
        return named || ((address || moment) && (isDateAhead(text) || isDateBehind(text, verb)));
    }

    /** Without the mark at its end only where nothing else is missing. */
    static boolean isWithoutColon(String line) {
        var text = Marks.stripped(line, "-*_ ");
        return text.endsWith(">") && Moments.hasTime(text) && isDateAhead(text) && verb(text) > 0;
    }

    private static boolean isAddressAtEnd(String text) {
        int at = text.lastIndexOf('@');
        return text.indexOf(' ', at) < 0 || text.endsWith(">") || text.endsWith(")");
    }

    private static boolean tells(String text, int verb) {
        int behind = text.indexOf(' ', verb);
        int before = text.lastIndexOf(' ', Math.max(0, verb - 2));
        return (behind > 0 && TELLING.contains(firstWord(text.substring(behind + 1))))
                || (verb > 1 && TELLING.contains(firstWord(text.substring(before + 1))));
    }

    /** "Tandembote schrieb am 10.03.2026": a name of a few words and then the date. */
    private static boolean isDateBehind(String text, int verb) {
        int behind = text.indexOf(' ', verb);
        return behind > 0
                && words(text.substring(0, verb)) <= 6
                && (isDateAhead(text.substring(behind + 1)) || text.startsWith("am ", verb - 4));
    }

    private static boolean isDateAhead(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (Character.isDigit(text.charAt(0))) {
            return true;
        }
        if (!OPENERS.contains(firstWord(text)) && text.charAt(0) != '在') {
            return false;
        }
        int spaces = 0;
        for (int at = 0; at < text.length() && spaces < 5; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
            spaces += text.charAt(at) == ' ' ? 1 : 0;
        }
        return false;
    }

    private static int verb(String text) {
        for (var verb : VERBS) {
            for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
                int end = at + verb.length();
                if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                        && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                    return at;
                }
            }
        }
        return EAST_ASIAN.stream().mapToInt(text::indexOf).max().orElse(-1);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static long words(String text) {
        return text.chars().filter(c -> c == ' ').count() + 1;
    }
}
