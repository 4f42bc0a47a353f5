package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.testing.TestDatabase;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The whole program with a mail system and an account on a real homeserver; nothing happens but what a test asks for. What
 * is said to the homeserver against the specification fails {@link #close}.
 */
final class ChatOffice implements AutoCloseable {

    /** The code that connects a chat with a person. */
    static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    private static final Pattern OFFER = Pattern.compile(LinkPaths.CHAT + "[a-z2-7]+");

    final MailSystem mail;
    final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    final String account;
    final Installation bot;
    private final Inspector inspector;

    /** Some days before the model's round begins, which is still to be loaded. */
    ChatOffice() {
        Synapse.start();
        account = Synapse.newUser("bot");
        mail = new MailSystem();
        inspector = new Inspector(Synapse.ADDRESS);
        bot = Installation.byHand(
                TestDatabase.create().url(),
                mail,
                clock,
                List.of(
                        "--tandembote.matrix.homeserver=" + inspector.address(),
                        "--tandembote.matrix.user=" + account,
                        "--tandembote.matrix.password=secret",
                        "--tandembote.matrix.watch=false"));
    }

    /** The same in March, after the round has begun. */
    static ChatOffice inMarch() {
        var office = new ChatOffice();
        office.bot.loadsARound();
        office.bot.passesTo(Instant.parse("2026-03-03T09:00:00Z"));
        return office;
    }

    /** Opens a chat with the bot; gives the room. */
    String meet(Guest guest) {
        var room = guest.createRoom(account);
        bot.settle();
        return room;
    }

    /** Says something as the first in a new chat; gives the room. */
    String say(Guest guest, String text) {
        var room = meet(guest);
        guest.say(room, text);
        bot.settle();
        return room;
    }

    /** Connects the guest's account with the person who has this mail address, in a new chat; gives the room. */
    String connect(Guest guest, String address) {
        var room = say(guest, newCode(address));
        assertThat(guest.heardTexts(room)).hasSize(1).first().asString().containsAnyOf("Geschafft", "Done");
        return room;
    }

    /** The code that the person with this mail address sees on the page. */
    String newCode(String address) {
        var code = CODE.matcher(bot.posts(offered(address)).body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** The path of the page with the code, as the mail that was asked for names it. */
    String offered(String address) {
        press(address, "CONNECT");
        bot.settle();
        var way = OFFER.matcher(MailSystem.textOf(mail.mailsOf(address).getLast()));
        assertThat(way.find()).isTrue();
        return way.group();
    }

    /** What the person's page of chat answers to a button. */
    String press(String address, String wish) {
        return bot.send(
                        calendarsOf(address) + "/chat",
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("wish=" + wish)))
                .body();
    }

    /** Where the person with this mail address has the page of the calendars. */
    String calendarsOf(String address) {
        var person = bot.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
        var links = bot.get(Links.class);
        return LinkPaths.SUBSCRIPTION + links.token(links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person));
    }

    /** The only session of a tandem: the day and how many minutes. */
    String session(int tandem) {
        return ofTandem("SELECT held_on || ' ' || minutes FROM session", tandem);
    }

    /** What has become of the only meeting of a tandem. */
    String meetingState(int tandem) {
        return ofTandem("SELECT meeting.state FROM meeting", tandem);
    }

    private String ofTandem(String selectFrom, int tandem) {
        return bot.database()
                .sql(selectFrom + " JOIN tandem ON tandem.id = tandem_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
        inspector.close();
    }
}
