package de.tandembote.meeting;

import de.tandembote.programme.TandemCare;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what the two of a tandem press in their calendars. In whatever order it comes, what each of them said last
 * holds: a no of either, a yes of the one who was asked.
 */
@Service
@Transactional
public class PressedButtons {

    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Clock clock;

    PressedButtons(TandemMeetings meetings, TandemCare tandems, Clock clock) {
        this.meetings = meetings;
        this.tandems = tandems;
        this.clock = clock;
    }

    /** Whether this answer would count: it is one to the present time, and nothing newer of the person is known. */
    @Transactional(readOnly = true)
    public boolean isLatest(UUID meeting, UUID person, MeetingAnswer answer) {
        return meetings.get(meeting).isLatest(person, answer, clock.instant());
    }

    /**
     * Takes an answer; one that was overtaken, or that is to an earlier time, changes nothing.
     *
     * @return false where the meeting would take place again, but the two have planned another one since it was called
     *     off
     */
    public boolean take(UUID meeting, UUID person, MeetingAnswer answer) {
        var found = meetings.get(meeting);
        var now = clock.instant();
        if (!found.isLatest(person, answer, now)) {
            return true;
        }
        found.keep(person, answer, now);
        tandems.heard(found.tandem());
        if (found.revives() && isReplaced(found)) {
            return false;
        }
        meetings.settle(found, person);
        return true;
    }

    private boolean isReplaced(Meeting off) {
        return meetings.ahead(off.tandem()).stream()
                .anyMatch(other -> !other.changedAt().isBefore(off.changedAt()));
    }
}
