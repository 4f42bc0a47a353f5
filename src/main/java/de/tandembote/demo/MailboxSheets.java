package de.tandembote.demo;

import de.tandembote.calendar.ReceivedInvitation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the page of a mailbox shows. */
@Component
@Profile("demo")
class MailboxSheets {

    private static final int YESTERDAY = 1;
    private static final int IN_TWO_WEEKS = 14;

    private final DemoClock clock;
    private final DemoZone zone;
    private final Mailboxes mailboxes;
    private final Correspondents correspondents;

    MailboxSheets(DemoClock clock, DemoZone zone, Mailboxes mailboxes, Correspondents correspondents) {
        this.clock = clock;
        this.zone = zone;
        this.mailboxes = mailboxes;
        this.correspondents = correspondents;
    }

    /**
     * A mailbox, its newest letter first.
     *
     * @param examples what could be answered, fitting the day; empty for who is in no tandem
     */
    record Sheet(Correspondent owner, List<Correspondent> partners, List<Letter> letters, List<String> examples) {}

    /**
     * A message.
     *
     * @param id its Message-ID, which outlives a restart
     * @param hasHtml whether it can be seen as HTML, too
     * @param isInvitation whether a calendar program shows its buttons
     */
    record Letter(
            String id,
            String subject,
            String from,
            String moment,
            List<LinkedText.Piece> text,
            boolean hasHtml,
            boolean isInvitation) {}

    /** @throws ResponseStatusException (404) where nobody has this address */
    Sheet sheet(String address) {
        var owner = owner(address);
        var partners = correspondents.partnersOf(owner.id());
        return new Sheet(
                owner,
                partners,
                mailboxes.read(owner.address()).stream().map(this::letter).toList(),
                partners.isEmpty() ? List.of() : examples(LocalDate.ofInstant(clock.instant(), zone.id())));
    }

    /**
     * The message with this Message-ID.
     *
     * @throws ResponseStatusException (404) where there is none
     */
    Mail mail(String address, String id) {
        return mailboxes.read(owner(address).address()).stream()
                .filter(mail -> mail.messageId().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The invitation in the message with this Message-ID.
     *
     * @throws ResponseStatusException (404) where there is none
     */
    ReceivedInvitation invitation(String address, String id) {
        return ReceivedInvitation.read(mail(address, id).calendar())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Correspondent owner(String address) {
        return correspondents.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Letter letter(Mail mail) {
        return new Letter(
                mail.messageId(),
                mail.subject(),
                mail.name().isEmpty() ? mail.from() : mail.name(),
                told(mail.date()),
                LinkedText.of(FlowingText.of(mail.text().strip())),
                !mail.html().isEmpty(),
                ReceivedInvitation.read(mail.calendar()).isPresent());
    }

    private static List<String> examples(LocalDate today) {
        return List.of(
                "Wir haben uns am " + GermanDates.numbers(today.minusDays(YESTERDAY)) + " getroffen, 1,5 Stunden.",
                "Wir treffen uns am " + GermanDates.numbers(today.plusDays(IN_TWO_WEEKS)) + " um 15 Uhr.",
                "Diesen Monat kein Treffen.");
    }

    private String told(Instant moment) {
        return GermanDates.moment(moment, zone.id());
    }
}
