package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** People of a round who connect their chat by a code, on a real homeserver. Each test has a tandem of its own. */
class LinkedChatIntegrationTests {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final Pattern OFFER = Pattern.compile(LinkPaths.CHAT + "[a-z2-7]+");
    private static final String SESSION = "Wir haben uns am 2. März 90 Minuten getroffen";

    private static MailSystem mail;
    private static Installation bot;
    private static String account;
    private static Inspector inspector;

    @BeforeAll
    static void start() {
        Synapse.start();
        mail = new MailSystem();
        account = Synapse.newUser("bot");
        inspector = new Inspector(Synapse.ADDRESS);
        bot = Installation.byHand(
                TestDatabase.create().url(),
                mail,
                new SettableClock(Instant.parse("2026-02-13T08:00:00Z")),
                List.of(
                        "--tandembote.matrix.homeserver=" + inspector.address(),
                        "--tandembote.matrix.user=" + account,
                        "--tandembote.matrix.password=secret",
                        "--tandembote.matrix.watch=false"));
        bot.loadsARound();
        bot.passesTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @AfterAll
    static void stop() {
        if (bot != null) {
            bot.close();
            mail.close();
            inspector.close();
        }
    }

    @Test
    @DisplayName("an account that nobody knows is told once how to be known; nothing it says does anything")
    void tellsStrangers() {
        var stranger = new Guest("fremd");
        var room = meet(stranger);

        stranger.say(room, SESSION);
        bot.settle();
        stranger.say(room, SESSION);
        bot.settle();

        assertThat(stranger.heardTexts(room))
                .hasSize(1)
                .first()
                .asString()
                .contains("Ich kenne dieses Konto noch nicht");
        assertThat(bot.count("session")).isZero();
        assertThat(bot.count("inbox_message WHERE state <> 'DONE'")).isZero();
    }

    @Test
    @DisplayName(
            "the code of the page, written in the chat, connects it; from then on messages come there and not by mail")
    void connects() {
        var anna = new Guest("anna");
        var room = connect(anna, bot.addressOf(1, "mentee"));
        var mails = mail.mailsOf(bot.addressOf(1, "mentee")).size();
        assertThat(mail.mailsOf(bot.addressOf(1, "mentee")).getLast())
                .as("told by mail as well, in case it was somebody else")
                .extracting(MailSystem::textOf, STRING)
                .contains("Chat-Konto mit");

        anna.say(room, "Hilfe");
        bot.settle();

        assertThat(anna.heardTexts(room)).hasSize(2).last().asString().contains("STOP");
        assertThat(anna.heardTexts(room).getLast().lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(mail.mailsOf(bot.addressOf(1, "mentee"))).hasSize(mails);
    }

    @Test
    @DisplayName(
            "the page of the calendars leads to the page of chat, and the mail to the code; to look at all of it changes nothing")
    void showsTheWay() {
        var address = bot.addressOf(8, "mentor");
        var calendars = LinkPaths.SUBSCRIPTION + tokenOf(address);

        assertThat(bot.gets(calendars).body()).contains("href=\"" + calendars + "/chat\"");
        assertThat(bot.gets(calendars + "/chat").body())
                .contains("Chat verbinden")
                .doesNotContainPattern(CODE);
        assertThat(bot.gets(offered(address)).body()).contains(account).doesNotContainPattern(CODE);
        assertThat(bot.count("chat_code JOIN person ON person.id = person_id WHERE email = ?", address))
                .isZero();
    }

    @Test
    @DisplayName("each code that does not fit is answered, so that whoever mistyped it tries again")
    void tellsOfWrongCodes() {
        var anna = new Guest("anna");
        var room = say(anna, "ABCD-2345");
        anna.say(room, "ABCD-2354");
        bot.settle();

        assertThat(anna.heardTexts(room))
                .hasSize(2)
                .allMatch(text -> text.startsWith("Dieser Code passt leider nicht"));
    }

    @Test
    @DisplayName("the way to a code is sent by mail, once an hour, and opens until an account is connected")
    void sendsTheWay() {
        var address = bot.addressOf(9, "mentor");
        var way = offered(address);
        var mails = mail.mailsOf(address).size();

        press(address, "CONNECT");
        bot.settle();
        assertThat(mail.mailsOf(address)).hasSize(mails);

        var code = CODE.matcher(bot.posts(way).body());
        assertThat(code.find()).isTrue();
        say(new Guest("anna"), code.group());
        assertThat(bot.gets(way).statusCode()).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(offered(address)).isNotEqualTo(way);
    }

    @Test
    @DisplayName(
            "whoever switches chat off gets mail alone, even where the list names an account, and is a stranger there")
    void refusesTheListsAccount() {
        var anna = new Guest("anna");
        var address = bot.addressOf(9, "mentee");
        bot.database()
                .sql("UPDATE person SET matrix_id = ? WHERE email = ?")
                .params(anna.user(), address)
                .update();

        press(address, "UNLINK");
        var room = say(anna, SESSION);

        assertThat(bot.gets(LinkPaths.SUBSCRIPTION + tokenOf(address) + "/chat").body())
                .contains("Bisher: per E-Mail")
                .doesNotContain(anna.user());
        assertThat(bot.sessionsOf(9)).isZero();
        assertThat(anna.heardTexts(room)).singleElement().asString().contains("Ich kenne dieses Konto noch nicht");
    }

    @Test
    @DisplayName("a code opens once, and not for a second account")
    void opensOnce() {
        var anna = new Guest("anna");
        var eve = new Guest("eve");
        var code = newCode(bot.addressOf(2, "mentee"));
        say(anna, code);

        var room = say(eve, code);

        assertThat(eve.heardTexts(room)).hasSize(1).first().asString().contains("Dieser Code passt leider nicht");
    }

    @Test
    @DisplayName("an account that is one person's cannot become another's")
    void belongsToOne() {
        var anna = new Guest("anna");
        var room = connect(anna, bot.addressOf(3, "mentee"));

        anna.say(room, newCode(bot.addressOf(3, "mentor")));
        bot.settle();

        assertThat(bot.count("person WHERE linked_matrix_id = ?", anna.user())).isOne();
        assertThat(bot.count("person WHERE email = ? AND linked_matrix_id <> ''", bot.addressOf(3, "mentor")))
                .isZero();
    }

    @Test
    @DisplayName("an edit corrects what was noted, a second edit corrects that, and a redaction takes all of it back")
    void takesRevisions() {
        var anna = new Guest("anna");
        var room = connect(anna, bot.addressOf(4, "mentee"));

        var said = anna.say(room, SESSION);
        bot.settle();
        assertThat(session(4)).isEqualTo("2026-03-02 90");

        anna.edit(room, said, "Wir haben uns am 2. März 60 Minuten getroffen");
        bot.settle();
        assertThat(session(4)).isEqualTo("2026-03-02 60");

        anna.edit(room, said, "Wir haben uns am 1. März 60 Minuten getroffen");
        bot.settle();
        assertThat(session(4)).isEqualTo("2026-03-01 60");

        anna.redact(room, said);
        bot.settle();
        assertThat(bot.sessionsOf(4)).isZero();
    }

    @Test
    @DisplayName("an edit that changes nothing of what was understood is not answered")
    void passesOverTypos() {
        var anna = new Guest("anna");
        var room = connect(anna, bot.addressOf(5, "mentee"));
        var said = anna.say(room, "Wir haben uns am 2. März 90 Minuten getrofen");
        bot.settle();
        var heard = anna.heardTexts(room).size();

        anna.edit(room, said, SESSION);
        bot.settle();

        assertThat(session(5)).isEqualTo("2026-03-02 90");
        assertThat(anna.heardTexts(room)).hasSize(heard);
    }

    @Test
    @DisplayName("sixty messages that were written while the program was down are all answered, in their order")
    void answersWhatWasWrittenMeanwhile() {
        var anna = new Guest("anna");
        var room = connect(anna, bot.addressOf(8, "mentee"));
        var said = Stream.generate(() -> anna.say(room, "Hilfe")).limit(60).toList();
        bot.settle();

        assertThat(anna.heard(room))
                .extracting(event -> event.path("content")
                        .path("m.relates_to")
                        .path("m.in_reply_to")
                        .path("event_id")
                        .asString(""))
                .endsWith(said.toArray(String[]::new))
                .hasSize(61);
    }

    @Test
    @DisplayName("a tap on a proposal answers it, and taking the tap away takes the answer back")
    void takesTaps() {
        var anna = new Guest("anna");
        var ben = new Guest("ben");
        var hers = connect(anna, bot.addressOf(6, "mentee"));
        var his = connect(ben, bot.addressOf(6, "mentor"));
        anna.say(hers, "Treffen wir uns am 26. März um 15 Uhr?");
        bot.settle();
        var proposal = ben.heard(his).getLast().path("event_id").asString();

        var tap = ben.react(his, proposal, "👍");
        bot.settle();
        assertThat(meetingState(6)).isEqualTo("CONFIRMED");

        ben.redact(his, tap);
        bot.settle();
        assertThat(meetingState(6)).isEqualTo("PROPOSED");
    }

    @Test
    @DisplayName("whoever leaves the chat, or wishes so on the page, gets the messages by mail again")
    void goesBackToMail() {
        var anna = new Guest("anna");
        var address = bot.addressOf(7, "mentee");
        var room = connect(anna, address);
        anna.leave(room);
        bot.settle();
        var mails = mail.mailsOf(address).size();
        var ben = new Guest("ben");
        var his = connect(ben, bot.addressOf(7, "mentor"));

        ben.say(his, "Treffen wir uns am 26. März um 15 Uhr?");
        bot.settle();
        assertThat(mail.mailsOf(address)).hasSize(mails + 1);

        var again = connect(anna, address);
        press(address, "BY_MAIL");
        mails = mail.mailsOf(address).size();
        var heard = anna.heardTexts(again).size();
        ben.say(his, "Ich muss das Treffen am 26. März leider absagen.");
        bot.settle();
        assertThat(mail.mailsOf(address)).hasSize(mails + 1);
        assertThat(anna.heardTexts(again)).hasSize(heard);
    }

    private static String connect(Guest guest, String address) {
        var room = say(guest, newCode(address));
        assertThat(guest.heardTexts(room)).hasSize(1).first().asString().containsAnyOf("Geschafft", "Done");
        return room;
    }

    private static String say(Guest guest, String text) {
        var room = meet(guest);
        guest.say(room, text);
        bot.settle();
        return room;
    }

    private static String meet(Guest guest) {
        var room = guest.createRoom(account);
        bot.settle();
        return room;
    }

    private static String newCode(String address) {
        var code = CODE.matcher(bot.posts(offered(address)).body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** The path of the page with the code, as the mail that was asked for names it. */
    private static String offered(String address) {
        press(address, "CONNECT");
        bot.settle();
        var way = OFFER.matcher(MailSystem.textOf(mail.mailsOf(address).getLast()));
        assertThat(way.find()).isTrue();
        return way.group();
    }

    private static String press(String address, String wish) {
        return bot.send(
                        LinkPaths.SUBSCRIPTION + tokenOf(address) + "/chat",
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("wish=" + wish)))
                .body();
    }

    private static String tokenOf(String address) {
        var person = bot.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
        var links = bot.get(Links.class);
        return links.token(links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person));
    }

    private static String session(int tandem) {
        return bot.database().sql("""
                        SELECT held_on || ' ' || minutes FROM session JOIN tandem ON tandem.id = tandem_id
                        WHERE label = ?""").param("" + tandem).query(String.class).single();
    }

    private static String meetingState(int tandem) {
        return bot.database()
                .sql("SELECT meeting.state FROM meeting JOIN tandem ON tandem.id = tandem_id WHERE label = ?")
                .param("" + tandem)
                .query(String.class)
                .single();
    }
}
