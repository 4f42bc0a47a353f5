package de.tandembote.console;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one round stands and what comes next. */
@Controller
class OwnRoundPage {

    private final RoundOverviews sheets;
    private final RoundSurveys surveys;
    private final ReviewDesk desk;
    private final Links links;

    OwnRoundPage(RoundOverviews sheets, RoundSurveys surveys, ReviewDesk desk, Links links) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.desk = desk;
        this.links = links;
    }

    /**
     * The page of a round.
     *
     * @param all whether it shows all that is planned, or the next days alone
     */
    @GetMapping(ConsolePaths.ROUND)
    String show(OwnRound own, @RequestParam(name = "alles", defaultValue = "false") boolean all, Model model) {
        model.addAttribute("sheet", sheets.of(own, all));
        model.addAttribute("surveys", surveys.of(own));
        return own.by().page("round");
    }

    /** Opens the page on which the person decides what waits; its link is made here, as a look must not make one. */
    @PostMapping(ConsolePaths.ROUND + "/entscheiden")
    String decide(OwnRound own) {
        var link = desk.pageOfAll(own.by().id(), own.id());
        return "redirect:" + LinkPurpose.REVIEWS.path() + links.token(link);
    }
}
