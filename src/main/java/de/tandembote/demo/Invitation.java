package de.tandembote.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells where the demo is to be seen, as the last line of its start. */
@Component
@Profile("demo")
class Invitation {

    private static final Logger LOG = LoggerFactory.getLogger(Invitation.class);

    private final String address;

    Invitation(@Value("${tandembote.base-url}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        LOG.info("Open {}", address);
    }
}
