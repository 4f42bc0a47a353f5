package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads addresses out of header values as they came, encoded words and all: what those hold is a name, no address. */
final class MailAddresses {

    private static final int MAX_CHARS = 10_000;
    private static final String NEVER_WITHIN = " \t\r\n<>()[],;:\"\\";

    private MailAddresses() {}

    /** The addresses of a From, Sender or Reply-To header; empty where none can be read. */
    static List<Address> in(String value) {
        String text = value.substring(0, Math.min(value.length(), MAX_CHARS));
        try {
            return Arrays.stream(InternetAddress.parseHeader(text, false))
                    .map(InternetAddress::getAddress)
                    .flatMap(address -> firstIn(address == null ? "" : address).stream())
                    .toList();
        } catch (AddressException | RuntimeException e) {
            return firstIn(text.substring(text.lastIndexOf('<') + 1)).stream().toList();
        }
    }

    /** What looks like an address around the first "@"; each character is looked at once. */
    static Optional<Address> firstIn(String value) {
        int at = value.indexOf('@');
        int start = at;
        int end = at + 1;
        while (start > 0 && within(value.charAt(start - 1))) {
            start--;
        }
        while (at > 0 && end < value.length() && within(value.charAt(end)) && value.charAt(end) != '@') {
            end++;
        }
        boolean whole = at > 0 && start < at && end > at + 1 && end - start <= 320;
        return whole ? Optional.of(Address.email(value.substring(start, end))) : Optional.empty();
    }

    private static boolean within(char c) {
        return c > ' ' && NEVER_WITHIN.indexOf(c) < 0;
    }
}
