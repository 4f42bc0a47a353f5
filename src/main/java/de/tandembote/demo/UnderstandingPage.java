package de.tandembote.demo;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.command.ExplanationText;
import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the bot would make of a reply, without anything being sent or stored. */
@Controller
@Profile("demo")
class UnderstandingPage {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final Understanding understanding;
    private final DemoClock clock;
    private final DemoZone zone;

    UnderstandingPage(Understanding understanding, DemoClock clock, DemoZone zone) {
        this.understanding = understanding;
        this.clock = clock;
        this.zone = zone;
    }

    /** What the reply may answer, as the page offers it. */
    enum Question {
        MONTHLY_REMINDER(QuestionKind.MONTHLY_REMINDER, 0, "die monatliche Frage nach den Treffen"),
        MEETING_PROPOSAL(QuestionKind.MEETING_PROPOSAL, 7, "einen Terminvorschlag: in einer Woche um 15 Uhr"),
        MEETING_CHECK(QuestionKind.MEETING_CHECK, -1, "die Frage, ob das Treffen gestern stattgefunden hat"),
        EVENT_INVITATION(QuestionKind.EVENT_INVITATION, 0, "die Einladung zu einer Veranstaltung"),
        NOTHING(null, 0, "nichts: Jemand schreibt von sich aus");

        private final @Nullable QuestionKind kind;
        private final int days;
        private final String label;

        Question(@Nullable QuestionKind kind, int days, String label) {
            this.kind = kind;
            this.days = days;
            this.label = label;
        }

        public String label() {
            return label;
        }

        private Asked on(LocalDate day) {
            var meeting = days == 0 ? null : day.plusDays(days).atTime(AFTERNOON);
            return new Asked(kind, meeting, day.atTime(MORNING), Language.DE);
        }
    }

    /**
     * What the bot makes of a reply.
     *
     * @param reply what is left of it without quotes and signature
     * @param acts one line for each; empty where the bot does nothing
     */
    record Result(String kind, String reply, List<String> acts, boolean asksBack) {}

    @GetMapping("/verstehen")
    String form(Model model) {
        var today = LocalDateTime.ofInstant(clock.instant(), zone.id()).toLocalDate();
        return page("", Question.MONTHLY_REMINDER, today, model);
    }

    /** Changes nothing; a reply is nothing for an address, where it would be kept. */
    @PostMapping("/verstehen")
    String understand(
            @RequestParam String text,
            @RequestParam Question asked,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Model model) {
        model.addAttribute("result", result(text, asked.on(day)));
        return page(text, asked, day, model);
    }

    private static String page(String text, Question asked, LocalDate day, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("asked", asked);
        model.addAttribute("day", day);
        model.addAttribute("questions", Question.values());
        return "demo/understanding";
    }

    private Result result(String text, Asked asked) {
        var reading = understanding.read(IncomingMessage.ofText(text));
        var understood = understanding.acts(reading, asked, zone.id());
        return new Result(
                ExplanationText.say(reading.kind()),
                reading.reply(),
                understood.acts().stream().map(ExplanationText::say).toList(),
                understood.askBack());
    }
}
