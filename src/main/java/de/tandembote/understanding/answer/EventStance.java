package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import java.util.List;
import java.util.function.Predicate;

/** What a part of a sentence says to an invitation. */
enum EventStance {
    ACCEPT,
    DECLINE,
    TENTATIVE,
    /** A small doubt; counts where nothing is said for sure. */
    MAYBE,
    /** "Wohl kaum": perhaps, or a polite no where one is said as well. */
    UNLIKELY,
    /** "Würde gern": yes, unless something speaks against it. */
    WISH,
    /** "Ratssitzung": no, unless something is said for sure. */
    REASON,
    /** "Komme, aber nicht allein" and the like: nothing by itself. */
    ASIDE,
    /** Says yes and no at once. */
    DOUBT,
    POLITE,
    CHAT;

    /**
     * How a kind of part is read.
     *
     * @param name what it is
     */
    private record Rule(String name, Predicate<EventPart> fits, EventStance stance) {}

    /** The first rule that fits decides. */
    private static final List<Rule> RULES = List.of(
            new Rule("another time", part -> part.has(AnswerWord.NEXT_TIME) && !part.opensWith(AnswerWord.NO), REASON),
            new Rule("sure", part -> part.has(AnswerWord.ATTEND_SURELY), ACCEPT),
            new Rule("what was before", EventStance::isPast, CHAT),
            new Rule("would have, had it been possible", EventStance::isRegret, DECLINE),
            new Rule("open", part -> part.has(AnswerWord.OPEN), TENTATIVE),
            new Rule("somebody else", EventStance::isOthers, CHAT),
            new Rule("tell me if", part -> part.has(AnswerWord.IF) && part.has(AnswerWord.TELL), ASIDE),
            new Rule("if not", part -> part.has(AnswerWord.IF) && part.has(AnswerWord.NOT), MAYBE),
            new Rule(
                    "if", part -> part.has(AnswerWord.IF) && isAnswer(part) && !part.has(AnswerWord.ABSENT), TENTATIVE),
            new Rule("only if", part -> part.has(AnswerWord.IF), MAYBE),
            new Rule("perhaps late", EventStance::isPerhapsLate, ASIDE),
            new Rule("perhaps not", part -> part.has(AnswerWord.MAYBE) && isNotComing(part), UNLIKELY),
            new Rule("perhaps", part -> part.has(AnswerWord.MAYBE) && (isAnswer(part) || isReason(part)), TENTATIVE),
            new Rule("absent", part -> part.has(AnswerWord.ABSENT) && !part.has(AnswerWord.NOT), DECLINE),
            new Rule("not absent", part -> part.has(AnswerWord.ABSENT) && !part.has(AnswerWord.ATTEND), DOUBT),
            new Rule("coming, but not so", EventStance::isOnlyManner, ACCEPT),
            new Rule("something not so", EventStance::isManner, ASIDE),
            new Rule("not coming", EventStance::isNotComing, DECLINE),
            new Rule("would like to", part -> part.has(AnswerWord.WISH) && (isWilling(part) || isYes(part)), WISH),
            new Rule("a reason beside", part -> part.has(AnswerWord.SORRY) && part.has(AnswerWord.REASON), REASON),
            new Rule("sorry to come", part -> part.has(AnswerWord.SORRY) && part.has(AnswerWord.ATTEND), DOUBT),
            new Rule("coming", part -> part.has(AnswerWord.ATTEND), ACCEPT),
            new Rule("no", part -> part.opensWith(AnswerWord.NO) || part.endsWith(AnswerWord.NO), DECLINE),
            new Rule("yes and not", part -> isYes(part) && part.has(AnswerWord.NOT), DOUBT),
            new Rule("yes", EventStance::isYes, ACCEPT),
            new Rule("can", part -> isWilling(part) && part.unknown() == 0 && !isReason(part), ACCEPT),
            new Rule("in doubt", part -> part.has(AnswerWord.MAYBE), MAYBE),
            new Rule("not", part -> part.has(AnswerWord.NOT) && part.unknown() == 0 && part.length() <= 4, DECLINE),
            new Rule("a reason", EventStance::isReason, REASON),
            new Rule("polite", EventStance::isPolite, POLITE));

    static EventStance of(EventPart part) {
        return RULES.stream()
                .filter(rule -> rule.fits.test(part))
                .findFirst()
                .map(Rule::stance)
                .orElse(CHAT);
    }

    private static boolean isPast(EventPart part) {
        return part.has(AnswerWord.LAST_TIME) && !part.opensWith(AnswerWord.NO);
    }

    private static boolean isRegret(EventPart part) {
        boolean gladly = part.hasAny(AnswerWord.GLADLY, AnswerWord.ATTEND);
        return (part.has(AnswerWord.WOULD) && part.has(AnswerWord.DONE) && gladly)
                || part.hasPair(AnswerWord.WOULD, AnswerWord.DONE);
    }

    private static boolean isOthers(EventPart part) {
        return part.isOf(AnswerWord.OTHERS) && isAnswer(part);
    }

    /** Whether it is about coming or says yes or no. */
    private static boolean isAnswer(EventPart part) {
        return part.hasAny(AnswerWord.ATTEND, AnswerWord.CAN, AnswerWord.GLADLY, AnswerWord.ABSENT)
                || isYes(part)
                || part.opensWith(AnswerWord.NO);
    }

    private static boolean isYes(EventPart part) {
        return part.opensWith(AnswerWord.YES) || part.endsWith(AnswerWord.YES);
    }

    private static boolean isManner(EventPart part) {
        return part.has(AnswerWord.MANNER) && part.has(AnswerWord.NOT) && isWilling(part);
    }

    private static boolean isPerhapsLate(EventPart part) {
        return part.has(AnswerWord.MAYBE) && part.has(AnswerWord.MANNER) && !part.has(AnswerWord.ATTEND);
    }

    /** "Komme nicht allein". */
    private static boolean isOnlyManner(EventPart part) {
        boolean comes = part.has(AnswerWord.ATTEND) && !part.has(AnswerWord.CAN);
        return comes && part.hasPair(AnswerWord.NOT, AnswerWord.MANNER);
    }

    private static boolean isNotComing(EventPart part) {
        return part.has(AnswerWord.NOT) && part.hasAny(AnswerWord.ATTEND, AnswerWord.CAN);
    }

    private static boolean isWilling(EventPart part) {
        return part.hasAny(AnswerWord.ATTEND, AnswerWord.CAN, AnswerWord.GLADLY);
    }

    private static boolean isReason(EventPart part) {
        boolean then = part.has(AnswerWord.THAT_DAY) && part.has(AnswerWord.BUSY) && part.unknown() > 0;
        return part.hasAny(AnswerWord.REASON, AnswerWord.SORRY) || then;
    }

    private static boolean isPolite(EventPart part) {
        return part.hasAny(AnswerWord.THANKS, AnswerWord.HELLO, AnswerWord.FAREWELL)
                || part.isName()
                || (part.unknown() == 0 && !part.has(AnswerWord.NOT));
    }
}
