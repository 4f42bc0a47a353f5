package de.tandembote.demo;

import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turns the clock from a page, and leads back to that page. */
@Controller
@Profile("demo")
class TurnController {

    /** Our own pages; anything else would send people wherever a stranger's form says. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(nachrichten|verstehen|postfach(/[\\w.@%+-]+)?)?");

    private final DemoClock clock;
    private final DemoZone zone;
    private final TimeLapse timeLapse;

    TurnController(DemoClock clock, DemoZone zone, TimeLapse timeLapse) {
        this.clock = clock;
        this.zone = zone;
        this.timeLapse = timeLapse;
    }

    /**
     * Lets time pass.
     *
     * @param step how far
     * @param back path of the page to return to
     */
    @PostMapping("/demo/turn")
    String turn(@RequestParam ClockStep step, @RequestParam(defaultValue = "/") String back, RedirectAttributes told) {
        var passed = switch (step) {
            case NEXT -> timeLapse.toNextDue();
            case DAY, WEEK, MONTH -> timeLapse.to(after(step));
        };
        told.addAttribute("sent", passed.sent());
        return "redirect:" + (OWN_PAGE.matcher(back).matches() ? back : "/");
    }

    private Instant after(ClockStep step) {
        return clock.instant().atZone(zone.id()).plus(step.period()).toInstant();
    }
}
