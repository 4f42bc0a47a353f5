package de.tandembote.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the demo once its first page has been shown, to nobody. Java learns from such a rehearsal what the start of the
 * real program takes (JEP 514): a database, a mail server and a round are all in it.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(FirstPage.PROPERTY)
class FirstPage {

    static final String PROPERTY = "tandembote.demo.first-page-only";

    private final ConfigurableApplicationContext application;
    private final URI address;

    FirstPage(ConfigurableApplicationContext application, @Value("${tandembote.base-url}") URI address) {
        this.application = application;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void showAndEnd() {
        try (var page = address.toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(SpringApplication.exit(application));
    }
}
