package de.tandembote.store;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids of version 7 (RFC 9562, section 5.7): unique everywhere, and later ones sort after earlier ones. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
