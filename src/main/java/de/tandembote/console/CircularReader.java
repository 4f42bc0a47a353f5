package de.tandembote.console;

import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Draft;
import de.tandembote.broadcast.Segment;
import de.tandembote.datafile.Fault;
import de.tandembote.script.Circular;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of what was typed, or finds all that is wrong with it. */
@Component
class CircularReader {

    private final Circulars circulars;
    private final AudienceQuestions questions;
    private final Clock clock;

    CircularReader(Circulars circulars, AudienceQuestions questions, Clock clock) {
        this.circulars = circulars;
        this.questions = questions;
        this.clock = clock;
    }

    /** A draft, which can be kept only where there are no faults. */
    record Found(Draft draft, List<CircularFault> faults) {}

    /**
     * Reads what was typed.
     *
     * @param before the circular that is changed; null for a new one
     */
    Found read(OwnRound own, CircularForm form, @Nullable Broadcast before) {
        var words = new CircularWords(own.by().language());
        var moment = moment(own, form);
        var draft = new Draft(form.language(), form.subject(), form.text(), segment(form, before), end(own, moment));
        var faults = new ArrayList<CircularFault>();
        for (var fault : circulars.faults(draft)) {
            faults.add(textFault(fault, form, words));
        }
        if (form.audience().filter(who -> isUnclear(own, who)).isPresent()) {
            faults.add(new CircularFault(AudienceForm.EVENT, words.halfAnswered()));
        }
        if (!(moment instanceof TypedMoment.Missing) && !(moment instanceof TypedMoment.Ahead)) {
            faults.add(new CircularFault(CircularForm.NOT_AFTER, words.fault(moment)));
        }
        return new Found(draft, faults);
    }

    private static CircularFault textFault(Fault fault, CircularForm form, CircularWords words) {
        return fault.file().equals(Circular.SUBJECT)
                ? new CircularFault(CircularForm.SUBJECT, words.fault(fault, List.of()))
                : new CircularFault(
                        CircularForm.TEXT,
                        words.fault(fault, form.text().lines().toList()));
    }

    private boolean isUnclear(OwnRound own, AudienceForm audience) {
        return audience.isHalfAnswered() || (!audience.event().isEmpty() && !questions.isEvent(own, audience.event()));
    }

    private static Segment segment(CircularForm form, @Nullable Broadcast before) {
        return form.audience()
                .map(AudienceForm::segment)
                .orElseGet(() -> before == null
                        ? new Segment.OnAddressList()
                        : before.draft().segment());
    }

    private TypedMoment moment(OwnRound own, CircularForm form) {
        var timetable = own.round().timetable();
        return TypedMoment.read(form.notAfter(), timetable, timetable.now(clock));
    }

    private static @Nullable Instant end(OwnRound own, TypedMoment moment) {
        return moment instanceof TypedMoment.Ahead(var local)
                ? own.round().timetable().instant(local)
                : null;
    }
}
