package de.tandembote.demo;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.user.UserManager;
import java.time.InstantSource;

/** Puts our accounts and our delivery into the place of GreenMail's own, which know everybody and keep nothing. */
final class MailParts extends Managers {

    private final MailAccounts accounts;
    private final MailDelivery delivery;

    MailParts(String bot, Addressees addressees, KeptMail kept, InstantSource clock) {
        accounts = new MailAccounts(getImapHostManager(), bot, addressees);
        delivery = new MailDelivery(getImapHostManager(), accounts, kept, clock);
    }

    MailDelivery delivery() {
        return delivery;
    }

    @Override
    public SmtpManager getSmtpManager() {
        return delivery;
    }

    @Override
    public UserManager getUserManager() {
        return accounts;
    }
}
