package de.tandembote.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead: what the bot says next in a round. */
@Service
@Transactional(readOnly = true)
public class Outlook {

    private final PlannedMessages planned;

    Outlook(PlannedMessages planned) {
        this.planned = planned;
    }

    /** All that is planned and not said yet, in the order in which it is due. */
    public List<Ahead> of(UUID round) {
        return planned.findAhead(round);
    }
}
