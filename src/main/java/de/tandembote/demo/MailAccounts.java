package de.tandembote.demo;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose mailboxes there are: the bot's and those of all who are known. They are made when first needed. */
final class MailAccounts extends UserManager {

    /** The password of every mailbox; the login is the address. */
    static final String PASSWORD = "demo";

    private final String bot;
    private final Addressees addressees;

    MailAccounts(ImapHostManager mailboxes, String bot, Addressees addressees) {
        super(mailboxes);
        this.bot = bot.toLowerCase(Locale.ROOT);
        this.addressees = addressees;
    }

    /**
     * The mailbox to which mail for this recipient goes, plus-addresses of the bot (RFC 5233) to the bot's; empty for a
     * stranger.
     */
    Optional<String> mailboxFor(String recipient) {
        var address = recipient.strip().toLowerCase(Locale.ROOT);
        if (address.equals(bot) || withoutDetail(address).equals(bot)) {
            return Optional.of(bot);
        }
        return addressees.contains(address) ? Optional.of(address) : Optional.empty();
    }

    private static String withoutDetail(String address) {
        return address.replaceFirst("\\+[^@]*@", "@");
    }

    /** The account with this mailbox, made where it is missing. */
    synchronized GreenMailUser account(String mailbox) {
        var existing = getUser(mailbox);
        if (existing != null) {
            return existing;
        }
        try {
            return createUser(mailbox, mailbox, PASSWORD);
        } catch (UserException e) {
            throw new IllegalStateException("a mailbox could not be made");
        }
    }

    /** Whether this is a login: only one's own address, and the password that all have. */
    @Override
    public boolean test(@Nullable String login, @Nullable String password) {
        if (login == null || !PASSWORD.equals(password)) {
            return false;
        }
        var address = login.strip().toLowerCase(Locale.ROOT);
        var mailbox = mailboxFor(address).filter(address::equals);
        mailbox.ifPresent(this::account);
        return mailbox.isPresent();
    }
}
