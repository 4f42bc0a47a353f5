package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.Segment.And;
import de.tandembote.broadcast.Segment.Answered;
import de.tandembote.broadcast.Segment.Everyone;
import de.tandembote.broadcast.Segment.InRole;
import de.tandembote.broadcast.Segment.InTandem;
import de.tandembote.broadcast.Segment.Not;
import de.tandembote.broadcast.Segment.OfAdministration;
import de.tandembote.broadcast.Segment.Or;
import de.tandembote.broadcast.Segment.Reads;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a segment means. */
class SegmentTests {

    private static final UUID KOELN = UUID.randomUUID();
    private static final UUID UNNA = UUID.randomUUID();
    private static final UUID WORKSHOP = UUID.randomUUID();

    private static final Participant ANNA = new Participant(
            UUID.randomUUID(),
            Set.of(Role.MENTEE),
            KOELN,
            Language.DE,
            Set.of(TandemStanding.ACTIVE),
            Map.of(WORKSHOP, EventStanding.COMES));

    /** In two roles, from outside, in a tandem that is over and one that pauses, and invited to nothing. */
    private static final Participant BEN = new Participant(
            UUID.randomUUID(),
            Set.of(Role.MENTOR, Role.BOARD),
            null,
            Language.EN,
            Set.of(TandemStanding.OVER, TandemStanding.PAUSED),
            Map.of());

    private record Meant(Segment segment, boolean anna, boolean ben) {}

    private static Stream<Meant> segments() {
        return Stream.of(
                new Meant(new Everyone(), true, true),
                new Meant(new InRole(Role.MENTEE), true, false),
                new Meant(new InRole(Role.BOARD), false, true),
                new Meant(new OfAdministration(KOELN), true, false),
                new Meant(new OfAdministration(UNNA), false, false),
                new Meant(new InTandem(TandemStanding.ACTIVE), true, false),
                new Meant(new InTandem(TandemStanding.OVER), false, true),
                new Meant(new InTandem(TandemStanding.PAUSED), false, true),
                new Meant(new Answered(WORKSHOP, EventStanding.COMES), true, false),
                new Meant(new Answered(WORKSHOP, EventStanding.OPEN), false, false),
                new Meant(new Reads(Language.EN), false, true),
                new Meant(new Not(new Reads(Language.EN)), true, false),
                new Meant(new And(List.of()), true, true),
                new Meant(new And(List.of(new InRole(Role.MENTOR), new Reads(Language.DE))), false, false),
                new Meant(new And(List.of(new InRole(Role.MENTEE), new Reads(Language.DE))), true, false),
                new Meant(new Or(List.of()), false, false),
                new Meant(new Or(List.of(new InRole(Role.MENTOR), new Reads(Language.DE))), true, true),
                new Meant(
                        new And(List.of(
                                new Or(List.of(new InRole(Role.MENTEE), new InRole(Role.MENTOR))),
                                new Not(new Answered(WORKSHOP, EventStanding.COMES)))),
                        false,
                        true));
    }

    @ParameterizedTest
    @MethodSource("segments")
    @DisplayName(
            "A segment means those of whom it holds, alone and put together, and does so when it was stored as well")
    void meansThoseOfWhomItHolds(Meant meant) {
        var stored = StoredSegment.read(StoredSegment.write(meant.segment()));

        assertThat(stored).isEqualTo(meant.segment());
        assertThat(stored.holds(ANNA)).isEqualTo(meant.anna());
        assertThat(stored.holds(BEN)).isEqualTo(meant.ben());
    }

    @Test
    @DisplayName("What is stored stays readable: these are the names of the parts")
    void theNamesOfTheParts() {
        assertThat(StoredSegment.read("""
                        {"who":"And","parts":[{"who":"InRole","role":"MENTEE"},{"who":"Not","part":{"who":"Reads","language":"EN"}}]}"""))
                .isEqualTo(new And(List.of(new InRole(Role.MENTEE), new Not(new Reads(Language.EN)))));
    }
}
