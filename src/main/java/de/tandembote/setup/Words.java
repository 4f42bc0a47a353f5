package de.tandembote.setup;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the words and addresses of lists and round files, German or English, in capitals or not. Each method throws an
 * {@link IllegalArgumentException} that does not repeat the text: it may be about a person.
 */
final class Words {

    static final String AN_EMAIL_ADDRESS = "an e-mail address such as anna.beispiel@example.org";
    static final String AN_ANREDE = "an Anrede; write Frau, Herr or keine (Ms, Mr or none)";
    static final String A_ROOM_ID =
            "the id of a room such as !abc:example.org, in quotation marks; Element shows it in the room's settings, "
                    + "under Advanced, as its internal id";

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");
    private static final Pattern MATRIX_ID = Pattern.compile("@[^\\s:]+:[^\\s:]+\\.[^\\s:]+(:\\d+)?");

    /** Since version 12, a room's id names no homeserver (specification of Matrix, "Room IDs"). */
    private static final Pattern ROOM_ID = Pattern.compile("![^\\s:]+:[^\\s:]+(:\\d+)?|![A-Za-z0-9_-]{43}");

    /** RFC 5321, section 4.5.3.1: what is longer is refused by mail servers. */
    private static final int LONGEST_EMAIL = 254;

    private Words() {}

    static Anrede anrede(String word) {
        return switch (lower(word)) {
            case "frau", "ms" -> Anrede.FRAU;
            case "herr", "mr" -> Anrede.HERR;
            case "keine", "none" -> Anrede.NONE;
            default -> throw new IllegalArgumentException("unknown Anrede");
        };
    }

    static Language language(String word) {
        return switch (lower(word)) {
            case "de", "deutsch", "german" -> Language.DE;
            case "en", "englisch", "english" -> Language.EN;
            default -> throw new IllegalArgumentException("unknown language");
        };
    }

    /** Whether a line of a list is a mentee's or a mentor's. */
    static Part part(String word) {
        return switch (lower(word)) {
            case "mentee" -> Part.MENTEE;
            case "mentor", "mentorin" -> Part.MENTOR;
            default -> throw new IllegalArgumentException("unknown role");
        };
    }

    /** An addr-spec without quotes and comments (RFC 5322, section 3.4.1), in ASCII as every mail server takes it. */
    static Address email(String text) {
        return addressIf(text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches(), ChannelKind.EMAIL, text);
    }

    /** The address that stands here; a malformed one is a fault. */
    static Address email(YamlNode node) {
        try {
            return email(node.text());
        } catch (IllegalArgumentException e) {
            if (!node.isAbsent()) {
                node.fault("this is not " + AN_EMAIL_ADDRESS + ".");
            }
            return Address.email("");
        }
    }

    static Address matrixId(String text) {
        return addressIf(MATRIX_ID.matcher(text).matches(), ChannelKind.MATRIX, text);
    }

    static String roomId(String text) {
        if (!ROOM_ID.matcher(text).matches()) {
            throw new IllegalArgumentException("malformed room id");
        }
        return text;
    }

    private static Address addressIf(boolean valid, ChannelKind kind, String text) {
        if (!valid) {
            throw new IllegalArgumentException("malformed address");
        }
        return new Address(kind, text);
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
