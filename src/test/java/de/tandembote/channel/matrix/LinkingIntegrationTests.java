package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import de.tandembote.faults.MailSystem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** People of a round who connect their chat by a code, on a real homeserver. Each test has a tandem of its own. */
@OnSynapse
class LinkingIntegrationTests {

    private static final String SESSION = "Wir haben uns am 2. März 90 Minuten getroffen";

    @AutoClose
    private static ChatOffice office;

    @BeforeAll
    static void start() {
        office = ChatOffice.inMarch();
    }

    @Test
    @DisplayName("an account that nobody knows is told once how to be known; nothing it says does anything")
    void tellsStrangers() {
        var stranger = new Guest("fremd");
        var room = office.meet(stranger);

        stranger.say(room, SESSION);
        office.bot.settle();
        stranger.say(room, SESSION);
        office.bot.settle();

        assertThat(stranger.heardTexts(room))
                .hasSize(1)
                .first()
                .asString()
                .contains("Ich kenne dieses Konto noch nicht");
        assertThat(office.bot.count("session")).isZero();
        assertThat(office.bot.count("inbox_message WHERE state <> 'DONE'")).isZero();
    }

    @Test
    @DisplayName(
            "the code of the page, written in the chat, connects it; from then on messages come there and not by mail")
    void connects() {
        var anna = new Guest("anna");
        var room = office.connect(anna, office.bot.addressOf(1, "mentee"));
        var mails = office.mail.mailsOf(office.bot.addressOf(1, "mentee")).size();
        assertThat(office.mail.mailsOf(office.bot.addressOf(1, "mentee")).getLast())
                .as("told by mail as well, in case it was somebody else")
                .extracting(MailSystem::textOf, STRING)
                .contains("ein Chat für");

        anna.say(room, "Hilfe");
        office.bot.settle();

        assertThat(anna.heardTexts(room)).hasSize(2).last().asString().contains("STOP");
        assertThat(anna.heardTexts(room).getLast().lines()).hasSizeLessThanOrEqualTo(8);
        assertThat(office.mail.mailsOf(office.bot.addressOf(1, "mentee"))).hasSize(mails);
    }

    @Test
    @DisplayName(
            "the page of the calendars leads to the page of chat, and the mail to the code; to look at all of it changes nothing")
    void showsTheWay() {
        var address = office.bot.addressOf(8, "mentor");
        var calendars = office.calendarsOf(address);

        assertThat(office.bot.gets(calendars).body()).contains("href=\"" + calendars + "/chat\"");
        assertThat(office.bot.gets(calendars + "/chat").body())
                .contains("Chat verbinden")
                .doesNotContainPattern(ChatOffice.CODE);
        assertThat(office.bot.gets(office.offered(address)).body())
                .contains(office.account)
                .doesNotContainPattern(ChatOffice.CODE);
        assertThat(office.bot.count("chat_code JOIN person ON person.id = person_id WHERE email = ?", address))
                .isZero();
    }

    @Test
    @DisplayName("each code that does not fit is answered, so that whoever mistyped it tries again")
    void tellsOfWrongCodes() {
        var anna = new Guest("anna");
        var room = office.say(anna, "ABCD-2345");
        anna.say(room, "ABCD-2354");
        office.bot.settle();

        assertThat(anna.heardTexts(room))
                .hasSize(2)
                .allMatch(text -> text.startsWith("Dieser Code stimmt leider nicht"));
    }

    @Test
    @DisplayName("the way to a code is sent by mail, once an hour, and opens until an account is connected")
    void sendsTheWay() {
        var address = office.bot.addressOf(9, "mentor");
        var way = office.offered(address);
        var mails = office.mail.mailsOf(address).size();

        office.press(address, "CONNECT");
        office.bot.settle();
        assertThat(office.mail.mailsOf(address)).hasSize(mails);

        var code = ChatOffice.CODE.matcher(office.bot.posts(way).body());
        assertThat(code.find()).isTrue();
        office.say(new Guest("anna"), "Hallo, hier ist mein Code " + code.group() + ", danke");
        assertThat(office.bot.gets(way).statusCode()).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(office.offered(address)).isNotEqualTo(way);
    }

    @Test
    @DisplayName("a code opens once, and not for a second account")
    void opensOnce() {
        var anna = new Guest("anna");
        var eve = new Guest("eve");
        var code = office.newCode(office.bot.addressOf(2, "mentee"));
        office.say(anna, code);

        var room = office.say(eve, code);

        assertThat(eve.heardTexts(room)).hasSize(1).first().asString().contains("Dieser Code stimmt leider nicht");
    }

    @Test
    @DisplayName("an account that is one person's cannot become another's")
    void belongsToOne() {
        var anna = new Guest("anna");
        var room = office.connect(anna, office.bot.addressOf(3, "mentee"));

        anna.say(room, office.newCode(office.bot.addressOf(3, "mentor")));
        office.bot.settle();

        assertThat(office.bot.count("person WHERE linked_matrix_id = ?", anna.user()))
                .isOne();
        assertThat(office.bot.count(
                        "person WHERE email = ? AND linked_matrix_id <> ''", office.bot.addressOf(3, "mentor")))
                .isZero();
    }
}
