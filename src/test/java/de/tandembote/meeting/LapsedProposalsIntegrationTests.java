package de.tandembote.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a proposal that nobody has answered is over. */
class LapsedProposalsIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static FirstMonth month;
    private static TandemMeetings meetings;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        meetings = month.bot().get(TandemMeetings.class);
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void nothingIsPlanned() {
        month.nothingHasCome();
        month.bot().database().sql("TRUNCATE meeting CASCADE").update();
        month.bot()
                .database()
                .sql("DELETE FROM programme WHERE name = 'elsewhere'")
                .update();
        theRoundIsIn("Europe/Berlin");
    }

    @ParameterizedTest
    @DisplayName("its time has come by the clock of its round, wherever other rounds are")
    @CsvSource({
        "Europe/Berlin, 2026-03-05T13:59:00Z, PROPOSED",
        "Europe/Berlin, 2026-03-05T14:00:00Z, LAPSED",
        "Asia/Tokyo, 2026-03-05T05:59:00Z, PROPOSED",
        "Asia/Tokyo, 2026-03-05T06:00:00Z, LAPSED",
        "America/New_York, 2026-03-05T19:59:00Z, PROPOSED",
        "America/New_York, 2026-03-05T20:00:00Z, LAPSED"
    })
    void lapsesAtItsTime(String zone, Instant now, MeetingState state) {
        thereIsAProgrammeIn("Asia/Tokyo");
        theRoundIsIn(zone);
        var meeting = proposed(LocalTime.of(15, 0));

        month.clock().set(now);
        meetings.lapse();

        assertThat(meetings.get(meeting).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("without a time, it is over with the day")
    void lapsesWithItsDay() {
        var meeting = proposed(null);

        month.clock().set(Instant.parse("2026-03-05T22:59:00Z"));
        meetings.lapse();
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.PROPOSED);

        month.clock().set(Instant.parse("2026-03-05T23:00:00Z"));
        meetings.lapse();
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.LAPSED);
    }

    private static UUID proposed(@Nullable LocalTime time) {
        var mentee = month.idOf(month.mentee(1));
        var tandem = month.bot()
                .database()
                .sql("SELECT id FROM tandem WHERE mentee_id = ?")
                .param(mentee)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        var planned = meetings.plan(tandem, mentee, new Appointment(DAY, time, null, null, ""), Optional.empty());
        return planned.meeting();
    }

    private static void theRoundIsIn(String zone) {
        month.bot()
                .database()
                .sql("UPDATE programme SET zone = ? WHERE id IN (SELECT programme_id FROM round)")
                .param(zone)
                .update();
    }

    private static void thereIsAProgrammeIn(String zone) {
        month.bot().database().sql("""
                        INSERT INTO programme
                        SELECT (jsonb_populate_record(p, jsonb_build_object(
                            'id', gen_random_uuid(), 'name', 'elsewhere', 'zone', ?::text))).* FROM programme p""").param(zone).update();
    }
}
