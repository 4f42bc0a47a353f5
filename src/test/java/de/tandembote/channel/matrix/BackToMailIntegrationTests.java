package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Connected people who want no chat any more, on a real homeserver. Each test has a tandem of its own. */
@OnSynapse
class BackToMailIntegrationTests {

    private static final String SESSION = "Wir haben uns am 2. März 90 Minuten getroffen";

    @AutoClose
    private static ChatOffice office;

    @BeforeAll
    static void start() {
        office = ChatOffice.inMarch();
    }

    @Test
    @DisplayName("whoever leaves the chat gets the messages by mail again")
    void leavesTheChat() {
        var anna = new Guest("anna");
        var ben = new Guest("ben");
        var address = office.bot.addressOf(7, "mentee");
        anna.leave(office.connect(anna, address));
        var his = office.connect(ben, office.bot.addressOf(7, "mentor"));
        var mails = office.mail.mailsOf(address).size();

        ben.say(his, "Treffen wir uns am 26. März um 15 Uhr?");
        office.bot.settle();

        assertThat(office.mail.mailsOf(address)).hasSize(mails + 1);
    }

    @Test
    @DisplayName("whoever wishes so on the page gets the messages by mail again, and none in the chat")
    void wishesForMail() {
        var anna = new Guest("anna");
        var ben = new Guest("ben");
        var address = office.bot.addressOf(8, "mentee");
        var hers = office.connect(anna, address);
        var his = office.connect(ben, office.bot.addressOf(8, "mentor"));
        office.press(address, "BY_MAIL");
        var mails = office.mail.mailsOf(address).size();
        var heard = anna.heardTexts(hers).size();

        ben.say(his, "Treffen wir uns am 26. März um 15 Uhr?");
        office.bot.settle();

        assertThat(office.mail.mailsOf(address)).hasSize(mails + 1);
        assertThat(anna.heardTexts(hers)).hasSize(heard);
    }

    @Test
    @DisplayName(
            "whoever switches chat off gets mail alone, even where the list names an account, and is a stranger there")
    void refusesTheListsAccount() {
        var anna = new Guest("anna");
        var address = office.bot.addressOf(9, "mentee");
        office.bot
                .database()
                .sql("UPDATE person SET matrix_id = ? WHERE email = ?")
                .params(anna.user(), address)
                .update();

        office.press(address, "UNLINK");
        var room = office.say(anna, SESSION);

        assertThat(office.bot.gets(office.calendarsOf(address) + "/chat").body())
                .contains("Zurzeit: per E-Mail")
                .doesNotContain(anna.user());
        assertThat(office.bot.sessionsOf(9)).isZero();
        assertThat(anna.heardTexts(room)).singleElement().asString().contains("Ich kenne dieses Konto noch nicht");
    }
}
