package de.tandembote.understanding;

import java.util.List;

/** Knows the lines that end what a person wrote: farewells, device lines, disclaimers. */
final class Signatures {

    /** A farewell with the name behind it is a short line. */
    private static final int LONGEST_FAREWELL = 6;

    private static final int LONGEST_DEVICE_LINE = 12;

    private static final List<String> FAREWELLS = List.of(
            "mit freundlichen gruessen",
            "mit freundlichem gruss",
            "freundliche gruesse",
            "viele gruesse",
            "liebe gruesse",
            "beste gruesse",
            "herzliche gruesse",
            "schoene gruesse",
            "viele liebe gruesse",
            "mit besten gruessen",
            "mit herzlichen gruessen",
            "mit vielen gruessen",
            "mit lieben gruessen",
            "sonnige gruesse",
            "besten gruss",
            "herzlichen gruss",
            "lieben gruss",
            "freundlichen gruss",
            "gruesse",
            "gruss",
            "mfg",
            "lg",
            "vg",
            "bg",
            "hg",
            "beste wuensche",
            "hochachtungsvoll",
            "best regards",
            "kind regards",
            "warm regards",
            "regards",
            "many regards",
            "with kind regards",
            "best wishes",
            "all the best",
            "best",
            "yours sincerely",
            "sincerely",
            "yours faithfully",
            "cheers");

    private static final List<String> DEVICE_STARTS = List.of(
            "gesendet von",
            "von meinem",
            "sent from",
            "get outlook for",
            "outlook fuer",
            "diese nachricht wurde von",
            "gesendet mit",
            "sent with",
            "von unterwegs gesendet",
            "holen sie sich outlook");

    private static final List<String> DEVICES = List.of(
            "iphone",
            "ipad",
            "android",
            "samsung",
            "galaxy",
            "huawei",
            "pixel",
            "smartphone",
            "handy",
            "mobil",
            "outlook",
            "blackberry",
            "tablet",
            "mail",
            "gmx",
            "web.de",
            "proton",
            "unterwegs",
            "windows",
            "telekom",
            "app",
            "phone",
            "apple");

    private static final List<String> DISCLAIMERS = List.of(
            "diese e-mail enthaelt",
            "diese nachricht enthaelt",
            "diese e-mail ist vertraulich",
            "diese e-mail und",
            "diese email enthaelt",
            "der inhalt dieser e-mail",
            "die information in dieser",
            "vertraulichkeitshinweis",
            "rechtlicher hinweis",
            "bitte denken sie an die umwelt",
            "bitte pruefen sie, ob diese",
            "this e-mail and",
            "this email and",
            "this message is confidential",
            "this e-mail is confidential",
            "this email is confidential",
            "this message and",
            "this e-mail contains",
            "this email contains",
            "this message contains",
            "the information in this",
            "the information contained",
            "please consider the environment",
            "confidentiality notice",
            "disclaimer:",
            "informationen zum datenschutz",
            "hinweise zum datenschutz",
            "datenschutzhinweis",
            "unsere datenschutz");

    private static final List<String> BANNERS = List.of(
            "achtung: diese e-mail",
            "vorsicht: diese e-mail",
            "[extern]",
            "caution: this email",
            "external email",
            "sie erhalten nicht haeufig e-mails von",
            "you don't often get email from");

    private Signatures() {}

    static boolean isDelimiter(String line) {
        return line.equals("--");
    }

    static boolean isFarewell(String line) {
        var folded = fold(line);
        return wordCount(folded) <= LONGEST_FAREWELL
                && folded.indexOf('.') < 0
                && folded.indexOf('?') < 0
                && folded.chars().noneMatch(Character::isDigit)
                && FAREWELLS.stream().anyMatch(farewell -> opens(folded, farewell));
    }

    /** "Sent from my desk, which is nicer than any phone" is no device line. */
    static boolean isDevice(String line) {
        var folded = fold(line);
        return wordCount(folded) <= (folded.startsWith("diese") ? LONGEST_DEVICE_LINE : LONGEST_DEVICE_LINE - 4)
                && startsWithAny(folded, DEVICE_STARTS)
                && DEVICES.stream().anyMatch(folded::contains);
    }

    static boolean isDisclaimer(String line) {
        return startsWithAny(fold(line), DISCLAIMERS);
    }

    /** A warning that the mail system of an administration puts above everything. */
    static boolean isBanner(String line) {
        return startsWithAny(fold(line), BANNERS);
    }

    static boolean isPostscript(String line) {
        var folded = fold(line);
        return folded.startsWith("ps:") || folded.startsWith("p.s.") || folded.startsWith("ps ");
    }

    private static boolean opens(String line, String words) {
        return line.startsWith(words)
                && (line.length() == words.length() || !Character.isLetter(line.charAt(words.length())));
    }

    private static boolean startsWithAny(String line, List<String> starts) {
        return starts.stream().anyMatch(line::startsWith);
    }

    private static int wordCount(String line) {
        int words = 1;
        for (int at = 0; at < line.length(); at++) {
            words += line.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** The start of a line decides; the rest of a long one is not looked at. */
    private static String fold(String line) {
        var start = line.length() > 200 ? line.substring(0, 200) : line;
        return Tokens.fold(start).strip();
    }
}
