package de.tandembote.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.survey.ResultSheets;
import de.tandembote.survey.SurveyExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of a survey, to look at and to take along. */
@Controller
class SurveyResultsPage {

    private static final String SURVEY = ConsolePaths.ROUND + "/umfragen/{survey}";

    private final RoundSurveys surveys;
    private final ResultSheets sheets;
    private final SurveyExport files;

    SurveyResultsPage(RoundSurveys surveys, ResultSheets sheets, SurveyExport files) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping(SURVEY)
    String show(OwnRound own, @PathVariable String survey, Model model) {
        var found = surveys.get(own, survey);
        model.addAttribute("style", "/console/results.css");
        model.addAttribute("round", own.round());
        model.addAttribute("survey", found);
        model.addAttribute("results", sheets.of(found.id(), own.by().language()));
        model.addAttribute("forUniversity", files.forUniversity(found.id()).isPresent());
        return own.by().page("survey");
    }

    /** What the page shows, for a spreadsheet. */
    @GetMapping(SURVEY + "/ergebnisse.csv")
    ResponseEntity<String> results(OwnRound own, @PathVariable String survey) {
        var found = surveys.get(own, survey);
        var words = ConsoleWords.in(own.by().language());
        return files.results(found.id(), own.by().language())
                .map(lines -> file(words.results(), found, own, lines))
                .orElseThrow(NoSuchPage::new);
    }

    /** A line for each who has answered all at once, for those who evaluate the programme. */
    @GetMapping(SURVEY + "/hochschule.csv")
    ResponseEntity<String> forUniversity(OwnRound own, @PathVariable String survey) {
        var found = surveys.get(own, survey);
        var words = ConsoleWords.in(own.by().language());
        return files.forUniversity(found.id())
                .map(lines -> file(words.forUniversity(), found, own, lines))
                .orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<String> file(String what, SurveyEntry survey, OwnRound own, String lines) {
        var name = String.join(
                ", ",
                what,
                survey.name(),
                own.round().programme().name(),
                own.round().name());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".csv", UTF_8)
                                .build()
                                .toString())
                .body(lines);
    }
}
