package de.tandembote.console;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the rounds that a person coordinates. */
@Controller
class OwnRoundsPage {

    private final RoundAccess access;
    private final Clock clock;

    OwnRoundsPage(RoundAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** A round in the list; all but its id in words. */
    record Line(UUID id, String programme, String name, String days, String phase, boolean isOver) {}

    @GetMapping(ConsolePaths.HOME)
    String show(SignedIn by, Model model) {
        var words = ConsoleWords.in(by.language());
        List<Line> lines = access.roundsOf(by.id()).stream()
                .map(round -> {
                    var phase = Phase.of(round, clock);
                    return new Line(
                            round.id(),
                            round.programme().name(),
                            round.name(),
                            words.days(round),
                            words.of(phase),
                            phase == Phase.OVER);
                })
                .toList();
        model.addAttribute("rounds", lines);
        return by.page("rounds");
    }
}
