package de.tandembote.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases people: what says who somebody was goes, here and in all modules; what counts the person stays. */
@Service
public class Erasure {

    private final Persons persons;
    private final OptOuts optOuts;
    private final ChatCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(Persons persons, OptOuts optOuts, ChatCodes codes, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.optOuts = optOuts;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Erases somebody, once; whether the person is still needed somewhere the caller has to know. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID person) {
        persons.findById(person).filter(found -> !found.isErased()).ifPresent(found -> {
            found.erase(clock.instant());
            codes.forget(person);
            optOuts.forget(person);
            events.publishEvent(new PersonErased(person));
        });
    }
}
