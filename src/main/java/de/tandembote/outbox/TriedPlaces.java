package de.tandembote.outbox;

import de.tandembote.channel.Attempts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps beside each message where it was tried last. */
@Component
class TriedPlaces implements Attempts {

    private final JdbcClient jdbc;

    TriedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void startsIn(UUID message, String place) {
        jdbc.sql("UPDATE outbox_delivery SET tried_in = ? WHERE message_id = ?")
                .params(place, message)
                .update();
    }
}
