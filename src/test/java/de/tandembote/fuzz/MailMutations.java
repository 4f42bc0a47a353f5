package de.tandembote.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.corpus.ReplyMails;
import de.tandembote.corpus.SharedMails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes odd mails of good ones: cut, doubled, spliced, flipped, nested and blown up. */
final class MailMutations {

    private static final int LONGEST = 4 << 20;

    /** Bits of which mails are made, in places where they do not belong. */
    private static final List<String> BITS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\r\n\r\n",
            "\0",
            " ",
            "\t",
            ">",
            "> ",
            ">>>",
            "--",
            "-- \r\n",
            "\r\n--b\r\n",
            "\r\n--b--\r\n",
            "<",
            "</",
            "<!--",
            "-->",
            "<blockquote>",
            "</blockquote>",
            "<div class=\"gmail_quote\">",
            "</div>",
            "<style>",
            "<pre>",
            "<a href='",
            "&",
            "&#1114112;",
            "&#xD800;",
            "=?",
            "=?utf-8?q?=",
            "=?utf-16?b?/////w?=",
            "?=",
            "=\r\n",
            "=ZZ",
            "====",
            "\u00ff\u00fe",
            "+ADw-",
            "\u001b$B",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Type: multipart/alternative; boundary=\"\"\r\n",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n",
            "Content-Type: message/delivery-status\r\n\r\n",
            "Content-Type: message/rfc822\r\n\r\n",
            "Content-Type: text/calendar; method=REPLY\r\n\r\n",
            "Content-Type: text/html; charset=utf-7\r\n",
            "Content-Type: text/plain; charset=utf-16; format=flowed; delsp=yes\r\n",
            "Content-Type: application/pkcs7-mime\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "Content-Transfer-Encoding: x-uuencode\r\n",
            "Content-Disposition: attachment; filename=\"winmail.dat\"\r\n",
            "From: MAILER-DAEMON <>\r\n",
            "Subject: Undeliverable\r\n",
            "X-Failed-Recipients: a@example.org, b@example.org\r\n",
            "Final-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n",
            "begin 644 a\r\n",
            "end\r\n",
            "-----BEGIN PGP SIGNED MESSAGE-----\r\n",
            "BEGIN:VCALENDAR\r\nMETHOD:COUNTER\r\nBEGIN:VEVENT\r\nUID:1\r\n",
            "BEGIN:VTIMEZONE\r\nTZID:a\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n",
            "RRULE:FREQ=SECONDLY;BYSETPOS=-1\r\n",
            "END:STANDARD\r\nEND:VTIMEZONE\r\n",
            "DTSTART;TZID=a:20260310T090000\r\n",
            "DTSTART:99999999T999999Z\r\n",
            "DTSTART:-9999999T-1-1-1Z\r\n",
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\r\n",
            "Am 10.03.2026 um 09:00 schrieb Tandembote:\r\n",
            "Von: Tandembote <bot@example.org>\r\n",
            "On Tue wrote:\r\n",
            "a@example.org\r\n",
            "ä",
            "👍");

    private final List<byte[]> seeds;

    private MailMutations(List<byte[]> seeds) {
        this.seeds = seeds;
    }

    /** From mails of our own and, where they are present, of others. */
    static MailMutations ofAll() {
        var calendars = SharedMails.in("calendars").stream().map(MailMutations::invitation);
        return new MailMutations(
                Stream.of(ReplyMails.all().stream(), SharedMails.in("mime", "bounces", "replies").stream(), calendars)
                        .flatMap(mails -> mails)
                        .toList());
    }

    byte[] next(Chance chance) {
        byte[] mail = chance.of(seeds);
        for (int more = chance.mostlySmall(12); more >= 0; more--) {
            mail = changed(mail, chance);
        }
        return mail;
    }

    private byte[] changed(byte[] mail, Chance chance) {
        int from = chance.below(mail.length);
        int to = Math.min(mail.length, from + chance.mostlySmall(mail.length));
        return switch (chance.below(13)) {
            case 0 -> join(part(mail, 0, from), part(mail, to, mail.length));
            case 1 -> part(mail, 0, from);
            case 2 -> join(part(mail, 0, to), part(mail, from, mail.length));
            case 3 -> spliced(mail, from, chance);
            case 4 -> flipped(mail, chance);
            case 5, 6, 7 -> inserted(mail, from, bit(chance));
            case 8 -> inserted(mail, from, repeated(bit(chance), length(chance)));
            case 9 -> inserted(mail, from, repeated(part(mail, from, to), length(chance)));
            case 10 -> lines(mail, chance);
            case 11 -> nested(mail, chance);
            default -> inBody(mail, repeated(bit(chance), length(chance)));
        };
    }

    private static int length(Chance chance) {
        return chance.mostlySmall(chance.oneIn(15) ? 1 << 21 : 5_000);
    }

    private static byte[] bit(Chance chance) {
        return chance.of(BITS).getBytes(chance.oneIn(4) ? ISO_8859_1 : UTF_8);
    }

    private byte[] spliced(byte[] mail, int at, Chance chance) {
        byte[] other = chance.of(seeds);
        return join(part(mail, 0, at), part(other, chance.below(other.length), other.length));
    }

    private static byte[] flipped(byte[] mail, Chance chance) {
        byte[] changed = mail.clone();
        for (int more = chance.mostlySmall(200); more >= 0 && changed.length > 0; more--) {
            changed[chance.below(changed.length)] = chance.anyByte();
        }
        return changed;
    }

    /** Some lines change places, as if a mail system had mixed them up. */
    private static byte[] lines(byte[] mail, Chance chance) {
        var lines = new ArrayList<>(List.of(new String(mail, ISO_8859_1).split("(?<=\n)", -1)));
        for (int more = chance.mostlySmall(20); more >= 0; more--) {
            var line = lines.get(chance.below(lines.size()));
            lines.add(chance.below(lines.size()), line);
            lines.remove(chance.below(lines.size()));
        }
        return String.join("", lines).getBytes(ISO_8859_1);
    }

    private static byte[] nested(byte[] mail, Chance chance) {
        byte[] nested = mail;
        for (int more = chance.mostlySmall(30); more >= 0 && nested.length < LONGEST; more--) {
            var head = "From: a@example.org\r\nContent-Type: multipart/%s; boundary=b%d\r\n\r\n--b%d\r\n"
                    .formatted(chance.of(List.of("mixed", "alternative", "signed", "digest", "x")), more, more);
            nested = join(
                    head.getBytes(UTF_8),
                    join(nested, "\r\n--b%d--\r\n".formatted(more).getBytes(UTF_8)));
        }
        return nested;
    }

    private static byte[] inBody(byte[] mail, byte[] bits) {
        int end = new String(mail, ISO_8859_1).indexOf("\r\n\r\n");
        return inserted(mail, end < 0 ? mail.length : end + 4, bits);
    }

    private static byte[] inserted(byte[] mail, int at, byte[] bits) {
        return join(join(part(mail, 0, at), bits), part(mail, at, mail.length));
    }

    private static byte[] repeated(byte[] bits, int length) {
        byte[] all = new byte[bits.length == 0 ? 0 : Math.max(length, bits.length)];
        for (int at = 0; at < all.length; at++) {
            all[at] = bits[at % bits.length];
        }
        return all;
    }

    private static byte[] invitation(byte[] calendar) {
        var head = "From: anna@example.org\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n";
        return join(
                head.getBytes(UTF_8),
                new String(calendar, ISO_8859_1)
                        .replaceFirst("BEGIN:VCALENDAR\r?\n", "BEGIN:VCALENDAR\r\nMETHOD:COUNTER\r\n")
                        .getBytes(ISO_8859_1));
    }

    private static byte[] join(byte[] one, byte[] other) {
        int rest = Math.min(other.length, Math.max(0, LONGEST - one.length));
        byte[] all = new byte[one.length + rest];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, rest);
        return all;
    }

    private static byte[] part(byte[] mail, int from, int to) {
        byte[] part = new byte[Math.max(0, to - from)];
        System.arraycopy(mail, from, part, 0, part.length);
        return part;
    }
}
