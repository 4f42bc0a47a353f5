package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Word;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the clauses of a reply say. In doubt about any of them nothing is done and the person is asked. */
public final class Grammar {

    private static final int LONGEST_NAME = 4;

    private final ClauseReader reader;
    private final Details details;
    private final YesAndNo yesAndNo;

    private final @Nullable QuestionKind question;

    public Grammar(Asked asked) {
        this.question = asked.question();
        this.reader = new ClauseReader(asked);
        this.details = new Details(asked);
        this.yesAndNo = new YesAndNo(asked.question());
    }

    public Understood read(List<Clause> clauses) {
        var whole = withAbsence(clauses);
        var readings = whole.stream()
                .map(clause -> new Read(clause, hedged(clause, reader.read(clause), whole)))
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
        return decide(settled, whole);
    }

    /** "Ich mache mir Gedanken, ob etwas nicht stimmt. Rufen Sie mich bitte an": whatever is in doubt, a person reads it. */
    private static boolean isOnlyWorry(List<Read> readings, List<Meant> settled) {
        return readings.stream().anyMatch(read -> read.clause.has(Word.WORRY) && isForAPerson(read.meant))
                && settled.stream()
                        .allMatch(each -> !(each instanceof Meant.Does(var act)) || act instanceof Act.ToCoordinator)
                && settled.stream().noneMatch(Meant.Answers.class::isInstance);
    }

    /** "Ab Montag drei Wochen Nordsee! Bis 3. August keine Erinnerungen": the day beside it is no meeting. */
    private static boolean isSilenceBesideAStory(List<Read> readings, List<Meant> settled) {
        var acts = told(settled);
        return !acts.isEmpty()
                && acts.stream().allMatch(act -> act instanceof Act.Pause || act instanceof Act.Stop)
                && settled.stream().noneMatch(Meant.Answers.class::isInstance)
                && readings.stream()
                        .filter(read -> read.meant.stream().anyMatch(Meant.Doubt.class::isInstance))
                        .allMatch(read -> (acts.contains(new Act.Stop()) && MessageWishes.isSilence(read.clause))
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

    /** "Vielleicht eine Stunde später?" is polite where a time was proposed; the partner may still say no. */
    private boolean isTentative(Clause clause) {
        boolean time = clause.shift() != null || (!clause.days().isEmpty() && clause.time() != null);
        return question == QuestionKind.MEETING_PROPOSAL && clause.isQuestion() && time && !clause.has(Word.NOT);
    }

    /** "I think so?". */
    private static boolean isOnlyUnsure(Clause clause) {
        return clause.isQuestion() && clause.unknown() == 0 && !clause.has(Word.QUESTION) && !clause.has(Word.WORRY);
    }

    /** What is not sure is asked about: at once where it is about an act or a time, else unless an act is told elsewhere. */
    private List<Meant> hedged(Clause clause, List<Meant> meant, List<Clause> whole) {
        if (!clause.isHedged()
                || isTentative(clause)
                || (meant.equals(List.of(new Meant.Does(new Act.ToCoordinator()))) && !isOnlyUnsure(clause))
                || meant.equals(List.of(new Meant.Asks()))) {
            return meant;
        }
        boolean story = clause.has(Word.WAS) && !clause.hasTime();
        boolean aboutItself = clause.hasTime()
                || meant.stream()
                        .anyMatch(each -> each instanceof Meant.Does
                                || each instanceof Meant.Answers
                                || (each instanceof Meant.Detail && !story)
                                || each instanceof Meant.Unable
                                || each instanceof Meant.Doubt);
        boolean aboutItsNeighbours = clause.unknown() == 0
                && !clause.has(Roles.TAKERS)
                && whole.stream()
                        .anyMatch(
                                other -> other != clause && other.sentence() == clause.sentence() && isOfWeight(other));
        return List.of(aboutItself || aboutItsNeighbours ? new Meant.Doubt() : new Meant.Open());
    }

    /** "Ich glaube, das passt" answers no reminder. */
    private boolean isOfWeight(Clause clause) {
        boolean onlySuits = clause.has(Word.SUITS) && !clause.hasDetails();
        return question != QuestionKind.MONTHLY_REMINDER || !onlySuits;
    }

    private Understood decide(List<Meant> meant, List<Clause> clauses) {
        boolean yes = meant.contains(new Meant.Answers(true));
        boolean no = meant.contains(new Meant.Answers(false));
        var told = told(meant);
        if (question == QuestionKind.ECHO
                && clauses.stream()
                        .anyMatch(
                                clause -> clause.has(Word.RIGHT) && !clause.has(Word.NOT) && !clause.has(Word.WRONG))) {
            no = false;
        }
        if (question == QuestionKind.ECHO && no) {
            // "Falsch verstanden, bitte wieder rausnehmen" takes back, whatever is called off by it.
            told.removeIf(act -> act instanceof Act.CancelMeeting || act instanceof Act.NoSession);
        }
        var own = yes && no ? null : yes ? yesAndNo.yes(told) : no ? yesAndNo.no(told) : List.<Act>of();
        // "Stopp! Das war der 6.3." stops something else than messages.
        boolean cries = clauses.size() > 1
                && clauses.stream()
                        .anyMatch(clause -> clause.opensWith(Word.STOP)
                                && clause.wording().signs().size() == 1)
                && clauses.stream()
                        .anyMatch(clause -> clause.unknown() > 0 || clause.hasTime() || clause.has(Roles.TAKERS));
        boolean stopsAndMore = told.contains(new Act.Stop()) && (yes || cries);
        boolean contradicts = has(told, Act.NoSession.class) && has(told, Act.LogSession.class);
        if (own == null || stopsAndMore || contradicts) {
            return Understood.unclear();
        }
        if (told.isEmpty() && own.isEmpty() && !yes && isRegret(meant, clauses)) {
            return Understood.acts(List.of(
                    question == QuestionKind.MEETING_PROPOSAL ? new Act.DeclineMeeting() : new Act.NoSession()));
        }
        var acts = SameDay.merge(inOrder(meant, told, own));
        boolean nothing = acts.isEmpty() && !yes && !isOnlyPolite(clauses);
        return nothing ? Understood.unclear() : Understood.acts(acts);
    }

    /** "Leider bin ich da in Vilnius": a reason with regret says no to a meeting, whatever the reason is. */
    private boolean isRegret(List<Meant> meant, List<Clause> clauses) {
        boolean asked = question == QuestionKind.MEETING_PROPOSAL || question == QuestionKind.MEETING_CHECK;
        return asked
                && clauses.stream().anyMatch(clause -> clause.has(Word.SORRY))
                && clauses.stream().anyMatch(clause -> clause.unknown() > 0)
                && clauses.stream().noneMatch(clause -> clause.isQuestion() || clause.hasTime() || clause.has(Word.MET))
                && meant.stream().allMatch(each -> each instanceof Meant.Chat || each instanceof Meant.Polite);
    }

    /** Whether each sentence greets, thanks or wishes well, and none asks or names a time. */
    private static boolean isOnlyPolite(List<Clause> clauses) {
        var polite = new HashSet<Integer>();
        clauses.stream()
                .filter(clause -> clause.has(Word.THANKS)
                        || clause.has(Word.GREETING)
                        || clause.has(Word.CLOSING)
                        || (clause.has(Word.WISH) && !clause.has(Roles.TAKERS)))
                .forEach(clause -> polite.add(clause.sentence()));
        return !polite.isEmpty()
                && clauses.stream()
                        .allMatch(clause -> (polite.contains(clause.sentence()) || isSmall(clause) || isName(clause))
                                && !clause.isQuestion()
                                && !clause.isHedged()
                                && (clause.has(Word.THANKS) || !clause.has(Roles.PLANS))
                                && !clause.has(Word.MET)
                                && !clause.has(Word.BUT)
                                && !clause.has(Word.NOT)
                                && !clause.hasTime());
    }

    /** "Ihre Gudrun Ahlers". */
    private static boolean isName(Clause clause) {
        return clause.wording().signs().size() <= LONGEST_NAME
                && clause.wording().signs().stream()
                        .allMatch(sign -> sign instanceof Sign.Said(var piece)
                                && Character.isUpperCase(piece.raw().codePointAt(0)));
    }

    private static boolean isSmall(Clause clause) {
        return clause.unknown() == 0 && !clause.has(Roles.TAKERS) && !clause.hasDetails();
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

    /** "Bin bis 15.4. im Urlaub" tells until when, "bitte keine Nachrichten" tells what. */
    private static List<Clause> withAbsence(List<Clause> clauses) {
        var absence = first(clauses, clause -> isAbsence(clause) && clause.until() != null);
        var silence = first(clauses, clause -> MessageWishes.isSilence(clause) && clause.until() == null);
        if (absence == null || silence == null || absence == silence) {
            return clauses;
        }
        silence.join(absence);
        return clauses.stream().filter(clause -> clause != absence).toList();
    }

    private static boolean isAbsence(Clause clause) {
        return clause.has(Word.ABSENT) || clause.has(Word.OTHER_EVENT);
    }

    private static @Nullable Clause first(List<Clause> clauses, Predicate<Clause> fits) {
        return clauses.stream().filter(fits).findFirst().orElse(null);
    }
}
