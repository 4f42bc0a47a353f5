package de.tandembote.console;

import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Segment;
import de.tandembote.broadcast.TooLate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which a circular is written or changed: whatever is wrong with it, what was typed stays there. */
@Controller
class CircularFormPages {

    private final OwnCirculars own;
    private final Circulars circulars;
    private final CircularReader reader;
    private final AudienceQuestions questions;

    CircularFormPages(OwnCirculars own, Circulars circulars, CircularReader reader, AudienceQuestions questions) {
        this.own = own;
        this.circulars = circulars;
        this.reader = reader;
        this.questions = questions;
    }

    @GetMapping(CircularPaths.NEW)
    ModelAndView blank(OwnRound round, @RequestParam(name = CircularForm.TO, defaultValue = "") String to) {
        var language = round.by().language();
        return form(
                round,
                isForList(to) ? CircularForm.blankForList(language) : CircularForm.blank(language),
                null,
                List.of());
    }

    private static boolean isForList(@Nullable String to) {
        return CircularForm.ADDRESS_LIST.equals(to);
    }

    @PostMapping(CircularPaths.ALL)
    ModelAndView write(OwnRound round, @RequestParam MultiValueMap<String, String> typed) {
        var form = CircularForm.of(typed, !isForList(typed.getFirst(CircularForm.TO)));
        var found = reader.read(round, form, null);
        if (!found.faults().isEmpty()) {
            return form(round, form, null, found.faults());
        }
        return seen(round, circulars.write(round.id(), round.by().id(), found.draft()));
    }

    @GetMapping(CircularPaths.CHANGE)
    ModelAndView filled(OwnRound round, @PathVariable String circular) {
        var before = own.get(round, circular);
        return form(round, CircularForm.of(before.draft(), round.round().timetable()), before, List.of());
    }

    @PostMapping(CircularPaths.CHANGE)
    ModelAndView change(
            OwnRound round, @PathVariable String circular, @RequestParam MultiValueMap<String, String> typed) {
        var before = own.find(round, circular).orElse(null);
        var asksWho =
                before == null || AudienceForm.of(before.draft().segment()).isPresent();
        var form = CircularForm.of(typed, asksWho);
        if (before == null) {
            if (form.text().isEmpty()) {
                throw new NoSuchPage();
            }
            return asNew(round, form);
        }
        var found = reader.read(round, form, before);
        if (!found.faults().isEmpty()) {
            return form(round, form, before, found.faults());
        }
        try {
            circulars.change(before.id(), found.draft());
            return seen(round, before);
        } catch (TooLate e) {
            return asNew(round, form);
        }
    }

    private static ModelAndView seen(OwnRound round, Broadcast circular) {
        return SeeOther.at(CircularPaths.of(CircularPaths.ONE, round, circular.id()));
    }

    /** What was typed for a circular that has begun meanwhile, or was thrown away, can become another one. */
    private ModelAndView asNew(OwnRound round, CircularForm form) {
        var page = form(round, form, null, List.of());
        page.addObject("tooLate", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView form(
            OwnRound round, CircularForm form, @Nullable Broadcast before, List<CircularFault> faults) {
        var page = new HashMap<String, Object>(Map.of(
                "style",
                CircularPages.STYLE,
                "round",
                round.round(),
                "form",
                form,
                "faults",
                faults,
                "tooLate",
                false,
                "zone",
                CircularSheets.zone(round),
                "action",
                before == null
                        ? CircularPaths.of(CircularPaths.ALL, round)
                        : CircularPaths.of(CircularPaths.CHANGE, round, before.id()),
                "back",
                before == null
                        ? CircularPaths.of(CircularPaths.ALL, round)
                        : CircularPaths.of(CircularPaths.ONE, round, before.id()),
                "isNew",
                before == null,
                "questions",
                form.audience().map(who -> questions.of(round, who)).orElse(List.of())));
        page.put("toList", before == null && form.audience().isEmpty());
        if (before == null) {
            page.put("audience", questions.words(round).sentence(new Segment.OnAddressList()));
        } else {
            page.put("scheduled", before.sendAt().isPresent());
            page.put("audience", questions.words(round).sentence(before.draft().segment()));
        }
        return new ModelAndView(
                "console/circular-form", page, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
