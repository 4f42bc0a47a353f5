package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.meeting.TandemMeetings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the writer's calendar is told of by a letter about what was done, or taken back. */
@Component
class ChangedEvents {

    private final Enclosures enclosures;
    private final TandemMeetings meetings;
    private final GatheringCare gatherings;

    ChangedEvents(Enclosures enclosures, TandemMeetings meetings, GatheringCare gatherings) {
        this.enclosures = enclosures;
        this.meetings = meetings;
        this.gatherings = gatherings;
    }

    private record Changed(boolean isInvitation, UUID id) {}

    /** One event as it stands now, for a letter has room for one; null where there is none, or more. */
    @Nullable
    Enclosed only(List<Done> done, UUID writer) {
        var changed = done.stream()
                .filter(each -> each.what().isShownInCalendars())
                .map(each -> new Changed(each.what() == What.EVENT_ANSWERED, each.objectId()))
                .distinct()
                .toList();
        if (changed.size() != 1) {
            return null;
        }
        var only = changed.getFirst();
        return only.isInvitation
                ? enclosures.of(gatherings.gatheringOf(only.id), writer)
                : enclosures.of(meetings.get(only.id), writer);
    }
}
