package de.tandembote.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The circulars of a round, and one of them: what it says, to whom it goes and how far it is. Nothing changes by
 * looking.
 */
@Controller
class CircularPages {

    static final String STYLE = "/console/circulars.css";

    /** The number that whoever pressed "send" had seen, where it is another one now. */
    static final String OTHER_NUMBER = "statt";

    /** A button was pressed too late. */
    static final String TOO_LATE = "zuspaet";

    /** Somebody else changed it before it was sent. */
    static final String CHANGED = "geaendert";

    /** A test was sent. */
    static final String TESTED = "probe";

    private final OwnCirculars circulars;
    private final CircularSheets sheets;

    CircularPages(OwnCirculars circulars, CircularSheets sheets) {
        this.circulars = circulars;
        this.sheets = sheets;
    }

    @GetMapping(CircularPaths.ALL)
    String list(OwnRound own, Model model) {
        show(own, model);
        model.addAttribute("circulars", sheets.lines(own));
        model.addAttribute("addressList", sheets.onAddressList(own));
        return "console/circulars";
    }

    /**
     * The page of a circular.
     *
     * @param seen the number that was shown to whoever wished to send it; empty where it has not changed
     * @param tooLate whether a button was pressed that does nothing any more
     * @param changed whether somebody else changed it before a button was pressed
     * @param tested whether a test was just sent
     */
    @GetMapping(CircularPaths.ONE)
    String one(
            OwnRound own,
            @PathVariable String circular,
            @RequestParam(name = OTHER_NUMBER) Optional<Integer> seen,
            @RequestParam(name = TOO_LATE, defaultValue = "false") boolean tooLate,
            @RequestParam(name = CHANGED, defaultValue = "false") boolean changed,
            @RequestParam(name = TESTED, defaultValue = "false") boolean tested,
            Model model) {
        show(own, model);
        var words = new CircularWords(own.by().language());
        var sheet = sheets.of(own, circulars.get(own, circular));
        model.addAttribute("sheet", sheet);
        seen.filter(number -> sheet.phase().isOpen() && number != sheet.number())
                .ifPresent(number -> model.addAttribute("told", words.otherNumber(number, sheet.number())));
        if (tooLate) {
            model.addAttribute("told", words.tooLate(sheet.phase()));
        }
        if (changed) {
            model.addAttribute("told", words.changed());
        }
        model.addAttribute("tested", tested);
        return "console/circular";
    }

    /**
     * The part of the page that changes while it is sent.
     *
     * @param shown the phase that the rest of the page shows: once that has changed, it is loaded as a whole
     */
    @GetMapping(CircularPaths.PROGRESS)
    String progress(
            OwnRound own,
            @PathVariable String circular,
            @RequestParam(name = "seit", defaultValue = "") String shown,
            Model model,
            HttpServletResponse response) {
        var found = circulars.get(own, circular);
        var phase = sheets.phase(found);
        if (!phase.name().equals(shown)) {
            response.setHeader("HX-Refresh", "true");
        }
        show(own, model);
        model.addAttribute("id", found.id());
        model.addAttribute("phase", phase);
        model.addAttribute(
                "progress", sheets.progress(found, new CircularWords(own.by().language())));
        return "console/circular-progress :: progress";
    }

    /** Asks once before the rest is never sent. */
    @GetMapping(CircularPaths.CANCEL)
    String askToCancel(OwnRound own, @PathVariable String circular, Model model) {
        model.addAttribute("ending", "abbrechen");
        return ask(own, circular, model);
    }

    /** Asks once before the text is gone. */
    @GetMapping(CircularPaths.DISCARD)
    String askToDiscard(OwnRound own, @PathVariable String circular, Model model) {
        model.addAttribute("ending", "loeschen");
        return ask(own, circular, model);
    }

    private String ask(OwnRound own, String circular, Model model) {
        show(own, model);
        model.addAttribute("sheet", sheets.of(own, circulars.get(own, circular)));
        return "console/circular-end";
    }

    private static void show(OwnRound own, Model model) {
        model.addAttribute("style", STYLE);
        model.addAttribute("round", own.round());
    }
}
