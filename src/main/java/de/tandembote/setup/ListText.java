package de.tandembote.setup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of an exported list into text. A spreadsheet saves CSV as UTF-8, with or without a byte order mark,
 * or as windows-1252, and does not say which; German text in windows-1252 is hardly ever valid UTF-8.
 */
final class ListText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With this every ZIP file begins. */
    private static final String ZIP = "PK\3\4";

    private ListText() {}

    /** Whether these are the bytes of XLSX or ODS, which are ZIP files. */
    static boolean isSpreadsheet(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, ZIP.length()), WINDOWS).equals(ZIP);
    }

    static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The character between the cells: a semicolon where the heading has one, else a comma. */
    static char separator(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : ',';
    }
}
