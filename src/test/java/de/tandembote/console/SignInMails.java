package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.faults.FirstMonth;
import de.tandembote.portal.Pages;
import java.util.regex.Pattern;

/**
 * The mails with which people sign in.
 *
 * @param month whose mail system carries them
 */
record SignInMails(FirstMonth month) {

    private static final Pattern LINK = Pattern.compile("/koordination/anmeldung/[a-z2-7]+");

    /** Asks for a link when nobody has asked within the last minute, and reads it in the mail. */
    String freshLinkFor(String address) {
        month.clock().passes(SignInLetters.BETWEEN_MAILS);
        var before = countTo(address);
        new Visitor(month).asksForALink(address);
        await().until(() -> countTo(address) > before);
        month.bot().settle();
        return latestLinkFor(address);
    }

    String latestLinkFor(String address) {
        var text = Pages.textOf(month.mail().mailsOf(address).getLast());
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    /** How many such mails were written to somebody. */
    long countTo(String address) {
        return month.bot()
                .count(
                        "outbox_message JOIN person ON person.id = recipient_id WHERE message = 'sign-in' AND email = ?",
                        address);
    }

    /** How many such mails were written at all. */
    long count() {
        return month.bot().count("outbox_message WHERE message = 'sign-in'");
    }
}
