package de.tandembote.gathering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All that administrations were told of costs. */
interface CostNotices extends ListCrudRepository<StoredCostNotice, UUID> {

    List<StoredCostNotice> findByGatheringIdOrderByNumber(UUID gathering);
}
