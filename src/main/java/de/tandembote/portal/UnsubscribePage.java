package de.tandembote.portal;

import de.tandembote.conversation.MessageLinks;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends messages of one kind by one call (RFC 8058): a mail program makes it by itself, without cookies, perhaps more than
 * once, and follows no redirect; a person who opens the address presses a button.
 */
@Controller
class UnsubscribePage {

    private static final String ADDRESS = LinkPaths.UNSUBSCRIBE + "{token}";

    private final Links links;
    private final MessageLinks messageLinks;
    private final People people;

    UnsubscribePage(Links links, MessageLinks messageLinks, People people) {
        this.links = links;
        this.messageLinks = messageLinks;
        this.people = people;
    }

    private record Unwanted(UUID link, UUID person, Purpose kind) {}

    @GetMapping(ADDRESS)
    String ask(@PathVariable String token, Model model) {
        return show(unwanted(token), "", model);
    }

    @PostMapping(ADDRESS)
    String stop(@PathVariable String token, Model model) {
        var unwanted = unwanted(token);
        links.used(unwanted.link());
        people.stopMessages(unwanted.person(), Set.of(unwanted.kind()));
        return show(unwanted, links.address(messageLinks.pageFor(unwanted.person())), model);
    }

    /** @param choices where the person can have them back; empty while nothing has changed */
    private String show(Unwanted unwanted, String choices, Model model) {
        var language = people.get(unwanted.person()).language();
        model.addAttribute("language", language);
        model.addAttribute("kind", unwanted.kind().name());
        model.addAttribute("choices", choices);
        return "portal/unsubscribe-" + language.code();
    }

    private Unwanted unwanted(String token) {
        var link = links.look(token).filter(Link::isOpen).orElseThrow(LinkGone::new);
        var kind = kindOf(link.purpose());
        if (kind == null) {
            throw new LinkGone();
        }
        return new Unwanted(link.id(), link.person(), kind);
    }

    private static @Nullable Purpose kindOf(LinkPurpose purpose) {
        return switch (purpose) {
            case NO_SURVEYS -> Purpose.SURVEY;
            case NO_BROADCASTS -> Purpose.BROADCAST;
            default -> null;
        };
    }
}
