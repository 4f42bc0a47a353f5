package de.tandembote.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All surveys. */
interface Surveys extends JpaRepository<Survey, UUID> {

    List<Survey> findByRoundIdOrderById(UUID round);
}
