package de.tandembote.portal;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.ChatAccount;
import de.tandembote.conversation.ChatOffers;
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

/** Lets a person choose between chat and e-mail, and ask for the way to connect an account. */
@Controller
class ChatPage {

    private static final String ADDRESS = LinkPaths.SUBSCRIPTION + "{token}/chat";

    private final Links links;
    private final People people;
    private final ChatOffers offers;
    private final ObjectProvider<ChatAccount> chat;

    ChatPage(Links links, People people, ChatOffers offers, ObjectProvider<ChatAccount> chat) {
        this.links = links;
        this.people = people;
        this.offers = offers;
        this.chat = chat;
    }

    /** What the button says. */
    enum ChatWish {
        CONNECT,
        BY_CHAT,
        BY_MAIL,
        UNLINK
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, @RequestParam(defaultValue = "false") boolean offered, Model model) {
        var person = people.get(personOf(token));
        model.addAttribute("language", person.language());
        model.addAttribute("account", person.matrixAddress().map(Address::value).orElse(""));
        model.addAttribute("linked", person.hasLinkedChat());
        model.addAttribute("byChat", person.preferredChannel() == ChannelKind.MATRIX);
        model.addAttribute("offered", offered);
        return "portal/chat-" + person.language().code();
    }

    @PostMapping(ADDRESS)
    String change(@PathVariable String token, @RequestParam ChatWish wish) {
        var person = personOf(token);
        switch (wish) {
            case CONNECT -> offers.sendTo(person);
            case BY_CHAT -> people.prefer(person, ChannelKind.MATRIX);
            case BY_MAIL -> people.prefer(person, ChannelKind.EMAIL);
            case UNLINK -> people.unlinkChat(person);
        }
        return "redirect:" + LinkPaths.SUBSCRIPTION + token + "/chat"
                + (wish == ChatWish.CONNECT ? "?offered=true" : "");
    }

    /** Without chat in this installation there is no such page. */
    private UUID personOf(String token) {
        return links.look(token, LinkPurpose.SUBSCRIPTION)
                .filter(_ -> chat.getIfAvailable() != null)
                .orElseThrow(LinkGone::new)
                .person();
    }
}
