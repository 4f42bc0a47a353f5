package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.script.Language;
import de.tandembote.script.Purpose;
import de.tandembote.testing.Chromium;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The pages on which a person chooses which messages to get, and where, in a real browser. */
class MessagePagesBrowserIntegrationTests {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    private static Subscribers round;
    private static People people;

    /** Nobody listens there: the pages say nothing to a homeserver. */
    @BeforeAll
    static void begin() {
        round = new Subscribers(List.of(
                "--tandembote.matrix.homeserver=http://localhost:1",
                "--tandembote.matrix.user=@bote:example.org",
                "--tandembote.matrix.password=secret",
                "--tandembote.matrix.watch=false"));
        people = round.bot().get(People.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void everythingComesByMail() {
        for (var language : Language.values()) {
            people.startMessages(anna(language));
            people.unlinkChat(anna(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "everybody can use the choice of messages: as it was, saved, all stopped, and one kind ended by its link")
    void choosesMessages(Language language) {
        try (var browser = Chromium.start()) {
            browser.open(page(LinkPaths.MESSAGES, LinkPurpose.MESSAGES, language));
            look(browser, "messages", language);

            browser.one("#survey").click();
            browser.one("[value='CHOOSE']").click();
            browser.waitFor("[role='status']");
            assertThat(browser.one("#survey").isSelected()).isFalse();
            look(browser, "messages-saved", language);

            browser.one("[value='STOP']").click();
            browser.waitFor("[value='START']");
            look(browser, "messages-none", language);

            browser.open(page(LinkPaths.UNSUBSCRIBE, LinkPurpose.NO_SURVEYS, language));
            look(browser, "unsubscribe", language);
            browser.one("main button").click();
            browser.waitFor("[role='status']");
            look(browser, "unsubscribed", language);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("everybody can use the pages of chat: by mail, offered, the way to a code, the code, and in chat")
    void choosesChat(Language language) {
        try (var browser = Chromium.start()) {
            browser.open(chat(language));
            look(browser, "chat", language);
            browser.one("[value='CONNECT']").click();
            browser.waitFor("[role='status']");
            look(browser, "chat-offered", language);

            browser.open(page(LinkPaths.CHAT, LinkPurpose.CHAT, language));
            look(browser, "chat-way", language);
            browser.one("main button").click();
            browser.waitUntil(now -> CODE.matcher(now.text()).find());
            look(browser, "chat-code", language);

            isInChat(language);
            browser.open(chat(language));
            look(browser, "chat-linked", language);
            browser.one("[value='BY_MAIL']").click();
            browser.waitFor("[value='BY_CHAT']");
            look(browser, "chat-by-mail", language);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("without scripts and by keys alone messages are chosen, stopped and had back, and the focus is seen")
    void choosesMessagesByKeysAlone(Language language) {
        try (var browser = Chromium.withoutScripts()) {
            browser.widen(390);
            browser.open(page(LinkPaths.MESSAGES, LinkPurpose.MESSAGES, language));
            var keys = browser.keyboard();
            keys.tabTo("#reminder");
            keys.press(Keys.SPACE);
            keys.tabTo("#broadcast");
            keys.press(Keys.SPACE);
            keys.tabTo("[value='CHOOSE']");
            keys.press(Keys.ENTER);
            browser.waitFor("[role='status']");
            assertThat(people.stopped(anna(language))).containsExactlyInAnyOrder(Purpose.REMINDER, Purpose.BROADCAST);

            keys.tabTo("[value='STOP']");
            keys.press(Keys.SPACE);
            browser.waitFor("[value='START']");
            keys.tabTo("[value='START']");
            keys.press(Keys.SPACE);
            browser.waitFor("[value='STOP']");
            assertThat(people.stopped(anna(language))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("without scripts and by keys alone a code is had, and a chat switched off")
    void choosesChatByKeysAlone(Language language) {
        try (var browser = Chromium.withoutScripts()) {
            browser.widen(390);
            browser.open(page(LinkPaths.CHAT, LinkPurpose.CHAT, language));
            var keys = browser.keyboard();
            keys.tabTo("main button");
            keys.press(Keys.ENTER);
            browser.waitUntil(now -> CODE.matcher(now.text()).find());

            isInChat(language);
            browser.open(chat(language));
            keys.tabTo("[value='UNLINK']");
            keys.press(Keys.SPACE);
            browser.waitFor("[value='CONNECT']");
            assertThat(people.get(anna(language)).hasLinkedChat()).isFalse();
        }
    }

    /** With a name as long as people choose. */
    private static void isInChat(Language language) {
        var account = "@anna.charlotte.von.beispiel-musterhausen:chat.stadtverwaltung.example.org";
        round.bot()
                .database()
                .sql("UPDATE person SET linked_matrix_id = '' WHERE linked_matrix_id = ?")
                .param(account)
                .update();
        var code = people.newChatCode(anna(language));
        assertThat(people.linkChat(new Address(ChannelKind.MATRIX, account), code))
                .isPresent();
    }

    private static void look(Chromium browser, String state, Language language) {
        browser.assertThatEverybodyCanUse(state + "-" + language.name().toLowerCase(Locale.ROOT));
    }

    private static UUID anna(Language language) {
        return round.mentee(language == Language.DE ? 1 : 5);
    }

    private static String chat(Language language) {
        return page(LinkPaths.SUBSCRIPTION, LinkPurpose.SUBSCRIPTION, language) + "/chat";
    }

    private static String page(String folder, LinkPurpose purpose, Language language) {
        var links = round.bot().get(Links.class);
        var anna = anna(language);
        var link = links.issue(purpose, anna, anna, round.clock().instant().plus(Duration.ofDays(30)));
        return round.bot().address(folder + links.token(link)).toString();
    }
}
