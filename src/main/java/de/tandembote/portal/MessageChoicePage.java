package de.tandembote.portal;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a person choose which messages to get. */
@Controller
class MessageChoicePage {

    private static final String ADDRESS = LinkPaths.MESSAGES + "{token}";

    private final Links links;
    private final People people;

    MessageChoicePage(Links links, People people) {
        this.links = links;
        this.people = people;
    }

    /** What the button says. */
    enum MessagesWish {
        CHOOSE,
        STOP,
        START
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, @RequestParam(defaultValue = "false") boolean saved, Model model) {
        var person = people.get(linkOf(token).person());
        var stopped = people.stopped(person.id());
        model.addAttribute("language", person.language());
        model.addAttribute("saved", saved);
        model.addAttribute("stopped", stopped.stream().map(Purpose::name).collect(Collectors.toSet()));
        model.addAttribute("silent", stopped.contains(Purpose.SERVICE));
        return "portal/messages-" + person.language().code();
    }

    /** @param wanted the boxes that are ticked */
    @PostMapping(ADDRESS)
    String change(
            @PathVariable String token,
            @RequestParam MessagesWish wish,
            @RequestParam(defaultValue = "") List<Purpose> wanted) {
        var link = linkOf(token);
        links.used(link.id());
        switch (wish) {
            case CHOOSE -> {
                var kinds = EnumSet.copyOf(Purpose.choices());
                kinds.retainAll(wanted);
                people.choose(link.person(), kinds);
            }
            case STOP -> people.stopMessages(link.person());
            case START -> people.startMessages(link.person());
        }
        return "redirect:" + LinkPaths.MESSAGES + token + "?saved=true";
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.MESSAGES).orElseThrow(LinkGone::new);
    }
}
