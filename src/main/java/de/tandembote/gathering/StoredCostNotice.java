package de.tandembote.gathering;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What an administration was told, as it is kept. */
@Entity
@Table(name = "cost_notice")
// Some columns are read by queries, or by whoever looks at the table.
@SuppressWarnings("UnusedVariable")
class StoredCostNotice extends Stored {

    private UUID gatheringId;
    private UUID administrationId;
    private int number;
    private int mentees;
    private BigDecimal fee;
    private BigDecimal sum;
    private Instant notedAt;

    protected StoredCostNotice() {}

    StoredCostNotice(CostNotice notice) {
        this.gatheringId = notice.gathering();
        this.administrationId = notice.administration();
        this.number = notice.number();
        this.mentees = notice.mentees();
        this.fee = notice.fee();
        this.sum = notice.sum();
        this.notedAt = notice.notedAt();
    }

    UUID administration() {
        return administrationId;
    }

    int number() {
        return number;
    }

    Bill bill() {
        return new Bill(administrationId, mentees, fee, sum);
    }
}
