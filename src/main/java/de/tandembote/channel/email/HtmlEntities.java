package de.tandembote.channel.email;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes the character references that mail programs write in HTML. */
final class HtmlEntities {

    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("aacute", "á"),
            Map.entry("acirc", "â"),
            Map.entry("ecirc", "ê"),
            Map.entry("iacute", "í"),
            Map.entry("oacute", "ó"),
            Map.entry("ocirc", "ô"),
            Map.entry("uacute", "ú"),
            Map.entry("ugrave", "ù"),
            Map.entry("ccedil", "ç"),
            Map.entry("ntilde", "ñ"),
            Map.entry("euro", "€"),
            Map.entry("sect", "§"),
            Map.entry("deg", "°"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("frac12", "½"),
            Map.entry("frac14", "¼"),
            Map.entry("times", "×"),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""));

    private HtmlEntities() {}

    static String decode(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int at = 0;
        for (; amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            int end =
                    text.substring(amp, Math.min(text.length(), amp + LONGEST)).indexOf(';') + amp;
            String meant = end > amp ? meant(text.substring(amp + 1, end)) : null;
            out.append(meant == null ? "&" : meant);
            at = meant == null ? amp + 1 : end + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static @Nullable String meant(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hex ? 2 : 1);
        if (!digits.matches(hex ? "\\p{XDigit}{1,6}" : "[0-9]{1,7}")) {
            return null;
        }
        int code = Integer.parseInt(digits, hex ? 16 : 10);
        return code == 0 || !Character.isValidCodePoint(code) ? "" : Character.toString(code);
    }
}
