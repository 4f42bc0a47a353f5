package de.tandembote.understanding.meeting;

import static de.tandembote.understanding.meeting.Says.answers;
import static de.tandembote.understanding.meeting.Says.does;
import static de.tandembote.understanding.meeting.Says.doubt;
import static de.tandembote.understanding.meeting.Says.orDoubt;
import static de.tandembote.understanding.meeting.Says.polite;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.function.Predicate;

/** Says what one clause means in answer to a question. The first rule that fits decides. */
final class ClauseReader {

    private final Asked asked;
    private final Sessions sessions;
    private final Plans plans;
    private final MessageWishes wishes;
    private final NotHeld notHeld;
    private final Agreement agreement;
    private final BareClauses bare;
    private final List<Rule> rules;

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

    ClauseReader(Asked asked) {
        this.asked = asked;
        this.sessions = new Sessions(asked);
        this.plans = new Plans(asked);
        this.wishes = new MessageWishes(asked);
        this.notHeld = new NotHeld(asked);
        this.agreement = new Agreement(asked);
        this.bare = new BareClauses(asked);
        this.rules = rules();
    }

    private List<Rule> rules() {
        return List.of(
                new Rule("a condition", ClauseReader::isCondition, this::condition),
                new Rule("a correction", clause -> clause.has(Word.RATHER), _ -> doubt()),
                new Rule("nothing settled", this::isUnsettled, _ -> List.of(new Meant.Open())),
                new Rule("an intention", ClauseReader::isIntended, _ -> List.of(new Meant.Open())),
                new Rule("a farewell", clause -> clause.has(Word.CLOSING) && !clause.hasTime(), _ -> polite()),
                new Rule("what can I write", clause -> clause.has(Word.HELP), _ -> does(new Act.Help())),
                new Rule("only some messages", MessageKinds::areAllThatIsWanted, _ -> does(new Act.Help())),
                new Rule("silence", MessageWishes::isSilence, wishes::silence),
                new Rule("messages again", MessageWishes::isStart, wishes::start),
                new Rule("a worry", this::isWorry, this::worry),
                new Rule("not there", this::isAway, _ -> List.of(new Meant.Open())),
                new Rule("wrong", ClauseReader::isWrong, clause -> isEcho() ? answers(false) : elsewhereWrong(clause)),
                new Rule("a meeting with others", ClauseReader::isOfOthers, ClauseReader::ofOthers),
                new Rule("almost", clause -> clause.wording().isAlmost(), _ -> List.of(new Meant.Open())),
                new Rule("a meeting called off", clause -> clause.has(Word.CANCEL), notHeld::cancelled),
                new Rule("a meeting that was not", NotHeld::failed, notHeld::noSession),
                new Rule("nothing this month", notHeld::isNothing, _ -> does(new Act.NoSession())),
                new Rule("a meeting that was", clause -> clause.has(Word.MET), this::session),
                new Rule("cannot", agreement::isUnable, clause -> List.of(new Meant.Unable(clause))),
                new Rule("a meeting ahead", this::isPlan, this::plan),
                new Rule("suits", clause -> clause.has(Word.SUITS), this::suits),
                new Rule("a denied yes", agreement::isDenied, _ -> doubt()),
                new Rule("yes", clause -> clause.opensWith(Word.YES) || clause.has(Word.RIGHT), _ -> answers(true)),
                new Rule("yes, somewhere", agreement::isYesSomewhere, _ -> answers(true)),
                new Rule("no", clause -> clause.opensWith(Word.NO), _ -> answers(false)),
                new Rule("no, somewhere", agreement::isNoSomewhere, _ -> answers(false)),
                new Rule("praise", agreement::agreesByPraise, _ -> answers(true)),
                new Rule("this month", notHeld::isNotThisMonth, _ -> does(new Act.NoSession())),
                new Rule("a question", Clause::isQuestion, bare::question),
                new Rule("only details", Clause::hasDetails, bare::details),
                new Rule(
                        "a reservation",
                        clause -> clause.has(Word.BUT) && !clause.isOnlySmallWords(),
                        _ -> List.of(new Meant.Reserve())),
                new Rule("nothing of weight", ClauseReader::isPolite, _ -> polite()));
    }

    List<Meant> read(Clause clause) {
        return rules.stream()
                .filter(rule -> rule.fits.test(clause))
                .findFirst()
                .map(rule -> rule.reader.read(clause))
                .orElseGet(() -> List.of(new Meant.Chat()));
    }

    private static boolean isCondition(Clause clause) {
        boolean other = clause.has(Word.ELSE) && clause.hasTime() && clause.until() == null;
        return (clause.has(Word.CONDITION) || other) && !clause.isQuestion() && !clause.has(Word.WORRY);
    }

    /** What hangs on something else is asked about, a story with an "if" in it is not. */
    private List<Meant> condition(Clause clause) {
        if (isProposal() && clause.has(Word.INSTEAD) && clause.hasTime() && !clause.has(Word.OR)) {
            // "Mir wäre recht, wenn wir uns stattdessen am 14.4. um 11 Uhr träfen".
            return plans.read(clause);
        }
        boolean story = (asked.question() == QuestionKind.MONTHLY_REMINDER || isProposal())
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
        return Plans.isPlan(clause)
                && !agreement.isYesSomewhere(clause)
                && !((clause.has(Word.YES) || clause.has(Word.RIGHT)) && !clause.hasDetails());
    }

    private boolean isUnsettled(Clause clause) {
        return clause.has(Word.UNSETTLED) && !clause.hasTime() && !clause.isQuestion() && !clause.has(Word.MET);
    }

    private boolean isAway(Clause clause) {
        return clause.has(Word.ABSENT)
                && !clause.has(Roles.PLANS)
                && clause.hasTime()
                && (!isProposal() || clause.has(Word.WAS));
    }

    private static boolean isWrong(Clause clause) {
        return (clause.has(Word.RIGHT) && clause.has(Word.NOT))
                || (clause.has(Word.WRONG) && !clause.negates(Word.WRONG));
    }

    /** "Missverständnis!" with nothing understood before it is a story. */
    private static List<Meant> elsewhereWrong(Clause clause) {
        return clause.isQuestion() ? orDoubt(clause) : List.of(new Meant.Open());
    }

    private boolean isWorry(Clause clause) {
        boolean session = clause.has(Word.MET) && (clause.hasTime() || asked.question() == QuestionKind.MEETING_CHECK);
        return clause.has(Word.WORRY) && !(session && Content.isAllWorry(clause));
    }

    private List<Meant> worry(Clause clause) {
        return Content.isAllWorry(clause) ? List.of(new Meant.Topic()) : does(new Act.ToCoordinator());
    }

    private static boolean isOfOthers(Clause clause) {
        boolean why = clause.has(Word.UNABLE) || clause.has(Word.ABSENT) || clause.has(Word.OTHER_EVENT);
        return clause.isOfOthers()
                && (clause.hasTime() || clause.isVague() || clause.has(Roles.TAKERS))
                && (clause.has(Word.MET) || !why);
    }

    /** "Am 5.3. habe ich meine Chefin getroffen" is no session and no plan. */
    private static List<Meant> ofOthers(Clause clause) {
        return List.of(clause.isQuestion() ? new Meant.Asks() : new Meant.Open());
    }

    private List<Meant> session(Clause clause) {
        return sessions.read(clause);
    }

    private List<Meant> plan(Clause clause) {
        return plans.read(clause);
    }

    private List<Meant> suits(Clause clause) {
        if (clause.hasDetails()) {
            return plans.read(clause);
        }
        boolean but = clause.has(Word.BUT) && !clause.wording().startsWith(Word.BUT);
        boolean other = clause.has(Word.NOTHING) || clause.has(Word.LATER) || clause.has(Word.EARLIER);
        boolean reserved = but || other || clause.has(Word.ONLY) || clause.has(Word.ALMOST);
        return clause.isQuestion() || reserved ? orDoubt(clause) : answers(true);
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
}
