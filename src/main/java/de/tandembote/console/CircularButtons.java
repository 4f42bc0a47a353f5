package de.tandembote.console;

import de.tandembote.broadcast.Begun;
import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.TooLate;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the buttons on the page of a circular do; each leads back to it. */
@Controller
class CircularButtons {

    private final OwnCirculars own;
    private final Circulars circulars;
    private final CircularSheets sheets;
    private final Clock clock;

    CircularButtons(OwnCirculars own, Circulars circulars, CircularSheets sheets, Clock clock) {
        this.own = own;
        this.circulars = circulars;
        this.sheets = sheets;
        this.clock = clock;
    }

    @PostMapping(CircularPaths.TEST)
    ModelAndView test(OwnRound round, @PathVariable String circular) {
        var found = own.get(round, circular);
        circulars.test(found.id(), round.by().id());
        return SeeOther.at(page(round, found) + "?" + CircularPages.TESTED + "=true");
    }

    /**
     * Begins to send it.
     *
     * @param seen the number that the page showed
     * @param edition the edition that it showed
     */
    @PostMapping(CircularPaths.SEND)
    ModelAndView send(
            OwnRound round,
            @PathVariable String circular,
            @RequestParam(name = "gesehen", defaultValue = "0") int seen,
            @RequestParam(name = "fassung", defaultValue = "-1") int edition) {
        var found = own.get(round, circular);
        if (found.isOpen() && found.edition() != edition) {
            // Somebody else has changed it since: whoever sends it has to see it first.
            return SeeOther.at(page(round, found) + "?" + CircularPages.CHANGED + "=true");
        }
        try {
            return SeeOther.at(
                    switch (circulars.sendNow(found.id(), seen)) {
                        case Begun.Yes _ -> page(round, found);
                        case Begun.OtherNumber _ -> page(round, found) + "?" + CircularPages.OTHER_NUMBER + "=" + seen;
                    });
        } catch (TooLate e) {
            return tooLate(round, found);
        }
    }

    /**
     * Has it begin by itself; a time that cannot be is told beside its field.
     *
     * @param typed day and time as the clocks of the round show it
     */
    @PostMapping(CircularPaths.SCHEDULE)
    ModelAndView schedule(
            OwnRound round,
            @PathVariable String circular,
            @RequestParam(name = "wann", defaultValue = "") String typed) {
        var found = own.get(round, circular);
        var words = new CircularWords(round.by().language());
        var timetable = round.round().timetable();
        var moment = TypedMoment.read(typed, timetable, timetable.now(clock));
        if (!(moment instanceof TypedMoment.Ahead(var local))) {
            return again(round, found, typed, words.fault(moment));
        }
        var end = found.draft().notAfter();
        if (end != null && !timetable.instant(local).isBefore(end)) {
            return again(round, found, typed, words.afterItsEnd());
        }
        return press(round, found, id -> circulars.sendAt(id, local));
    }

    @PostMapping(CircularPaths.PAUSE)
    ModelAndView pause(OwnRound round, @PathVariable String circular) {
        return press(round, own.get(round, circular), circulars::pause);
    }

    @PostMapping(CircularPaths.GO_ON)
    ModelAndView goOn(OwnRound round, @PathVariable String circular) {
        return press(round, own.get(round, circular), circulars::goOn);
    }

    @PostMapping(CircularPaths.CANCEL)
    ModelAndView cancel(OwnRound round, @PathVariable String circular) {
        return press(round, own.get(round, circular), circulars::cancel);
    }

    @PostMapping(CircularPaths.DISCARD)
    ModelAndView discard(OwnRound round, @PathVariable String circular) {
        var found = own.get(round, circular);
        try {
            circulars.discard(found.id());
            return SeeOther.at(CircularPaths.of(CircularPaths.ALL, round));
        } catch (TooLate e) {
            return tooLate(round, found);
        }
    }

    private static ModelAndView press(OwnRound round, Broadcast circular, Consumer<UUID> button) {
        try {
            button.accept(circular.id());
            return SeeOther.at(page(round, circular));
        } catch (TooLate e) {
            return tooLate(round, circular);
        }
    }

    private ModelAndView again(OwnRound round, Broadcast circular, String typed, String fault) {
        return new ModelAndView(
                "console/circular",
                Map.of(
                        "style",
                        CircularPages.STYLE,
                        "round",
                        round.round(),
                        "sheet",
                        sheets.of(round, circular),
                        "typed",
                        typed,
                        "fault",
                        fault),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView tooLate(OwnRound round, Broadcast circular) {
        return SeeOther.at(page(round, circular) + "?" + CircularPages.TOO_LATE + "=true");
    }

    private static String page(OwnRound round, Broadcast circular) {
        return CircularPaths.of(CircularPaths.ONE, round, circular.id());
    }
}
