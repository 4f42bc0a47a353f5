package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.programme.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A circular that a mail system takes for something else, or a list of addresses that is out of date. */
class RefusedCircularIntegrationTests {

    @Test
    @DisplayName("BR-4 Many hard failures pause it and tell its author; what is left goes when somebody lets it go on")
    void br4ManyRefusalsPauseIt() {
        try (var office = new Office()) {
            for (int tandem = 1; tandem <= 9; tandem++) {
                office.month().mail().refuses(office.month().mentee(tandem));
                if (tandem <= 3) {
                    office.month().mail().refuses(office.month().mentor(tandem));
                }
            }
            var both = new Segment.Or(List.of(Office.MENTEES, new Segment.InRole(Role.MENTOR)));
            var circular = office.begins(both, null);
            office.month().bot().settle();

            var progress = office.progress(circular);
            assertThat(office.circulars().find(circular).orElseThrow().state()).isEqualTo(BroadcastState.PAUSED);
            assertThat(progress.refused()).isEqualTo(10);
            assertThat(progress.waiting()).isPositive();
            assertThat(office.mails(office.coordinator(), "Ihr Rundschreiben ist angehalten: Neuer Raum 1"))
                    .hasSize(1);

            office.circulars().goOn(circular);
            office.month().bot().settle();

            assertThat(office.progress(circular).waiting()).isZero();
            assertThat(office.progress(circular).refused()).isEqualTo(12);
        }
    }
}
