package de.tandembote.demo;

import de.tandembote.campaign.MonthState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: how the tandems of the round are doing, month by month. */
@Controller
@Profile("demo")
class RoundPage {

    /** From the best to the farthest. */
    private static final List<MonthSign> LEGEND = Stream.of(
                    MonthState.MET,
                    MonthState.PLANNED,
                    MonthState.REMINDED,
                    MonthState.SILENT,
                    MonthState.NO_SESSION,
                    MonthState.PAUSED,
                    MonthState.AHEAD)
            .map(MonthSign::of)
            .toList();

    private final RoundSheets sheets;
    private final Correspondents correspondents;

    RoundPage(RoundSheets sheets, Correspondents correspondents) {
        this.sheets = sheets;
        this.correspondents = correspondents;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("rounds", sheets.all());
        model.addAttribute("legend", LEGEND);
        model.addAttribute("coordinator", correspondents.coordinator().orElse(null));
        return "demo/round";
    }
}
