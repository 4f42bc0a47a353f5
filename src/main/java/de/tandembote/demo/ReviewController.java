package de.tandembote.demo;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.inbox.Reviews;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.Links;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Opens the page on which a coordinator decides about a message, as if one had clicked the link in the mail. */
@Controller
@Profile("demo")
class ReviewController {

    private final Reviews reviews;
    private final ReviewDesk desk;
    private final Participations participations;
    private final Links links;

    ReviewController(Reviews reviews, ReviewDesk desk, Participations participations, Links links) {
        this.reviews = reviews;
        this.desk = desk;
        this.participations = participations;
        this.links = links;
    }

    @PostMapping("/demo/entscheiden")
    String open(@RequestParam UUID message) {
        var coordinator = reviews.find(message)
                .flatMap(waiting -> participations.findAll().stream()
                        .filter(part -> part.isActive() && part.role() == Role.COORDINATOR)
                        .map(Participation::person)
                        .filter(person -> desk.isFor(person, waiting))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var token = links.token(desk.pageFor(coordinator, message));
        return "redirect:" + LinkPaths.REVIEW + token;
    }
}
