package de.tandembote.channel.email;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.channel.UnreadableMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads mails (RFC 5322, RFC 2045) leniently but within bounds of size, depth, parts and headers. */
public final class EmailReader implements MessageReader {

    private static final long USUAL_MAX_BYTES = 10L << 20;
    private static final int MAX_HEAD_BYTES = 1 << 16;

    /** Where a recipient is named, those written by mail systems before those written by people. */
    private static final List<String> RECIPIENTS = List.of(
            "X-Original-To", "Delivered-To", "Envelope-To", "X-Envelope-To", "X-Forwarded-To", "To", "Cc", "Resent-To");

    private final BotAddress bot;
    private final String authservId;
    private final long maxBytes;

    /** Reads mails of up to 10 MiB whose recipients do not matter; found by its service. */
    public EmailReader() {
        this("nobody@localhost");
    }

    /** Reads mails of up to 10 MiB for the bot of this address, such as bot@example.org. */
    public EmailReader(String botAddress) {
        this(new BotAddress(botAddress), "", USUAL_MAX_BYTES);
    }

    /** @param authservId of the mail system whose word about senders counts; empty where none does */
    EmailReader(BotAddress bot, String authservId, long maxBytes) {
        this.bot = bot;
        this.authservId = authservId;
        this.maxBytes = maxBytes;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public IncomingMessage read(byte[] raw) {
        var mail = parse(raw);
        var headers = new Headers(mail.headers().stream()
                .map(field -> Map.entry(field.getKey(), EncodedWords.decode(field.getValue())))
                .toList());
        return new IncomingMessage(
                ChannelKind.EMAIL,
                headers.first("Message-ID"),
                writer(mail),
                headers,
                RECIPIENTS.stream()
                        .flatMap(name -> headers.all(name).stream())
                        .flatMap(value -> bot.tokensIn(value).stream())
                        .distinct()
                        .toList(),
                answers(mail, headers),
                headers.first("Subject"),
                MailText.of(mail),
                CalendarPart.in(mail),
                DeliveryReport.failures(mail),
                AuthenticationResults.disowned(headers.all(AuthenticationResults.HEADER), authservId),
                null,
                null);
    }

    /**
     * The same for the same mail on whatever way it is fetched: SHA-256, in hexadecimal digits, of Message-ID, From and
     * the decoded body, or of the bytes where they cannot be read. Does not throw.
     */
    public String fingerprint(byte[] raw) {
        try {
            return Fingerprint.of(parse(raw));
        } catch (RuntimeException e) {
            return Fingerprint.of(raw);
        }
    }

    /** Whose mail this claims to be; empty where no single address can be read. Does not throw. */
    public String sender(byte[] raw) {
        try {
            var writer = writer(MailParser.parse(head(raw)));
            return writer == null ? "" : writer.value();
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** The headers alone, which can be read where the rest breaks every bound. */
    private static byte[] head(byte[] raw) {
        int end = 0;
        int line = 0;
        while (end < raw.length && end < MAX_HEAD_BYTES && !(raw[end] == '\n' && line == 0)) {
            line = raw[end] == '\n' ? 0 : raw[end] == '\r' ? line : line + 1;
            end++;
        }
        return Arrays.copyOf(raw, end);
    }

    private MailPart parse(byte[] raw) {
        if (raw.length > maxBytes) {
            throw new UnreadableMessage("larger than " + maxBytes + " bytes");
        }
        StandIn.refuse(raw);
        return MailParser.parse(raw);
    }

    /** Several writers are none: nobody could say whose answer it is. */
    private static @Nullable Address writer(MailPart mail) {
        for (String name : List.of("From", "Sender")) {
            var addresses = mail.headers().stream()
                    .filter(field -> field.getKey().equalsIgnoreCase(name))
                    .flatMap(field -> MailAddresses.in(field.getValue()).stream())
                    .distinct()
                    .toList();
            if (!addresses.isEmpty()) {
                return addresses.size() == 1 ? addresses.getFirst() : null;
            }
        }
        return null;
    }

    private List<UUID> answers(MailPart mail, Headers headers) {
        var named = headers.all("In-Reply-To").stream().flatMap(value -> bot.messagesIn(value).stream());
        var thread = headers.all("References").stream().flatMap(value -> bot.messagesIn(value).reversed().stream());
        var returned = DeliveryReport.returned(mail).flatMap(original -> bot.messagesIn(original).stream());
        return Stream.of(named, thread, returned).flatMap(ids -> ids).distinct().toList();
    }
}
