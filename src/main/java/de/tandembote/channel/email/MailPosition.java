package de.tandembote.channel.email;

import java.util.Arrays;

/**
 * How far a mailbox has been read.
 *
 * @param validity of its numbers: those of another validity mean other mails (RFC 3501, section 2.3.1.1)
 * @param uid number of the last mail that was read
 */
record MailPosition(long validity, long uid) {

    static MailPosition of(String written) {
        var numbers =
                Arrays.stream(written.split(":", 2)).mapToLong(Long::parseLong).toArray();
        return new MailPosition(numbers[0], numbers[1]);
    }

    @Override
    public String toString() {
        return validity + ":" + uid;
    }
}
