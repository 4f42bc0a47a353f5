package de.tandembote.people;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A town, a Kreis or a company whose staff take part. */
@Entity
public class Administration extends Stored {

    private String name;
    private String kind;
    private String land;
    private String billingName;
    private String billingEmail;
    private @Nullable UUID billingContactId;

    protected Administration() {}

    public Administration(String name, String kind, String land, String billingName, String billingEmail) {
        this.name = name;
        this.kind = kind;
        this.land = land;
        this.billingName = billingName;
        this.billingEmail = billingEmail;
    }

    public String name() {
        return name;
    }

    /** The office that is told of costs; empty where there is none. */
    public String billingName() {
        return billingName;
    }

    /** Where that office is reached; empty where there is none. */
    public String billingEmail() {
        return billingEmail;
    }

    /** That office as a person who gets messages; null where there is none. */
    public @Nullable UUID billingContact() {
        return billingContactId;
    }

    /** Costs are told to this person; null where there is nobody to tell. */
    public void bill(@Nullable UUID person) {
        billingContactId = person;
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(String kind, String land, String billingName, String billingEmail) {
        var changed = !(this.kind.equals(kind)
                && this.land.equals(land)
                && this.billingName.equals(billingName)
                && this.billingEmail.equals(billingEmail));
        this.kind = kind;
        this.land = land;
        this.billingName = billingName;
        this.billingEmail = billingEmail;
        return changed;
    }
}
