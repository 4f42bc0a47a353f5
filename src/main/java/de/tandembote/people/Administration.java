package de.tandembote.people;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;

/** A town, a Kreis or a company whose staff take part. */
@Entity
public class Administration extends Stored {

    private String name;
    private String kind;
    private String land;
    private String billingName;
    private String billingEmail;

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
