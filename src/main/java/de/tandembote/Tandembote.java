package de.tandembote;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the messenger. */
@SpringBootApplication
public class Tandembote {
    public static void main(String[] args) {
        SpringApplication.run(Tandembote.class, args);
    }
}
