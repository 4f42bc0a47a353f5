package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what the parts of a message say to an invitation against each other. */
final class EventBalance {

    private final List<Weighed> weighed = new ArrayList<>();

    private record Weighed(EventStance stance, int sentence) {}

    void add(EventStance stance, int sentence) {
        weighed.add(new Weighed(stance, sentence));
    }

    boolean isEmpty() {
        return weighed.isEmpty();
    }

    /**
     * What all of them come to; null where there are none, or where they contradict each other.
     *
     * @param chatted whether something else is told beside them
     */
    @Nullable
    Act act(boolean chatted) {
        if (weighed.isEmpty()) {
            return null;
        }
        boolean accepts = has(EventStance.ACCEPT);
        boolean declines = has(EventStance.DECLINE);
        if (accepts && declines) {
            return null;
        }
        if (has(EventStance.TENTATIVE)) {
            return declines && !isHedged() ? null : new Act.TentativeEvent();
        }
        if (declines) {
            return new Act.DeclineEvent();
        }
        if (accepts && !has(EventStance.UNLIKELY)) {
            return new Act.AcceptEvent();
        }
        if (has(EventStance.MAYBE) || has(EventStance.UNLIKELY)) {
            return new Act.TentativeEvent();
        }
        return has(EventStance.REASON) || (has(EventStance.WISH) && chatted)
                ? new Act.DeclineEvent()
                : new Act.AcceptEvent();
    }

    private boolean has(EventStance stance) {
        return weighed.stream().anyMatch(each -> each.stance == stance);
    }

    /** "Eher nicht, aber abschreiben will ich es noch nicht": no and perhaps in one sentence. */
    private boolean isHedged() {
        return weighed.stream()
                .filter(each -> each.stance == EventStance.DECLINE)
                .allMatch(no -> weighed.stream()
                        .anyMatch(each -> each.stance == EventStance.TENTATIVE && each.sentence == no.sentence));
    }
}
