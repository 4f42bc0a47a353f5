package de.tandembote.conversation;

import de.tandembote.script.Note;
import de.tandembote.understanding.Act;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that came of one reply, as its writer is told. */
final class Told {

    private final Set<Note> notes = new LinkedHashSet<>();
    private final Set<Note> failed = new LinkedHashSet<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final List<Outcome.Answer> answers = new ArrayList<>();

    void add(Performed performed) {
        var number = numberOf(performed.act());
        switch (performed.outcome()) {
            case Outcome.Noted(var note, var what) -> {
                notes.add(note);
                what.forEach(each -> done.add(each.of(number)));
            }
            case Outcome.Answer answer -> answers.add(answer);
            case Outcome.Impossible(var attempt) -> failed.add(new Note.NotDone(attempt));
        }
    }

    private int numberOf(@Nullable Act act) {
        if (act == null) {
            return -1;
        }
        if (!acts.contains(act)) {
            acts.add(act);
        }
        return acts.indexOf(act);
    }

    /** Whether nothing came of it at all. */
    boolean isNothing() {
        return notes.isEmpty() && answers.isEmpty();
    }

    /** Whether there is no more to say than that all stays as it was. */
    boolean isRefusal() {
        return isNothing() && isCorrectionRefused();
    }

    boolean isCorrectionRefused() {
        return failed.contains(new Note.NotDone(Note.Attempt.CORRECT));
    }

    /** What was done, and after it what could not be done. */
    List<Note> notes() {
        return Stream.concat(notes.stream(), failed.stream()).toList();
    }

    /** What was understood; what was done names its act by the place here. */
    List<Act> acts() {
        return List.copyOf(acts);
    }

    List<Done> done() {
        return List.copyOf(done);
    }

    List<Outcome.Answer> answers() {
        return List.copyOf(answers);
    }
}
