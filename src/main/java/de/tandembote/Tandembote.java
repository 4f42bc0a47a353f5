package de.tandembote;

import de.tandembote.command.Commands;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Starts the messenger. */
@SpringBootApplication
public class Tandembote {

    /** Starts the application, or carries out the command that the first argument names. */
    public static void main(String[] args) {
        if (Commands.areMeantBy(args)) {
            System.exit(Commands.run(Tandembote.class, args));
        }
        SpringApplication.run(Tandembote.class, args);
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }
}
