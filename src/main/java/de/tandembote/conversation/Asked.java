package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a question that the bot asked was about. */
@Service
public class Asked {

    private final Questions questions;
    private final GatheringCare gatherings;

    Asked(Questions questions, GatheringCare gatherings) {
        this.questions = questions;
        this.gatherings = gatherings;
    }

    /** The tandem that the question was about; empty where it was about none, or is no longer kept. */
    @Transactional(readOnly = true)
    public Optional<UUID> tandemOf(UUID question) {
        return questions
                .findById(question)
                .flatMap(asked -> Optional.ofNullable(asked.subject().tandem()));
    }

    /**
     * The round of the group event that the question was about; empty where it was about none, or is no longer kept.
     */
    @Transactional(readOnly = true)
    public Optional<UUID> roundOf(UUID question) {
        return questions
                .findById(question)
                .flatMap(asked -> Optional.ofNullable(asked.subject().gathering()))
                .map(gathering -> gatherings.get(gathering).round());
    }
}
