package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import de.tandembote.channel.email.FailingAddresses.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a report about a failure that is written in words only. There are as many forms as mail systems; all name the
 * recipient, most say why, and many give the message back, which says to whom it went.
 */
final class BounceText {

    /** A recipient's reason stands in the lines that follow it. */
    private static final int REASON = 25;

    private static final int MAX_REASON = 3_000;

    private static final List<String> DELAYS = List.of(
            "delayed",
            "delay reason",
            "(delay)",
            "warning message only",
            "will be retried",
            "not yet been delivered",
            "will continue",
            "will keep trying",
            "still trying",
            "noch nicht zugestellt",
            "verzoeger",
            "weiterhin versucht",
            "erneut versucht");

    private static final List<String> DELAYED_SUBJECTS = List.of("delay", "warning:", "verzoeger", "warnung:");

    private static final List<String> ENDS = List.of(
            "gave up",
            "given up",
            "giving up",
            "not going to try again",
            "permanent error",
            "permanent fatal",
            "failed permanently",
            "permanently failed",
            "will be deleted from queue",
            "no further delivery",
            "aufgegeben",
            "endgueltig");

    private final BounceNotice notice;
    private final List<String> lines;
    private final String all;
    private final boolean delayed;
    /** Said without a recipient's name. */
    private final String general;

    private final Set<Address> own;
    private final Set<Address> addressed;

    private BounceText(BounceNotice notice) {
        this.notice = notice;
        this.lines = lines(notice.said());
        var subject = EncodedWords.decode(notice.mail().header("Subject"));
        this.all = FoldedText.of(subject + "\n" + notice.said());
        var called = FoldedText.of(subject);
        this.delayed = DELAYED_SUBJECTS.stream().anyMatch(called::contains)
                || (DELAYS.stream().anyMatch(all::contains) && ENDS.stream().noneMatch(all::contains));
        var code = BounceStatus.in(notice.said());
        this.general = code.isEmpty() ? BounceStatus.ofWords(all, delayed) : code;
        var original = ReturnedHeaders.of(notice.returned());
        var readers = notice.mail().headers().stream()
                .filter(field ->
                        field.getKey().equalsIgnoreCase("To") || field.getKey().equalsIgnoreCase("Delivered-To"))
                .map(Map.Entry::getValue);
        this.own = addresses(Stream.concat(readers, original.writers()));
        this.addressed = addresses(original.recipients());
    }

    static List<FailedRecipient> failures(BounceNotice notice) {
        var written = ReportFields.in(notice.said()).stream()
                .flatMap(group -> group.failure().stream())
                .distinct()
                .toList();
        return written.isEmpty() ? new BounceText(notice).failures() : written;
    }

    private List<FailedRecipient> failures() {
        var mentions = FailingAddresses.in(lines);
        var failed = failed(mentions);
        return failed.stream()
                .map(address -> new FailedRecipient(address, status(address, failed, mentions), delayed))
                .toList();
    }

    /** Services of a cloud tell it as JSON within JSON: one member a line makes it as readable as the others. */
    private static List<String> lines(String said) {
        var text = said.replace("\\", "");
        int start = text.indexOf("\"bouncedRecipients\":[{");
        if (start < 0) {
            return said.lines().toList();
        }
        int end = text.indexOf(']', start);
        return List.of(text.substring(start, end < 0 ? text.length() : end).split("[{,]", -1));
    }

    private Set<Address> failed(List<Mention> mentions) {
        var named = addresses(Stream.of(notice.mail().header("X-Failed-Recipients")));
        var sure = sure(mentions);
        if (named.stream().anyMatch(sure::contains)) {
            return named;
        }
        return Stream.of(
                        without(sure, own::contains),
                        named,
                        where(mentions, mention -> addressed.contains(mention.address())),
                        where(mentions, mention -> mention.first() && mention.sure()),
                        without(addressed, own::contains),
                        without(where(mentions, _ -> true), own::contains),
                        sure,
                        addressed)
                .filter(addresses -> !addresses.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Whoever was sent the mail on is not whom we wrote to: the one before it is. */
    private static Set<Address> sure(List<Mention> mentions) {
        var sure = new ArrayList<Address>();
        for (var mention : mentions) {
            if (mention.origin() && !sure.isEmpty()) {
                sure.removeLast();
            }
            if (mention.sure() && !sure.contains(mention.address())) {
                sure.add(mention.address());
            }
        }
        return new LinkedHashSet<>(sure);
    }

    private String status(Address address, Set<Address> failed, List<Mention> mentions) {
        var status = BounceStatus.in(near(address, failed, mentions));
        return status.isEmpty() ? general : status;
    }

    /** From where the recipient is named to where the next one is. */
    private String near(Address address, Set<Address> failed, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.address().equals(address))
                .findFirst()
                .map(mention -> {
                    int end = mentions.stream()
                            .filter(next -> next.line() > mention.line()
                                    && failed.contains(next.address())
                                    && !next.address().equals(address))
                            .mapToInt(Mention::line)
                            .findFirst()
                            .orElse(mention.line() + REASON);
                    var reason = String.join("\n", lines.subList(mention.line(), Math.min(end, lines.size())));
                    return reason.substring(0, Math.min(reason.length(), MAX_REASON));
                })
                .orElse("");
    }

    private static Set<Address> where(List<Mention> mentions, Predicate<Mention> condition) {
        return mentions.stream()
                .filter(condition)
                .map(Mention::address)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Address> without(Set<Address> addresses, Predicate<Address> condition) {
        return addresses.stream().filter(condition.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Address> addresses(Stream<String> fields) {
        return FailingAddresses.in(fields.toList()).stream()
                .map(Mention::address)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
