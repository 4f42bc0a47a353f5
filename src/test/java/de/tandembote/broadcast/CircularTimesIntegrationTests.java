package de.tandembote.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When circulars begin by themselves. */
class CircularTimesIntegrationTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Office office;

    @BeforeEach
    void begin() {
        office = new Office();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @ParameterizedTest
    @DisplayName("BR-8 At 02:30 on both days of the change of time it begins once")
    @ValueSource(strings = {"2026-03-29T02:30", "2026-10-25T02:30"})
    void br8TheChangeOfTime(LocalDateTime night) {
        var circular = office.writes(Office.MENTEES);
        office.circulars().sendAt(circular, night);
        var midnight = night.toLocalDate().atStartOfDay(BERLIN).toInstant();
        office.month().clock().set(midnight);

        for (int halfHour = 0; halfHour <= 10; halfHour++) {
            office.month().clock().set(midnight.plus(Duration.ofMinutes(30L * halfHour)));
            office.month().bot().settle();
        }

        assertThat(office.circulars().find(circular).orElseThrow().startedAt())
                .contains(night.atZone(BERLIN).toInstant());
        assertThat(office.progress(circular).sent()).isEqualTo(9);
        assertThat(office.mails(office.month().mentee(1), circular)).hasSize(1);
    }

    @Test
    @DisplayName("BR-8 After six hours of standstill it begins once, and not at all where its time is over")
    void br8Standstill() {
        var now = office.month().clock().instant();
        var late = office.writes(Office.MENTEES);
        var over = office.writes(Office.MENTEES, now.plus(Duration.ofHours(5)));
        for (var circular : List.of(late, over)) {
            office.circulars().sendAt(circular, LocalDateTime.ofInstant(now.plus(Duration.ofMinutes(10)), BERLIN));
        }
        office.month().clock().passes(Duration.ofHours(6));
        office.month().bot().settle();
        office.month().bot().settle();

        assertThat(office.progress(late).sent()).isEqualTo(9);
        assertThat(office.mails(office.month().mentee(1), late)).hasSize(1);
        assertThat(office.circulars().find(over).orElseThrow().state()).isEqualTo(BroadcastState.EXPIRED);
        assertThat(office.progress(over).recipients()).isZero();
    }

    @Test
    @DisplayName(
            "BR-8 It goes to those whom its segment means when it begins, and not to those of the day it was written")
    void br8WhomItMeansThen() {
        var circular = office.writes(Office.MENTEES);
        var inAnHour = office.month().clock().instant().plus(Duration.ofHours(1));
        office.circulars().sendAt(circular, LocalDateTime.ofInstant(inAnHour, BERLIN));
        office.month()
                .bot()
                .database()
                .sql("UPDATE participation SET state = 'LEFT' WHERE person_id = ?")
                .param(office.month().idOf(office.month().mentee(3)))
                .update();
        office.month().bot().passesTo(inAnHour);

        assertThat(office.progress(circular).recipients()).isEqualTo(8);
        assertThat(office.mails(office.month().mentee(3), circular)).isEmpty();
    }
}
