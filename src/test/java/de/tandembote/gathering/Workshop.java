package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A workshop and its guests, who are known by their numbers from 0. Its clock goes on a minute with each step. */
final class Workshop {

    static final Instant BEGINNING = Instant.parse("2026-03-02T08:00:00Z");

    private static final UUID ROUND = UUID.randomUUID();

    final Gathering gathering;
    final GuestList list;
    private Instant now = BEGINNING;
    private int day;

    Workshop(int guests, @Nullable Integer seats) {
        gathering = new Gathering(ROUND, details(day, "Raum 12", seats), now);
        list = new GuestList(
                gathering,
                new ArrayList<>(IntStream.range(0, guests)
                        .mapToObj(guest -> new Invitation(gathering.id(), UUID.randomUUID(), now))
                        .toList()));
    }

    /** So many days after the day that was planned first. */
    static GatheringDetails details(int daysLater, String place, @Nullable Integer seats) {
        var start = LocalDateTime.of(2026, 4, 16, 9, 0).plusDays(daysLater);
        return new GatheringDetails(
                "workshop",
                GatheringKind.WORKSHOP,
                Audience.MENTEES,
                Set.of(),
                "Meine Stärken",
                "",
                List.of(new GatheringTime(start, start.plusHours(7), false)),
                place,
                "",
                seats,
                null,
                BigDecimal.ZERO,
                FeeBearer.PROGRAMME,
                null);
    }

    Invitation guest(int guest) {
        return list.invitations().get(guest);
    }

    /** Says it on the page. */
    Answered says(int guest, ParticipationStatus status) {
        return takes(guest, GivenAnswer.of(status, gathering.sequence(), Way.PAGE, later()));
    }

    /** Says it with the button in an invitation of this sequence, at this minute. */
    Answered presses(int guest, ParticipationStatus status, int sequence, int minute) {
        var arrived = later();
        var stamp = BEGINNING.plusSeconds(60L * minute);
        return takes(guest, new GivenAnswer(status, sequence, stamp, Way.BUTTON, arrived));
    }

    private Answered takes(int guest, GivenAnswer given) {
        var answered = list.answer(guest(guest), given);
        list.fill();
        return answered;
    }

    /** Another day. */
    void moves() {
        day++;
        changes(details(day, gathering.details().place(), gathering.details().seats()));
    }

    void goesTo(String place) {
        changes(details(day, place, gathering.details().seats()));
    }

    void has(@Nullable Integer seats) {
        changes(details(day, gathering.details().place(), seats));
    }

    private void changes(GatheringDetails to) {
        if (gathering.update(to, later()).contains(GatheringChange.TIME)) {
            list.askAnew();
        }
        list.fill();
    }

    List<ParticipationStatus> statuses() {
        return list.invitations().stream().map(Invitation::status).toList();
    }

    List<Seat> seats() {
        return list.invitations().stream().map(Invitation::seat).toList();
    }

    /** Those who have a seat. */
    Set<Integer> seated() {
        var seated = new LinkedHashSet<Integer>();
        for (int guest = 0; guest < list.invitations().size(); guest++) {
            if (guest(guest).seat() == Seat.SEAT) {
                seated.add(guest);
            }
        }
        return seated;
    }

    Instant later() {
        now = now.plusSeconds(60);
        return now;
    }
}
