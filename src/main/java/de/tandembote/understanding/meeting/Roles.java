package de.tandembote.understanding.meeting;

import de.tandembote.understanding.words.Word;
import java.util.EnumSet;
import java.util.Set;

/** The parts that words play in a clause. */
final class Roles {

    /** What makes a part more than details of another. */
    static final Set<Word> HEADS = EnumSet.of(
            Word.YES,
            Word.NO,
            Word.RIGHT,
            Word.WRONG,
            Word.NOTHING,
            Word.OTHER_EVENT,
            Word.MET,
            Word.FAILED,
            Word.NEXT_TIME,
            Word.PLAN,
            Word.PROPOSE,
            Word.INSTEAD,
            Word.MOVE,
            Word.SUITS,
            Word.UNABLE,
            Word.CANCEL,
            Word.PAUSE,
            Word.ABSENT,
            Word.STOP,
            Word.START,
            Word.HELP,
            Word.WORRY,
            Word.CONDITION,
            Word.GREETING,
            Word.CLOSING,
            Word.THANKS);

    /** What a part can be about that takes details from its neighbours. */
    static final Set<Word> TAKERS = EnumSet.of(
            Word.MET,
            Word.FAILED,
            Word.NEXT_TIME,
            Word.PLAN,
            Word.PROPOSE,
            Word.INSTEAD,
            Word.MOVE,
            Word.SUITS,
            Word.CANCEL,
            Word.PAUSE);

    /** What leaves a time open when it stands before it. */
    static final Set<Word> OPEN_ENDED = EnumSet.of(Word.UNTIL, Word.ONLY, Word.PAST, Word.TO);

    /** What tells of a meeting ahead. */
    static final Set<Word> PLANS =
            EnumSet.of(Word.NEXT_TIME, Word.PLAN, Word.PROPOSE, Word.INSTEAD, Word.MOVE, Word.SUITS);

    private Roles() {}
}
