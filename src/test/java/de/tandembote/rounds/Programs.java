package de.tandembote.rounds;

import de.tandembote.testing.Readers;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Other people's calendar programs, which answer a mail with an invitation by a mail. */
final class Programs {

    private Programs() {}

    /**
     * The mail that answers.
     *
     * @param program outlook, google, apple or thunderbird
     * @param status ACCEPTED, DECLINED, TENTATIVE or COUNTER
     * @param more options of {@code answer.py}
     */
    static byte[] answer(
            MimeMessage invitation, String program, String status, String from, Instant now, String... more) {
        var stamp = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        var options = new ArrayList<>(
                List.of("--as", program, "--status", status, "--from", from, "--stamp", stamp.toString()));
        options.addAll(List.of(more));
        return Readers.answer(CalendarMail.of(invitation).text(), options.toArray(String[]::new));
    }
}
