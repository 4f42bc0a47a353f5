package de.tandembote.channel.email;

import java.util.regex.Pattern;

/**
 * What a mail server answered, without its words: those quote addresses.
 *
 * @param code reply code (RFC 5321, section 4.2); below 100 where no reply came
 * @param status enhanced status code (RFC 3463); empty where none was given
 */
record SmtpReply(int code, String status) {

    static final SmtpReply NONE = new SmtpReply(0, "");

    private static final Pattern STATUS =
            Pattern.compile("\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\d).*", Pattern.DOTALL);

    static SmtpReply of(int code, String line) {
        var status = STATUS.matcher(line);
        return new SmtpReply(code, status.matches() ? status.group(1) : "");
    }

    boolean positive() {
        return code >= 200 && code < 300;
    }

    boolean temporary() {
        return code >= 400 && code < 500;
    }

    boolean permanent() {
        return code >= 500 && code < 600;
    }

    /** Whether the server says that it ends the connection. */
    boolean closing() {
        return code == 421;
    }

    /** Whether the server wants a login which our settings do not give (RFC 4954): no fault of the message. */
    boolean wantsLogin() {
        return code == 530 || code == 534 || code == 535 || code == 538;
    }

    @Override
    public String toString() {
        return status.isEmpty() ? String.valueOf(code) : code + " " + status;
    }
}
