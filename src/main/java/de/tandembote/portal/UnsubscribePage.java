package de.tandembote.portal;

import de.tandembote.conversation.MessageLinks;
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
 * Ends messages of one kind by one call (RFC 8058): a mail program makes it by itself, without cookies, perhaps more
 * than once, and follows no redirect; a person who opens the address presses a button.
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

    /** @param isOpen false where the person is off the list already, to which the link belonged */
    private record Unwanted(UUID link, UUID person, Purpose kind, boolean isOpen) {}

    @GetMapping(ADDRESS)
    String ask(@PathVariable String token, Model model) {
        var unwanted = unwanted(token);
        return show(unwanted, !unwanted.isOpen(), "", model);
    }

    @PostMapping(ADDRESS)
    String stop(@PathVariable String token, Model model) {
        var unwanted = unwanted(token);
        if (!unwanted.isOpen()) {
            return show(unwanted, true, "", model);
        }
        links.used(unwanted.link());
        people.stopMessages(unwanted.person(), Set.of(unwanted.kind()));
        return unwanted.kind() == Purpose.INFORMATION
                ? show(unwanted, true, "", model)
                : show(unwanted, true, links.address(messageLinks.pageFor(unwanted.person())), model);
    }

    /** @param choices where the person can have them back; empty where that is nowhere */
    private String show(Unwanted unwanted, boolean isStopped, String choices, Model model) {
        var language = people.get(unwanted.person()).language();
        model.addAttribute("language", language);
        model.addAttribute("kind", unwanted.kind().name());
        model.addAttribute("stopped", isStopped);
        model.addAttribute("choices", choices);
        return "portal/unsubscribe-" + language.code();
    }

    private Unwanted unwanted(String token) {
        var link = links.look(token).orElseThrow(LinkGone::new);
        var kind = kindOf(link.purpose());
        if (kind == null || !(link.isOpen() || kind == Purpose.INFORMATION)) {
            throw new LinkGone();
        }
        return new Unwanted(link.id(), link.person(), kind, link.isOpen());
    }

    private static @Nullable Purpose kindOf(LinkPurpose purpose) {
        return switch (purpose) {
            case NO_SURVEYS -> Purpose.SURVEY;
            case NO_BROADCASTS -> Purpose.BROADCAST;
            case NO_INFORMATION -> Purpose.INFORMATION;
            default -> null;
        };
    }
}
