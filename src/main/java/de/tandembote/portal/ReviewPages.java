package de.tandembote.portal;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a coordinator reads the messages that wait and decides about them. */
@Controller
class ReviewPages {

    private final Links links;
    private final ReviewDesk desk;
    private final Reviews reviews;
    private final ReviewSheets sheets;

    ReviewPages(Links links, ReviewDesk desk, Reviews reviews, ReviewSheets sheets) {
        this.links = links;
        this.desk = desk;
        this.reviews = reviews;
        this.sheets = sheets;
    }

    /** What the button says. */
    enum Decision {
        COUNTS,
        DONE
    }

    @GetMapping(LinkPaths.REVIEW + "{token}")
    String showOne(@PathVariable String token, @RequestParam(required = false) @Nullable Outcome outcome, Model model) {
        return show(open(token, LinkPurpose.REVIEW), outcome, model);
    }

    @GetMapping(LinkPaths.REVIEWS + "{token}")
    String showAll(@PathVariable String token, @RequestParam(required = false) @Nullable Outcome outcome, Model model) {
        return show(open(token, LinkPurpose.REVIEWS), outcome, model);
    }

    @PostMapping(LinkPaths.REVIEW + "{token}")
    String decideOne(
            @PathVariable String token,
            @RequestParam UUID message,
            @RequestParam Decision decision,
            @RequestParam(required = false) @Nullable UUID person) {
        return decide(open(token, LinkPurpose.REVIEW), token, message, decision, person);
    }

    @PostMapping(LinkPaths.REVIEWS + "{token}")
    String decideAmongAll(
            @PathVariable String token,
            @RequestParam UUID message,
            @RequestParam Decision decision,
            @RequestParam(required = false) @Nullable UUID person) {
        return decide(open(token, LinkPurpose.REVIEWS), token, message, decision, person);
    }

    private Link open(String token, LinkPurpose purpose) {
        return links.look(token, purpose).orElseThrow(LinkGone::new);
    }

    private String show(Link link, @Nullable Outcome outcome, Model model) {
        var language = sheets.languageOf(link.person());
        model.addAttribute("language", language);
        model.addAttribute(
                "outcome", outcome == null ? "" : ReviewWords.in(language).of(outcome));
        model.addAttribute("sheets", sheets.of(link.person(), waitingFor(link)));
        return "portal/review-" + language.code();
    }

    private String decide(Link link, String token, UUID message, Decision decision, @Nullable UUID person) {
        links.used(link.id());
        var outcome = waitingFor(link).stream()
                .filter(waiting -> waiting.id().equals(message))
                .findFirst()
                .map(waiting -> decide(waiting, link.person(), decision, person))
                .orElse(Outcome.LATE);
        return "redirect:" + link.purpose().path() + token + "?outcome=" + outcome;
    }

    private Outcome decide(Waiting message, UUID by, Decision decision, @Nullable UUID person) {
        return switch (decision) {
            case DONE -> reviews.settle(message.id(), by) ? Outcome.DONE : Outcome.LATE;
            case COUNTS -> {
                if (person == null || !sheets.mayHaveWritten(person, by, message)) {
                    yield Outcome.NOBODY;
                }
                yield reviews.countAs(message.id(), person, by) ? Outcome.COUNTED : Outcome.LATE;
            }
        };
    }

    private List<Waiting> waitingFor(Link link) {
        if (link.purpose() == LinkPurpose.REVIEWS) {
            return desk.of(link.person(), link.object());
        }
        return reviews.find(link.object()).filter(message -> desk.isFor(link.person(), message)).stream()
                .toList();
    }
}
