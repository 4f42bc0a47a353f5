package de.tandembote.portal;

import de.tandembote.channel.ChatAccount;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a person how to subscribe to the calendars; gives them another address or closes them by a button. */
@Controller
class SubscriptionPage {

    private static final String ADDRESS = LinkPaths.SUBSCRIPTION + "{token}";

    private final Links links;
    private final Subscriptions subscriptions;
    private final CalendarSheets sheets;
    private final ObjectProvider<ChatAccount> chat;

    SubscriptionPage(
            Links links, Subscriptions subscriptions, CalendarSheets sheets, ObjectProvider<ChatAccount> chat) {
        this.links = links;
        this.subscriptions = subscriptions;
        this.sheets = sheets;
        this.chat = chat;
    }

    /** What the button says. */
    enum Wish {
        START,
        START_OF_ROUND,
        RENEW,
        STOP
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, @RequestParam(required = false) @Nullable Wish done, Model model) {
        var person = linkOf(token).person();
        var language = sheets.languageOf(person);
        model.addAttribute("language", language);
        model.addAttribute("done", done == null ? "" : done.name());
        model.addAttribute("chat", chat.getIfAvailable() == null ? "" : LinkPaths.SUBSCRIPTION + token + "/chat");
        model.addAttribute("calendars", sheets.of(person));
        return "portal/subscription-" + language.code();
    }

    /** @param object the calendar that the page showed, or the round whose calendar it offered */
    @PostMapping(ADDRESS)
    String change(
            @PathVariable String token,
            @RequestParam Wish wish,
            @RequestParam(required = false) @Nullable UUID object) {
        var link = linkOf(token);
        links.used(link.id());
        if (wish == Wish.START) {
            subscriptions.start(link.person());
        } else if (object != null) {
            change(wish, link.person(), object);
        }
        return "redirect:" + LinkPaths.SUBSCRIPTION + token + "?done=" + wish;
    }

    private void change(Wish wish, UUID person, UUID object) {
        switch (wish) {
            case START -> subscriptions.start(person);
            case START_OF_ROUND -> subscriptions.startOfRound(person, object);
            case RENEW -> subscriptions.renew(person, object);
            case STOP -> subscriptions.stop(person, object);
        }
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.SUBSCRIPTION).orElseThrow(LinkGone::new);
    }
}
