package de.tandembote.portal;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.portal.SurveySheet.Standing;
import de.tandembote.survey.SurveyCare;
import de.tandembote.survey.Taken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a person answers a survey. That somebody acted by the link is not noted, as it is elsewhere: it would tell when
 * that person answered.
 */
@Controller
class SurveyPage {

    private static final String ADDRESS = LinkPaths.SURVEY + "{token}";

    /** A shorter one could be found by trying. */
    private static final Pattern KEY = Pattern.compile("[a-z2-7]{32}");

    private final Links links;
    private final SurveyCare surveys;
    private final SurveySheets sheets;

    SurveyPage(Links links, SurveyCare surveys, SurveySheets sheets) {
        this.links = links;
        this.surveys = surveys;
        this.sheets = sheets;
    }

    @GetMapping(ADDRESS)
    String showWithoutKey(@PathVariable String token, Model model) {
        var link = linkOf(token);
        return page(link, sheets.of(link, null), model.addAttribute("refused", false));
    }

    /** @param done whether the person has just answered */
    @GetMapping(ADDRESS + "/{key}")
    String show(
            @PathVariable String token,
            @PathVariable String key,
            @RequestParam(name = "danke", defaultValue = "false") boolean done,
            Model model) {
        var link = linkOf(token);
        var sheet = sheets.of(link, isKey(key) ? key : null);
        var thanks = done && sheet.standing() == Standing.OPEN && sheet.known();
        model.addAttribute("page", path(token, key)).addAttribute("refused", false);
        return page(link, thanks ? sheet.thanking() : sheet, model);
    }

    @PostMapping(ADDRESS + "/{key}")
    String answer(
            @PathVariable String token,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var link = linkOf(token);
        if (!isKey(key)) {
            return "redirect:" + LinkPaths.SURVEY + token;
        }
        var answers = SurveyForm.read(surveys.questionnaire(link.object()), sent);
        return switch (surveys.answer(link.object(), link.person(), answers, key)) {
            case Taken.Counted() -> "redirect:" + path(token, key) + "?danke=true";
            case Taken.AnsweredBefore(), Taken.Closed(), Taken.NotAsked() -> "redirect:" + path(token, key);
            case Taken.Faulty(List<String> items) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(link, sheets.again(link, answers, items), model.addAttribute("refused", true));
            }
        };
    }

    private String page(Link link, SurveySheet sheet, Model model) {
        var language = sheets.languageOf(link.person());
        model.addAttribute("language", language);
        model.addAttribute("sheet", sheet);
        return "portal/survey-" + language.code();
    }

    private static String path(String token, String key) {
        return LinkPaths.SURVEY + token + "/" + key;
    }

    private static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.SURVEY).orElseThrow(LinkGone::new);
    }
}
