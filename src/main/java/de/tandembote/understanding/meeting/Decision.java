package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes acts of what was told in so many words and of yes or no, or a question where these do not go together. */
final class Decision {

    private final @Nullable QuestionKind question;
    private final YesAndNo yesAndNo;

    Decision(@Nullable QuestionKind question) {
        this.question = question;
        this.yesAndNo = new YesAndNo(question);
    }

    Understood of(List<Meant> meant, List<Clause> clauses) {
        boolean yes = meant.contains(new Meant.Answers(true));
        boolean no = meant.contains(new Meant.Answers(false));
        var told = told(meant);
        if (question == QuestionKind.ECHO) {
            no &= !isRight(clauses);
        }
        if (question == QuestionKind.ECHO && no) {
            // "Falsch verstanden, bitte wieder rausnehmen" takes back, whatever is called off by it.
            told.removeIf(act -> act instanceof Act.CancelMeeting || act instanceof Act.NoSession);
        }
        var own = yes && no ? null : yes ? yesAndNo.yes(told) : no ? yesAndNo.no(told) : List.<Act>of();
        boolean denied = question == QuestionKind.MEETING_PROPOSAL && yes && isDeniedBeside(clauses);
        boolean stopsAndMore = has(told, Act.Stop.class) && (yes || isOutcry(clauses));
        boolean contradicts = has(told, Act.NoSession.class) && has(told, Act.LogSession.class);
        if (own == null || stopsAndMore || contradicts || denied) {
            return Understood.unclear();
        }
        if (question == QuestionKind.MEETING_PROPOSAL
                && told.isEmpty()
                && own.isEmpty()
                && !yes
                && Courtesy.isRegret(meant, clauses)) {
            return Understood.acts(List.of(new Act.DeclineMeeting()));
        }
        if (isMissedByMoving(told, clauses)) {
            own = List.of(new Act.NoSession());
            meant = Stream.concat(Stream.of(new Meant.Answers(false)), meant.stream())
                    .toList();
        }
        var acts = SameDay.merge(MessageKinds.merged(inOrder(meant, told, own)));
        // "Bis dann!" may well agree to a proposal, "danke" does not.
        boolean agrees =
                question == QuestionKind.MEETING_PROPOSAL && clauses.stream().anyMatch(clause -> clause.has(Word.YES));
        boolean nothing = acts.isEmpty() && !yes && (agrees || !Courtesy.isAll(clauses));
        return nothing ? Understood.unclear() : Understood.acts(acts);
    }

    /** "Wir mussten verschieben und treffen uns jetzt am Dienstag": the meeting asked about was not. */
    private boolean isMissedByMoving(Set<Act> told, List<Clause> clauses) {
        return question == QuestionKind.MEETING_CHECK
                && told.stream().allMatch(Act.PlanMeeting.class::isInstance)
                && !told.isEmpty()
                && clauses.stream().anyMatch(clause -> clause.has(Word.MOVE) && clause.has(Word.WAS));
    }

    private static boolean isRight(List<Clause> clauses) {
        return clauses.stream()
                .anyMatch(clause -> clause.has(Word.RIGHT) && !clause.has(Word.NOT) && !clause.has(Word.WRONG));
    }

    /** "Ok, dann eben nicht", "ja, aber lieber im Café": a yes that something beside it takes back or changes. */
    private static boolean isDeniedBeside(List<Clause> clauses) {
        var yes = clauses.stream()
                .filter(clause -> clause.has(Word.YES))
                .map(Clause::sentence)
                .toList();
        return clauses.stream()
                .filter(clause -> yes.contains(clause.sentence()))
                .anyMatch(clause ->
                        isBareDenial(clause) || (clause.has(Word.INSTEAD) && clause.hasDetails() && !clause.hasTime()));
    }

    private static boolean isBareDenial(Clause clause) {
        boolean denies = clause.has(Word.NOT) || clause.has(Word.NOTHING);
        return denies
                && clause.unknown() == 0
                && !clause.hasDetails()
                && !clause.has(Word.MET)
                && !clause.has(Word.WORRY)
                && !clause.has(Word.SUITS)
                && !clause.has(Word.YES);
    }

    /** "Stopp! Das war der 6.3." stops something else than messages. */
    private static boolean isOutcry(List<Clause> clauses) {
        return clauses.size() > 1
                && clauses.stream()
                        .anyMatch(clause -> clause.opensWith(Word.STOP)
                                && clause.wording().signs().size() == 1)
                && clauses.stream()
                        .anyMatch(clause -> clause.unknown() > 0 || clause.hasTime() || clause.has(Roles.TAKERS));
    }

    /** The acts that were told in so many words. */
    static Set<Act> told(List<Meant> meant) {
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
        if (acts.contains(new Act.Help())) {
            // "Was soll ich antworten, was verstehst du?" is one question.
            acts.remove(new Act.ToCoordinator());
        }
        if (acts.stream().filter(Act.CancelMeeting.class::isInstance).count() > 1) {
            acts.remove(new Act.CancelMeeting(null));
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
}
