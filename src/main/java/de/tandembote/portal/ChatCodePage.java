package de.tandembote.portal;

import de.tandembote.channel.ChatAccount;
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

/** Shows a person the code that connects an account in chat, and how to use it. */
@Controller
class ChatCodePage {

    private static final String ADDRESS = LinkPaths.CHAT + "{token}";

    private final Links links;
    private final People people;
    private final ObjectProvider<ChatAccount> chat;

    ChatCodePage(Links links, People people, ObjectProvider<ChatAccount> chat) {
        this.links = links;
        this.people = people;
        this.chat = chat;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, Model model) {
        return page(personOf(token), "", model);
    }

    /** The code is shown in answer to the button and nowhere else: only its hash is kept. */
    @PostMapping(ADDRESS)
    String code(@PathVariable String token, Model model) {
        var person = personOf(token);
        return page(person, people.newChatCode(person), model);
    }

    private String page(UUID person, String code, Model model) {
        var language = people.get(person).language();
        model.addAttribute("language", language);
        model.addAttribute("bot", chat.getObject().id());
        model.addAttribute("code", code);
        return "portal/chat-code-" + language.code();
    }

    /** Without chat in this installation there is no such page. */
    private UUID personOf(String token) {
        return links.look(token, LinkPurpose.CHAT)
                .filter(_ -> chat.getIfAvailable() != null)
                .orElseThrow(LinkGone::new)
                .person();
    }
}
