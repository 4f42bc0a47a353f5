package de.tandembote.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Whether the asker takes what is compressed (RFC 9110, section 12.5.3). */
final class AcceptedEncoding {

    private static final Pattern REFUSED =
            Pattern.compile("[^;]*;\\s*q\\s*=\\s*0(\\.0*)?\\s*", Pattern.CASE_INSENSITIVE);

    private AcceptedEncoding() {}

    static boolean isGzip(HttpServletRequest request) {
        return isGzip(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))));
    }

    /** A coding of weight 0 is refused; one that is not named follows the asterisk. */
    static boolean isGzip(String accepted) {
        var others = false;
        for (var coding : accepted.split(",", -1)) {
            var name = coding.split(";", 2)[0].strip();
            var wanted = !REFUSED.matcher(coding).matches();
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return wanted;
            }
            if (name.equals("*")) {
                others = wanted;
            }
        }
        return others;
    }
}
