package de.tandembote.understanding;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Meant.Answers;
import de.tandembote.understanding.Meant.Does;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says what one clause means in answer to a question. The first rule that fits decides. */
final class ClauseReader {

    /** A wish about messages is clear with a few strange words in it. */
    private static final int STRANGE_WORDS = 2;

    private final Asked asked;
    private final Sessions sessions;
    private final Plans plans;

    /**
     * How a kind of clause is read.
     *
     * @param name what the clause is about
     */
    private record Rule(String name, Predicate<Clause> fits, Reader reader) {
        interface Reader {
            List<Meant> read(Clause clause);
        }
    }

    private final List<Rule> rules = List.of(
            new Rule("a condition", ClauseReader::isCondition, this::condition),
            new Rule("a correction", clause -> clause.has(Word.RATHER), _ -> doubt()),
            new Rule("nothing settled", this::isUnsettled, _ -> List.of(new Meant.Open())),
            new Rule("an intention", ClauseReader::isIntended, _ -> List.of(new Meant.Open())),
            new Rule("a farewell", clause -> clause.has(Word.CLOSING) && !clause.hasTime(), _ -> polite()),
            new Rule("what can I write", clause -> clause.has(Word.HELP), _ -> does(new Act.Help())),
            new Rule("silence", ClauseReader::isSilence, this::silence),
            new Rule("messages again", ClauseReader::isStart, clause -> unless(clause, new Act.Start())),
            new Rule("a worry", clause -> clause.has(Word.WORRY), _ -> does(new Act.ToCoordinator())),
            new Rule("not there", this::isAway, _ -> List.of(new Meant.Open())),
            new Rule("wrong", ClauseReader::isWrong, clause -> isEcho() ? answers(false) : orDoubt(clause)),
            new Rule("a meeting called off", clause -> clause.has(Word.CANCEL), this::cancelled),
            new Rule("a meeting that was not", ClauseReader::failed, this::noSession),
            new Rule("nothing this month", this::isNothing, _ -> does(new Act.NoSession())),
            new Rule("a meeting that was", clause -> clause.has(Word.MET), this::session),
            new Rule("cannot", this::isUnable, clause -> List.of(new Meant.Unable(clause))),
            new Rule("a meeting ahead", this::isPlan, this::plan),
            new Rule("suits", clause -> clause.has(Word.SUITS), this::suits),
            new Rule("yes", clause -> clause.opensWith(Word.YES) || clause.has(Word.RIGHT), _ -> answers(true)),
            new Rule("yes, somewhere", this::isYesSomewhere, _ -> answers(true)),
            new Rule("no", clause -> clause.opensWith(Word.NO), _ -> answers(false)),
            new Rule("no, somewhere", this::isNoSomewhere, _ -> answers(false)),
            new Rule("praise", this::agreesByPraise, _ -> answers(true)),
            new Rule("this month", this::isNotThisMonth, _ -> does(new Act.NoSession())),
            new Rule("a question", Clause::isQuestion, this::question),
            new Rule("only details", Clause::hasDetails, this::details),
            new Rule("a reservation", clause -> clause.has(Word.BUT), _ -> List.of(new Meant.Reserve())),
            new Rule("nothing of weight", ClauseReader::isPolite, _ -> polite()));

    ClauseReader(Asked asked) {
        this.asked = asked;
        this.sessions = new Sessions(asked);
        this.plans = new Plans(asked);
    }

    List<Meant> read(Clause clause) {
        return rules.stream()
                .filter(rule -> rule.fits.test(clause))
                .findFirst()
                .map(rule -> rule.reader.read(clause))
                .orElseGet(() -> List.of(new Meant.Chat()));
    }

    private static boolean isCondition(Clause clause) {
        return clause.has(Word.CONDITION) && !clause.isQuestion() && !clause.has(Word.WORRY);
    }

    /** What hangs on something else is asked about, a story with an "if" in it is not. */
    private List<Meant> condition(Clause clause) {
        boolean story = asked.question() == QuestionKind.MONTHLY_REMINDER
                && !clause.hasTime()
                && !clause.has(Roles.TAKERS)
                && clause.opensItsSentence();
        return story ? List.of(new Meant.Open()) : doubt();
    }

    /** "Wir wollten uns treffen": leads to a "but", and leaves it open without one. */
    private static boolean isIntended(Clause clause) {
        return clause.has(Word.INTENDED) && !(clause.has(Roles.PLANS) && clause.hasTime());
    }

    /** "Abgemacht!" alone says yes. */
    private boolean isPlan(Clause clause) {
        return Plans.isPlan(clause) && !isYesSomewhere(clause) && !(clause.has(Word.YES) && !clause.hasDetails());
    }

    private boolean isUnsettled(Clause clause) {
        return clause.has(Word.UNSETTLED) && !clause.hasTime() && !clause.isQuestion() && !clause.has(Word.MET);
    }

    private boolean isAway(Clause clause) {
        return clause.has(Word.ABSENT) && !clause.has(Roles.PLANS) && clause.hasTime() && !isProposal();
    }

    /** "Fehlanzeige für Februar", "im August nix". */
    private boolean isNothing(Clause clause) {
        boolean about =
                asked.question() == QuestionKind.MONTHLY_REMINDER || asked.question() == QuestionKind.MEETING_CHECK;
        return about
                && clause.has(Word.NOTHING)
                && clause.days().isEmpty()
                && clause.unknown() <= 1
                && !clause.isQuestion();
    }

    /** "Von meiner Seite spricht nichts dagegen" says yes without opening with it. */
    private boolean isYesSomewhere(Clause clause) {
        boolean agrees = clause.has(Word.YES) || (clause.has(Word.PLAN) && !clause.hasDetails());
        return isProposal() && agrees && !clause.hasTime() && !clause.isQuestion() && !clause.has(Word.NOT);
    }

    /** "Da muss ich leider passen". */
    private boolean isNoSomewhere(Clause clause) {
        return isProposal()
                && clause.has(Word.NO)
                && !clause.hasTime()
                && !clause.isQuestion()
                && !clause.has(Word.BUT);
    }

    private boolean isAnotherDay(Clause clause) {
        var meeting = asked.meeting();
        var today = asked.now().toLocalDate();
        return meeting != null
                && clause.days().size() == 1
                && !meeting.toLocalDate().equals(clause.days().getFirst().resolve(today, Direction.FUTURE));
    }

    /** "Perfekt!" agrees to a proposal, "war super" tells that it was. */
    private boolean agreesByPraise(Clause clause) {
        boolean clear = clause.has(Word.PRAISE) && clause.unknown() == 0 && !clause.has(Word.NOT) && !clause.hasTime();
        boolean told = asked.question() == QuestionKind.MEETING_CHECK && clause.has(Word.WAS);
        return clear && !clause.isQuestion() && !clause.has(Word.THANKS) && (isProposal() || told);
    }

    private static boolean isSilence(Clause clause) {
        return clause.has(Word.STOP) || clause.has(Word.PAUSE);
    }

    private List<Meant> silence(Clause clause) {
        var until = clause.until();
        boolean notBefore = until == null && clause.days().size() == 1 && clause.has(Word.ONLY);
        if (notBefore && !clause.isVague() && !clause.isQuestion()) {
            // "Bitte nicht vor dem 14. September".
            return pause(clause.days().getFirst());
        }
        boolean never = clause.has(Word.STOP) && until == null && clause.days().isEmpty();
        if ((clause.has(Word.NOT) && !never)
                || clause.isVague()
                || !clause.days().isEmpty()
                || clause.isQuestion()) {
            return doubt();
        }
        if (until != null) {
            return pause(until);
        }
        return clause.has(Word.STOP) ? unless(clause, new Act.Stop()) : doubt();
    }

    private List<Meant> pause(Day until) {
        var date = until.resolve(asked.now().toLocalDate(), Direction.FUTURE);
        return date == null ? doubt() : does(new Act.Pause(date));
    }

    private static boolean isStart(Clause clause) {
        return clause.has(Word.START) && clause.until() == null;
    }

    private boolean isLater(Clause clause) {
        var today = asked.now().toLocalDate();
        return clause.days().stream().anyMatch(day -> !today.equals(day.resolve(today, Direction.PAST)));
    }

    private static boolean isWrong(Clause clause) {
        return clause.has(Word.WRONG) || (clause.has(Word.RIGHT) && clause.has(Word.NOT));
    }

    /** Nothing that was not understood may stand beside it, and no negation. */
    private List<Meant> unless(Clause clause, Act act) {
        boolean clear =
                clause.unknown() <= STRANGE_WORDS && !clause.has(Word.NOT) && !clause.isQuestion() && !isLater(clause);
        return clear ? does(act) : orDoubt(clause);
    }

    private List<Meant> cancelled(Clause clause) {
        if (clause.has(Word.NOT) || clause.asksItself() || clause.days().size() > 1) {
            return doubt();
        }
        var today = asked.now().toLocalDate();
        boolean past = !clause.days().isEmpty() && clause.days().getFirst().resolve(today, Direction.FUTURE) == null;
        if (asked.question() == QuestionKind.MEETING_CHECK || past) {
            return does(new Act.NoSession());
        }
        if (asked.question() == QuestionKind.MEETING_PROPOSAL) {
            return does(new Act.DeclineMeeting());
        }
        return does(new Act.CancelMeeting(
                clause.days().isEmpty() ? null : clause.days().getFirst().resolve(today, Direction.FUTURE)));
    }

    private static boolean failed(Clause clause) {
        return clause.has(Word.FAILED)
                || (clause.has(Word.MET)
                        && clause.has(Word.NOT)
                        && (clause.days().isEmpty() || clause.negates(Word.MET)))
                || (clause.has(Word.MET) && clause.has(Word.NOTHING));
    }

    private List<Meant> noSession(Clause clause) {
        if (clause.isQuestion() || clause.has(Word.NEXT_TIME)) {
            return doubt();
        }
        // "Am 5.3. nicht getroffen" before a planned one: which of them fell through is not said out of the blue.
        return isProposal() ? List.of(new Meant.Open()) : does(new Act.NoSession());
    }

    private List<Meant> session(Clause clause) {
        return sessions.read(clause);
    }

    private boolean isUnable(Clause clause) {
        boolean suits = clause.has(Word.SUITS) || clause.has(Word.PROPOSE);
        return clause.has(Word.UNABLE)
                || (suits && clause.has(Word.NOT))
                || (isProposal()
                        && (clause.has(Word.ABSENT) || clause.has(Word.OTHER_EVENT))
                        && !clause.has(Roles.PLANS));
    }

    private List<Meant> plan(Clause clause) {
        return plans.read(clause);
    }

    private List<Meant> suits(Clause clause) {
        if (clause.hasDetails()) {
            return plans.read(clause);
        }
        boolean reserved = clause.has(Word.BUT) && !clause.wording().startsWith(Word.BUT);
        return clause.isQuestion() || reserved ? orDoubt(clause) : answers(true);
    }

    private boolean isNotThisMonth(Clause clause) {
        return asked.question() == QuestionKind.MONTHLY_REMINDER
                && clause.has(Word.THIS_MONTH)
                && clause.has(Word.NOT)
                && clause.unknown() == 0
                && !clause.isQuestion();
    }

    /** A question that is not about a date is one for a person. */
    private List<Meant> question(Clause clause) {
        boolean introduces = !clause.asksItself() && !clause.has(Word.QUESTION) && !clause.hasDetails();
        if (introduces) {
            return List.of(clause.unknown() == 0 ? new Meant.Polite() : new Meant.Chat());
        }
        if (isProposal() && clause.isDetail() && isAnotherDay(clause) && !clause.isVague()) {
            // "Freitag, 22. August, halb zwölf?" asks for another time.
            return details(clause);
        }
        if (clause.unknown() == 0 && clause.has(Word.MEETING) && !clause.has(Word.QUESTION) && !clause.hasTime()) {
            return List.of(new Meant.Open());
        }
        boolean aboutATime = clause.hasTime() || clause.minutes() != null || clause.isVague();
        boolean clear =
                clause.unknown() > 0 || clause.has(Word.QUESTION) || clause.has(Word.OTHER_EVENT) || !aboutATime;
        boolean anyway = clause.has(Word.QUESTION);
        return !clear ? doubt() : anyway ? does(new Act.ToCoordinator()) : List.of(new Meant.Asks());
    }

    private List<Meant> details(Clause clause) {
        boolean told = asked.question() == QuestionKind.MEETING_CHECK || clause.has(Word.WAS);
        boolean reserved = (clause.has(Word.BUT) || clause.isLimited()) && !told && clause.shift() == null;
        boolean ofAMeeting = clause.unknown() == 0 || isMeetingTalk(clause);
        if (clause.has(Word.OTHER_EVENT) || !ofAMeeting) {
            return clause.hasTime() ? List.of(new Meant.Open()) : List.of(new Meant.Chat());
        }
        if (clause.has(Word.NOT) || reserved || clause.isVague()) {
            return clause.hasTime() || clause.has(Word.BUT) || clause.isVague() ? doubt() : List.of(new Meant.Chat());
        }
        return List.of(new Meant.Detail(clause));
    }

    /** Whether strange words in it do no harm, since it is about the two, a form or a length. */
    private static boolean isMeetingTalk(Clause clause) {
        return clause.has(Word.MEETING)
                || clause.has(Word.TOGETHER)
                || clause.has(Word.VIDEO)
                || clause.has(Word.PHONE)
                || clause.has(Word.IN_PERSON)
                || clause.particulars().hasDuration();
    }

    private static boolean isPolite(Clause clause) {
        boolean small = clause.unknown() == 0 && !clause.has(Word.MEETING) && !clause.has(Word.ABSENT);
        return (small && !clause.has(Word.NOT)) || clause.has(Word.GREETING) || clause.has(Word.THANKS);
    }

    private boolean isProposal() {
        return asked.question() == QuestionKind.MEETING_PROPOSAL;
    }

    private boolean isEcho() {
        return asked.question() == QuestionKind.ECHO;
    }

    private static List<Meant> orDoubt(Clause clause) {
        return clause.isQuestion() && (clause.unknown() > 0 || clause.has(Word.QUESTION))
                ? does(new Act.ToCoordinator())
                : doubt();
    }

    private static List<Meant> does(@Nullable Act act) {
        return act == null ? doubt() : List.of(new Does(act));
    }

    private static List<Meant> answers(boolean yes) {
        return List.of(new Answers(yes));
    }

    private static List<Meant> polite() {
        return List.of(new Meant.Polite());
    }

    private static List<Meant> doubt() {
        return List.of(new Meant.Doubt());
    }
}
