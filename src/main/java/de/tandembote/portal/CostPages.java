package de.tandembote.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.gathering.CostLine;
import de.tandembote.gathering.Costs;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.Administration;
import de.tandembote.people.Administrations;
import de.tandembote.people.People;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Phrases;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a coordinator what the group events of a round cost each administration. Whoever stands for one administration
 * sees that one's sums alone; nobody who takes part is named.
 */
@Controller
class CostPages {

    private static final String ADDRESS = LinkPaths.COSTS + "{token}";

    private final Links links;
    private final Costs costs;
    private final Administrations administrations;
    private final People people;
    private final TandemCare rounds;
    private final Coordinators coordinators;

    CostPages(
            Links links,
            Costs costs,
            Administrations administrations,
            People people,
            TandemCare rounds,
            Coordinators coordinators) {
        this.coordinators = coordinators;
        this.links = links;
        this.costs = costs;
        this.administrations = administrations;
        this.people = people;
        this.rounds = rounds;
    }

    /**
     * One administration as the page shows it.
     *
     * @param sum of all events, in words
     * @param file the path of its list
     */
    record Row(String name, String sum, String file) {}

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, Model model) {
        var link = linkOf(token);
        var language = people.get(link.person()).language();
        var phrases = Phrases.in(language);
        var round = rounds.round(link.object());
        model.addAttribute("language", language);
        model.addAttribute("title", round.programme().name() + ", " + round.name());
        model.addAttribute(
                "administrations",
                shownTo(link).stream()
                        .map(one -> new Row(
                                one.name(),
                                phrases.euro(sum(costs.list(link.object(), one.id()))),
                                LinkPaths.COSTS + token + "/" + one.id() + ".csv"))
                        .toList());
        return "portal/costs-" + language.code();
    }

    /** The list of one administration, for a spreadsheet. */
    @GetMapping(ADDRESS + "/{administration}.csv")
    ResponseEntity<String> download(@PathVariable String token, @PathVariable UUID administration) {
        var link = linkOf(token);
        var shown = shownTo(link).stream()
                .filter(one -> one.id().equals(administration))
                .findFirst()
                .orElseThrow(LinkGone::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, file(shown).toString())
                .body(costs.csv(link.object(), shown.id()));
    }

    private static ContentDisposition file(Administration administration) {
        return ContentDisposition.attachment()
                .filename("Kosten " + administration.name() + ".csv", UTF_8)
                .build();
    }

    private List<Administration> shownTo(Link link) {
        var own = people.get(link.person()).administration();
        return administrations.findAll().stream()
                .filter(one -> own == null || one.id().equals(own))
                .filter(one -> !costs.list(link.object(), one.id()).isEmpty())
                .sorted(Comparator.comparing(Administration::name))
                .toList();
    }

    private static BigDecimal sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::sum).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.COSTS)
                .filter(link -> coordinators.of(link.object()).stream()
                        .anyMatch(coordinator -> coordinator.id().equals(link.person())))
                .orElseThrow(LinkGone::new);
    }
}
