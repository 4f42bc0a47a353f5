package de.tandembote.conversation;

import de.tandembote.link.Links;
import de.tandembote.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes all links of somebody who is erased, and throws away what the person had told. */
@Component
class ErasedPersons {

    private final Links links;
    private final JdbcClient jdbc;

    ErasedPersons(Links links, JdbcClient jdbc) {
        this.links = links;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonErased event) {
        links.revokeAllOf(event.person());
        jdbc.sql("UPDATE question SET understood = '', state = 'ANSWERED' WHERE person_id = ?")
                .param(event.person())
                .update();
    }
}
