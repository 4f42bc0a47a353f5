package de.tandembote.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with an id of its own, known before it is stored, and a version that two writers cannot both raise. */
@MappedSuperclass
public abstract class Stored {

    @Id
    private UUID id = Ids.next();

    /** Null until the row is stored, by which Spring Data knows a new one. */
    @Version
    private @Nullable Long version;

    public UUID id() {
        return id;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Stored stored && id().equals(stored.id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }
}
