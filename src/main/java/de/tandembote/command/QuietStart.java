package de.tandembote.command;

import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application for one command: it takes no message in, sends none and leaves the clock's work to the nodes
 * that run.
 */
final class QuietStart {

    private static final String[] QUIET = {
        "--spring.quartz.auto-startup=false",
        "--tandembote.schedule.prompt=false",
        "--tandembote.email.watch=false",
        "--tandembote.matrix.watch=false",
        "--logging.level.root=error"
    };

    private QuietStart() {}

    /** Empty where it does not start; why is logged already, in one sentence where it is a setting. */
    static Optional<ConfigurableApplicationContext> of(Class<?> application) {
        try {
            return Optional.of(new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(QUIET));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
