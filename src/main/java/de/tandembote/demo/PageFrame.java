package de.tandembote.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What every page shows around its own matter: the demo's time, the clock to turn, and what turning it brought about.
 */
@ControllerAdvice(assignableTypes = {RoundPage.class, MessagesPage.class, MailboxPages.class, UnderstandingPage.class})
@Profile("demo")
class PageFrame {

    private final DemoClock clock;
    private final DemoZone zone;
    private final TimeLapse timeLapse;

    PageFrame(DemoClock clock, DemoZone zone, TimeLapse timeLapse) {
        this.clock = clock;
        this.zone = zone;
        this.timeLapse = timeLapse;
    }

    /**
     * The clock as the pages show it.
     *
     * @param next when something is due next; empty where nothing ever is
     */
    record ClockFace(String day, String time, String next, List<ClockStep> steps) {}

    @ModelAttribute("clock")
    ClockFace clock() {
        var now = LocalDateTime.ofInstant(clock.instant(), zone.id());
        return new ClockFace(
                GermanDates.longDay(now.toLocalDate()),
                GermanDates.time(now),
                timeLapse.nextDue().map(this::told).orElse(""),
                List.of(ClockStep.values()));
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("turned")
    String turned(@RequestParam(name = "sent", required = false) @Nullable Long sent) {
        if (sent == null) {
            return "";
        }
        return switch (Math.clamp(sent, 0, Integer.MAX_VALUE)) {
            case 0 -> "Die Uhr ist weitergestellt. Verschickt wurde dabei nichts.";
            case 1 -> "Die Uhr ist weitergestellt. Eine Nachricht wurde verschickt.";
            default -> "Die Uhr ist weitergestellt. " + sent + " Nachrichten wurden verschickt.";
        };
    }

    private String told(Instant moment) {
        return GermanDates.moment(moment, zone.id());
    }
}
