package de.tandembote.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns the clock of the demo. */
@RestController
@Profile("demo")
class ClockController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final DemoClock clock;
    private final TimeLapse timeLapse;
    private final DemoZone zone;

    ClockController(DemoClock clock, TimeLapse timeLapse, DemoZone zone) {
        this.clock = clock;
        this.timeLapse = timeLapse;
        this.zone = zone;
    }

    /**
     * What a step brought about.
     *
     * @param now local time in the round's zone
     */
    record Turned(String now, long sent, long received) {}

    /**
     * Lets time pass.
     *
     * @param step {@code next} or an ISO 8601 period or duration ({@code P1M}, {@code PT2H})
     */
    @PostMapping("/demo/clock")
    Turned turn(@RequestParam String step) {
        var passed = step.equals("next")
                ? timeLapse.toNextDue()
                : timeLapse.to(after(step).toInstant());
        return new Turned(now().format(MINUTE), passed.sent(), passed.received());
    }

    @ExceptionHandler(DateTimeException.class)
    ProblemDetail notAStep() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "step must be \"next\" or an ISO 8601 period that goes ahead, such as P1D or P1M.");
    }

    private ZonedDateTime after(String step) {
        var start = clock.instant().atZone(zone.id());
        var end = step.contains("T") ? start.plus(Duration.parse(step)) : start.plus(Period.parse(step));
        if (ChronoUnit.SECONDS.between(start, end) < 0) {
            throw new DateTimeException("the clock goes ahead only");
        }
        return end;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone.id());
    }
}
