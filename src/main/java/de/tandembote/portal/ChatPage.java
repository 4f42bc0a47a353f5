package de.tandembote.portal;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.ChatAccount;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a person how to get messages in chat; gives a code for that, and lets the person choose between chat and e-mail. */
@Controller
class ChatPage {

    private static final String ADDRESS = LinkPaths.SUBSCRIPTION + "{token}/chat";

    private final Links links;
    private final People people;
    private final ObjectProvider<ChatAccount> chat;

    ChatPage(Links links, People people, ObjectProvider<ChatAccount> chat) {
        this.links = links;
        this.people = people;
        this.chat = chat;
    }

    /** What the button says. */
    enum ChatWish {
        CODE,
        BY_CHAT,
        BY_MAIL,
        UNLINK
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, Model model) {
        return page(linkOf(token).person(), "", model);
    }

    @PostMapping(ADDRESS)
    String change(@PathVariable String token, @RequestParam ChatWish wish, Model model) {
        var person = linkOf(token).person();
        switch (wish) {
            // Shown in answer to the button and nowhere else: only its hash is kept.
            case CODE -> {
                return page(person, people.newChatCode(person), model);
            }
            case BY_CHAT -> people.prefer(person, ChannelKind.MATRIX);
            case BY_MAIL -> people.prefer(person, ChannelKind.EMAIL);
            case UNLINK -> people.unlinkChat(person);
        }
        return "redirect:" + LinkPaths.SUBSCRIPTION + token + "/chat";
    }

    private String page(UUID id, String code, Model model) {
        var person = people.get(id);
        model.addAttribute("language", person.language());
        model.addAttribute("bot", chat.getObject().id());
        model.addAttribute("code", code);
        model.addAttribute("account", person.matrixAddress().map(Address::value).orElse(""));
        model.addAttribute("byChat", person.preferredChannel() == ChannelKind.MATRIX);
        return "portal/chat-" + person.language().code();
    }

    /** Without chat in this installation there is no such page. */
    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.SUBSCRIPTION)
                .filter(_ -> chat.getIfAvailable() != null)
                .orElseThrow(LinkGone::new);
    }
}
