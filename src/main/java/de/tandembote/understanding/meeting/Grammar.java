package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the clauses of a reply say. In doubt about any of them nothing is done and the person is asked.
 */
final class Grammar {

    private final ClauseReader reader;
    private final Details details;
    private final Hedges hedges;
    private final Decision decision;

    private final @Nullable QuestionKind question;

    Grammar(Asked asked) {
        this.question = asked.question();
        this.reader = new ClauseReader(asked);
        this.details = new Details(asked);
        this.hedges = new Hedges(asked.question());
        this.decision = new Decision(asked.question());
    }

    Understood read(List<Clause> clauses) {
        var whole = Absence.joined(MessageKinds.joined(clauses));
        var readings = whole.stream()
                .map(clause -> new Read(clause, hedges.unlessUnsure(clause, reader.read(clause), whole)))
                .toList();
        // "On carnival's day? In Cologne? Not a chance!".
        boolean denied = question == QuestionKind.MEETING_PROPOSAL
                && readings.stream().anyMatch(read -> read.meant.contains(new Meant.Answers(false)));
        var planned = readings.stream()
                .filter(read -> read.meant.stream().anyMatch(Details::isPlan))
                .map(read -> read.clause.sentence())
                .collect(Collectors.toSet());
        boolean held = readings.stream().flatMap(read -> read.meant.stream()).anyMatch(this::tellsOfASession);
        var meant = readings.stream()
                .flatMap(read -> read.meant.stream()
                        .map(each -> answered(each, denied || planned.contains(read.clause.sentence()), held)))
                .toList();
        var settled = details.settle(meant);
        if (isSilenceBesideAStory(readings, settled)) {
            settled = settled.stream()
                    .filter(each -> !(each instanceof Meant.Doubt))
                    .toList();
        }
        if (settled.stream().anyMatch(Meant.Doubt.class::isInstance)) {
            return isOnlyWorry(readings, settled)
                    ? Understood.acts(List.of(new Act.ToCoordinator()))
                    : Understood.unclear();
        }
        if (settled.isEmpty()) {
            return Understood.unclear();
        }
        boolean forAPerson = settled.contains(new Meant.Does(new Act.ToCoordinator()));
        if (!forAPerson && settled.contains(new Meant.Reserve()) && !isOnlyTold(settled)) {
            return Understood.unclear();
        }
        return decision.of(settled, whole);
    }

    /**
     * "Ich mache mir Gedanken, ob etwas nicht stimmt. Rufen Sie mich bitte an": whatever is in doubt, a person reads
     * it.
     */
    private static boolean isOnlyWorry(List<Read> readings, List<Meant> settled) {
        return readings.stream().anyMatch(read -> read.clause.has(Word.WORRY) && isForAPerson(read.meant))
                && settled.stream()
                        .allMatch(each -> !(each instanceof Meant.Does(var act)) || act instanceof Act.ToCoordinator)
                && settled.stream().noneMatch(Meant.Answers.class::isInstance);
    }

    /** "Ab Montag drei Wochen Nordsee! Bis 3. August keine Erinnerungen": the day beside it is no meeting. */
    private static boolean isSilenceBesideAStory(List<Read> readings, List<Meant> settled) {
        var acts = Decision.told(settled);
        return !acts.isEmpty()
                && acts.stream().allMatch(act -> act instanceof Act.Pause || act instanceof Act.Stop)
                && settled.stream().noneMatch(Meant.Answers.class::isInstance)
                && readings.stream()
                        .filter(read -> read.meant.stream().anyMatch(Meant.Doubt.class::isInstance))
                        .allMatch(read -> (acts.stream().anyMatch(Act.Stop.class::isInstance)
                                        && MessageWishes.isSilence(read.clause))
                                || (!read.clause.has(Roles.TAKERS)
                                        && !MessageWishes.isSilence(read.clause)
                                        && !read.clause.isQuestion()));
    }

    private static boolean isForAPerson(List<Meant> meant) {
        return meant.contains(new Meant.Does(new Act.ToCoordinator()));
    }

    private record Read(Clause clause, List<Meant> meant) {}

    /** "Können wir uns am 5.4. treffen, vor der Mittagspause?" asks for a time and for nothing more. */
    private static Meant answered(Meant meant, boolean besideAPlan, boolean besideASession) {
        return switch (meant) {
            case Meant.Asks _ -> besideAPlan ? new Meant.Polite() : new Meant.Does(new Act.ToCoordinator());
            case Meant.Topic _ -> besideASession ? new Meant.Polite() : new Meant.Does(new Act.ToCoordinator());
            default -> meant;
        };
    }

    private boolean tellsOfASession(Meant meant) {
        boolean yes = question == QuestionKind.MEETING_CHECK && meant.equals(new Meant.Answers(true));
        return yes || (meant instanceof Meant.Does(var act) && act instanceof Act.LogSession);
    }

    /** A reservation beside what was told in so many words is a story. */
    private static boolean isOnlyTold(List<Meant> meant) {
        return meant.stream().noneMatch(Meant.Answers.class::isInstance)
                && meant.stream().anyMatch(Meant.Does.class::isInstance);
    }
}
