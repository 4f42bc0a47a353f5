package de.tandembote.portal;

import de.tandembote.conversation.Echoes;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what the bot understood, and takes it back by a button. */
@Controller
class EchoPage {

    private static final String ADDRESS = LinkPaths.ECHO + "{token}";

    private final Links links;
    private final Echoes echoes;

    EchoPage(Links links, Echoes echoes) {
        this.links = links;
        this.echoes = echoes;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, Model model) {
        var echo = echoes.get(linkOf(token).object());
        model.addAttribute("echo", echo);
        model.addAttribute("fate", echo.fate().name());
        return "portal/echo-" + echo.language().code();
    }

    /** The second press finds nothing left to take back, and changes nothing. */
    @PostMapping(ADDRESS)
    String takeBack(@PathVariable String token) {
        var link = linkOf(token);
        links.used(link.id());
        try {
            echoes.takeBack(link.object());
        } catch (OptimisticLockingFailureException _) {
            // The partner did something at the same moment: the page shows what holds now, with its button if any.
        }
        return "redirect:" + ADDRESS;
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.ECHO).orElseThrow(LinkGone::new);
    }
}
