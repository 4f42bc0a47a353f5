package de.tandembote.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All meetings of tandems. */
interface Meetings extends ListCrudRepository<Meeting, UUID> {

    List<Meeting> findByTandemIdOrderByStartsAt(UUID tandem);

    List<Meeting> findByStateAndStartsAtBefore(MeetingState state, LocalDateTime moment);
}
