package de.tandembote.broadcast;

import de.tandembote.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes whoever is erased out of what is still to be written. */
@Component
class ErasedReaders {

    private final JdbcClient jdbc;

    ErasedReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonErased event) {
        jdbc.sql("DELETE FROM broadcast_recipient WHERE person_id = ? AND NOT written")
                .param(event.person())
                .update();
    }
}
