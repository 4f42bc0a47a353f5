package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom of a round a segment finds: the round of Dormagen, in which people pause, leave and have no tandem any more. */
class AudienceIntegrationTests {

    private static Office office;

    @BeforeAll
    static void begin() {
        office = new Office();
        run(
                "UPDATE participation SET paused_until = '2026-12-31' WHERE person_id = (SELECT mentee_id FROM tandem WHERE label = '1')");
        run("UPDATE tandem SET state = 'ENDED' WHERE label = '2'");
        run("UPDATE tandem SET state = 'PROPOSED' WHERE label = '3'");
        run(
                "UPDATE participation SET state = 'LEFT' WHERE person_id = (SELECT mentee_id FROM tandem WHERE label = '4')");
        office.month()
                .bot()
                .get(People.class)
                .stopMessages(office.month().idOf(office.month().mentee(5)), Set.of(Purpose.BROADCAST));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    @DisplayName("Who pauses is not among them, who has left neither; who wishes no circulars is counted, and told of")
    void countsThemAll() {
        assertThat(reach(Office.MENTEES)).isEqualTo(new Reach(7, 1, 1));
    }

    @Test
    @DisplayName("A tandem of which one pauses is paused for the other as well; who has only been proposed has none")
    void knowsHowTandemsStand() {
        assertThat(reach(new Segment.InTandem(TandemStanding.PAUSED))).isEqualTo(new Reach(1, 0, 1));
        assertThat(reach(new Segment.InTandem(TandemStanding.OVER)).recipients())
                .isEqualTo(2);
        assertThat(reach(new Segment.And(List.of(Office.MENTEES, new Segment.InTandem(TandemStanding.NONE))))
                        .recipients())
                .isEqualTo(1);
    }

    private static Reach reach(Segment segment) {
        return office.circulars().reach(office.round(), segment);
    }

    private static void run(String sql) {
        office.month().bot().database().sql(sql).update();
    }
}
