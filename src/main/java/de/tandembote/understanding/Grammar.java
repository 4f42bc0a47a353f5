package de.tandembote.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts together what the clauses of a reply say. In doubt about any of them nothing is done and the person is asked. */
final class Grammar {

    private final ClauseReader reader;
    private final Details details;
    private final YesAndNo yesAndNo;

    Grammar(Asked asked) {
        this.reader = new ClauseReader(asked);
        this.details = new Details(asked);
        this.yesAndNo = new YesAndNo(asked.question());
    }

    Understood read(List<Clause> clauses) {
        var whole = withAbsence(clauses);
        var meant = new ArrayList<Meant>();
        whole.forEach(clause -> meant.addAll(reader.read(clause)));
        var settled = details.settle(meant);
        if (settled.isEmpty() || settled.stream().anyMatch(Meant.Doubt.class::isInstance)) {
            return Understood.unclear();
        }
        boolean forAPerson = settled.contains(new Meant.Does(new Act.ToCoordinator()));
        boolean failed = settled.contains(new Meant.Does(new Act.NoSession()));
        boolean intended = settled.contains(new Meant.Intended()) && !failed;
        if (intended || (!forAPerson && settled.contains(new Meant.Reserve()))) {
            return Understood.unclear();
        }
        boolean hedged = whole.stream().anyMatch(clause -> clause.has(Word.HEDGE));
        return hedged && !isForAPerson(settled) ? Understood.unclear() : decide(settled);
    }

    private Understood decide(List<Meant> meant) {
        boolean yes = meant.contains(new Meant.Answers(true));
        boolean no = meant.contains(new Meant.Answers(false));
        var told = told(meant);
        var own = yes && no ? null : yes ? yesAndNo.yes(told) : no ? yesAndNo.no(told) : List.<Act>of();
        boolean stopsAndMore = told.contains(new Act.Stop()) && (told.size() > 1 || yes);
        boolean contradicts = has(told, Act.NoSession.class) && has(told, Act.LogSession.class);
        if (own == null || stopsAndMore || contradicts) {
            return Understood.unclear();
        }
        var acts = inOrder(meant, told, own);
        boolean nothing = acts.isEmpty() && !yes && meant.stream().anyMatch(Meant.Chat.class::isInstance);
        return nothing ? Understood.unclear() : Understood.acts(acts);
    }

    /** The acts that were told in so many words. */
    private static Set<Act> told(List<Meant> meant) {
        var acts = new LinkedHashSet<Act>();
        for (var each : meant) {
            if (each instanceof Meant.Does(var act)) {
                acts.add(act);
            }
        }
        if (has(acts, Act.PlanMeeting.class)) {
            // A new time instead of the old one is one act, not two.
            acts.removeIf(act -> act instanceof Act.CancelMeeting || act instanceof Act.DeclineMeeting);
        }
        return acts;
    }

    private static boolean has(Set<Act> acts, Class<? extends Act> kind) {
        return acts.stream().anyMatch(kind::isInstance);
    }

    /** The acts in the order written; what "yes" or "no" stands for takes its place. */
    private static List<Act> inOrder(List<Meant> meant, Set<Act> told, List<Act> own) {
        var acts = new LinkedHashSet<Act>();
        for (var each : meant) {
            if (each instanceof Meant.Answers) {
                acts.addAll(own);
            } else if (each instanceof Meant.Does(var act) && told.contains(act)) {
                acts.add(act);
            }
        }
        return List.copyOf(acts);
    }

    /** Thanks, stories and something for a person: what is hedged there leads to no act. */
    private static boolean isForAPerson(List<Meant> meant) {
        boolean asks = meant.contains(new Meant.Does(new Act.ToCoordinator()));
        return asks
                && meant.stream()
                        .allMatch(each -> each instanceof Meant.Polite
                                || each instanceof Meant.Chat
                                || each instanceof Meant.Reserve
                                || (each instanceof Meant.Does(var act) && act instanceof Act.ToCoordinator));
    }

    /** "Bin bis 15.4. im Urlaub" tells until when, "bitte keine Nachrichten" tells what. */
    private static List<Clause> withAbsence(List<Clause> clauses) {
        var absence = first(clauses, clause -> clause.has(Word.ABSENT) && clause.until() != null);
        var silence = first(clauses, clause -> isSilence(clause) && clause.until() == null);
        if (absence == null || silence == null || absence == silence) {
            return clauses;
        }
        silence.join(absence);
        return clauses.stream().filter(clause -> clause != absence).toList();
    }

    private static boolean isSilence(Clause clause) {
        return clause.has(Word.PAUSE) || clause.has(Word.STOP);
    }

    private static @Nullable Clause first(List<Clause> clauses, Predicate<Clause> fits) {
        return clauses.stream().filter(fits).findFirst().orElse(null);
    }
}
