package de.tandembote.channel.email;

import java.util.HashSet;
import java.util.Set;

/** Reads from an HTML tag by what names its element goes. */
final class HtmlAttributes {

    private HtmlAttributes() {}

    /**
     * The words of its class, id and name; without the "x_" that web mail puts before them.
     *
     * @param tag in lower case
     */
    static Set<String> names(String tag) {
        var names = new HashSet<String>();
        for (int at = tag.indexOf('='); at > 0; at = tag.indexOf('=', at + 1)) {
            int end = at;
            while (end > 0 && tag.charAt(end - 1) == ' ') {
                end--;
            }
            if (isBehind(tag, end, "class") || isBehind(tag, end, "id") || isBehind(tag, end, "name")) {
                var value = value(tag, at + 1);
                for (var word : value.split("\\s", -1)) {
                    names.add(plain(word));
                }
                at += value.length();
            }
        }
        return names;
    }

    private static boolean isBehind(String tag, int end, String attribute) {
        return tag.startsWith(attribute, end - attribute.length());
    }

    private static String plain(String word) {
        var name = word;
        while (name.startsWith("x_") || name.startsWith("ecx")) {
            name = name.substring(name.startsWith("x_") ? 2 : 3);
        }
        return name;
    }

    private static String value(String tag, int from) {
        int start = from;
        while (start < tag.length() && tag.charAt(start) == ' ') {
            start++;
        }
        if (start >= tag.length()) {
            return "";
        }
        char quote = tag.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? start + 1 : start;
        while (end < tag.length() && (quoted ? tag.charAt(end) != quote : " >".indexOf(tag.charAt(end)) < 0)) {
            end++;
        }
        return tag.substring(quoted ? start + 1 : start, end);
    }
}
