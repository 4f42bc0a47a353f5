package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.time.Sign.Stop.Strength;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts the signs of a reply into clauses and gives details that stand alone to the clause that they belong to. */
final class Clauses {

    /** Clauses to look back for what details belong to. */
    private static final int FARTHEST_OWNER = 3;

    private static final int LONG_INTRODUCTION = 3;

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> parts = new ArrayList<>();
    private final List<Clause> sentence = new ArrayList<>();
    private Clause current = new Clause();
    private int number;

    private Clauses() {}

    /** The clauses of a reply. */
    static Clauses of(List<Sign> signs) {
        var clauses = new Clauses();
        for (int at = 0; at < signs.size(); at++) {
            clauses.take(signs.get(at), at + 1 < signs.size() ? signs.get(at + 1) : new Sign.Stop(Strength.SENTENCE));
        }
        clauses.endSentence();
        return clauses;
    }

    /** The parts between commas and full stops, as they were written. */
    List<Clause> parts() {
        return parts;
    }

    /** The clauses, each with the details that belong to it. */
    List<Clause> joined() {
        return clauses;
    }

    /** Parts that were taken out of a reply, each with the details that belong to it. */
    static List<Clause> join(List<Clause> parts) {
        var clauses = new Clauses();
        clauses.sentence.addAll(parts.stream().map(Clause::copy).toList());
        clauses.endSentence();
        return clauses.clauses;
    }

    private void take(Sign sign, Sign next) {
        switch (sign) {
            case Sign.Stop(var strength) -> stop(strength);
            case Sign.Said(var piece)
            when piece.isMark(":") -> {
                // Behind a long introduction begins what is told.
                if (current.unknown() >= LONG_INTRODUCTION || current.isVague()) {
                    endPart();
                }
            }
            case Sign.Said(var piece)
            when isAnswer(piece, next) -> {
                // "Ja" and "Nein" at the start stand for themselves, with a comma or without.
                current.add(sign);
                endPart();
            }
            // "Gern per Video" agrees to nothing, and "'ne Stunde" denies nothing.
            case Sign.Said(var piece)
            when (isGladly(piece) || piece.text().equals("ne")) && !(next instanceof Sign.Stop) ->
                current.add(new Sign.Said(piece.as(Word.FILLER)));
            default -> current.add(sign);
        }
    }

    private static boolean isGladly(Piece piece) {
        return piece.text().equals("gern") || piece.text().equals("gerne");
    }

    /** "Ne" is an article and "no" stands before nouns, unless they stand alone. */
    private boolean isAnswer(Piece piece, Sign next) {
        boolean alone = switch (piece.text()) {
            case "ne" -> next instanceof Sign.Stop;
            case "gern", "gerne" -> next instanceof Sign.Stop;
            case "no" -> next instanceof Sign.Stop || (next instanceof Sign.Said(var more) && more.is(Word.FILLER));
            default -> piece.is(Word.YES) || piece.is(Word.NO);
        };
        return alone && current.wording().isOpen();
    }

    private void stop(Strength strength) {
        endPart();
        switch (strength) {
            case PART, LINE -> {}
            case SENTENCE -> endSentence();
            case QUESTION -> {
                sentence.forEach(part -> part.ask(part == sentence.getLast()));
                endSentence();
            }
        }
    }

    private void endPart() {
        if (!current.wording().isEmpty()) {
            sentence.add(current);
            current = new Clause();
        }
    }

    private void endSentence() {
        endPart();
        number++;
        for (var part : sentence) {
            part.inSentence(number, part == sentence.getFirst());
            if (Others.areMetIn(part)) {
                part.tellOfOthers();
            }
            parts.add(part.copy());
        }
        dropWhatDoesNotHold();
        Clause waiting = null;
        for (var part : sentence) {
            waiting = place(part, waiting);
        }
        if (waiting != null) {
            clauses.add(waiting);
        }
        sentence.clear();
    }

    /** "Eine Stunde per Teams, nächstes Mal am 18.6. um 9": how long it was is said of the one before. */
    private static boolean isOfAnotherMeeting(Clause part, Clause before) {
        return part.has(Roles.PLANS) && part.hasTime() && !before.hasTime() && before.minutes() != null;
    }

    /** "Jeweils eine Stunde", "beide online": goes for each day told of before. */
    private void shareOut(Clause details, @Nullable Clause waiting) {
        Stream.concat(clauses.stream(), Stream.ofNullable(waiting))
                .filter(clause -> !clause.days().isEmpty() && clause.canTake(details))
                .forEach(day -> day.join(details));
    }

    /**
     * "Unser Treffen am 18.6., Frau Okafor, kann nicht stattfinden": what is called off stands earlier in the sentence.
     */
    private @Nullable Clause subject(Clause part) {
        boolean calledOff = part.has(Word.CANCEL) || part.has(Word.MOVE) || part.has(Word.FAILED);
        for (int at = clauses.size() - 1; calledOff && !part.hasTime() && at >= 0; at--) {
            var clause = clauses.get(at);
            if (clause.sentence() != part.sentence()) {
                return null;
            }
            if (clause.has(Word.MEETING) && !clause.days().isEmpty() && !clause.has(Roles.TAKERS)) {
                return clause;
            }
        }
        return null;
    }

    /** The clause shortly before that names a time and not yet what for. */
    private @Nullable Clause lastTimed() {
        for (int back = 1; back <= FARTHEST_OWNER && back <= clauses.size(); back++) {
            var clause = clauses.get(clauses.size() - back);
            if (clause.hasTime() || clause.has(Roles.TAKERS)) {
                return clause;
            }
        }
        return null;
    }

    /** The clause shortly before that details belong to; what is only told between them does not part them. */
    private @Nullable Clause owner(Clause details) {
        for (int back = 1; back <= FARTHEST_OWNER && back <= clauses.size(); back++) {
            var clause = clauses.get(clauses.size() - back);
            if (Belonging.takes(clause, details)) {
                return clause;
            }
            if (clause.hasTime() || clause.has(Roles.TAKERS)) {
                return null;
            }
        }
        return null;
    }

    /** "Nicht am 13., sondern am 14.": of what stands before "sondern" nothing holds; else it is a correction. */
    private void dropWhatDoesNotHold() {
        for (int at = sentence.size() - 1; at > 0; at--) {
            var part = sentence.get(at);
            var before = sentence.get(at - 1);
            // "Not on the 14th but on the 15th".
            boolean rather = part.has(Word.RATHER)
                    || (part.wording().startsWith(Word.BUT)
                            && part.hasTime()
                            && before.isDetail()
                            && before.has(Word.NOT));
            boolean denied = rather
                    && sentence.subList(0, at)
                            .removeIf(each -> each.has(Word.NOT) && !each.has(Word.MET) && each.hasTime());
            if (denied) {
                part.forget(Word.RATHER);
                part.forget(Word.BUT);
                return;
            }
        }
    }

    /** Puts a part where it belongs; returns details that wait for a part that they can belong to. */
    private @Nullable Clause place(Clause part, @Nullable Clause waiting) {
        if (part.has(Word.EACH) && part.isDetail() && part.days().isEmpty()) {
            shareOut(part, waiting);
            return waiting;
        }
        if (part.isDetail() && !clauses.isEmpty() && part != sentence.getFirst()) {
            Belonging.inheritTense(part, clauses.getLast());
        }
        if (part.isDetail()) {
            if (waiting != null && waiting.canTake(part)) {
                waiting.join(part);
                return waiting;
            }
            if (waiting != null) {
                clauses.add(waiting);
                return part;
            }
            var owner = owner(part);
            if (owner != null) {
                owner.join(part);
                return null;
            }
            return part;
        }
        boolean follows = part != sentence.getFirst() && !clauses.isEmpty();
        if (waiting == null && follows && Belonging.continues(part, clauses.getLast())) {
            clauses.getLast().join(part);
            return null;
        }
        if (waiting != null && Belonging.takes(part, waiting) && !isOfAnotherMeeting(part, waiting)) {
            waiting.join(part);
            clauses.add(waiting);
            return null;
        }
        if (waiting != null && part.has(Word.AND) && part.has(Word.MET)) {
            waiting.join(part);
            clauses.add(waiting);
            return null;
        }
        if (waiting != null) {
            clauses.add(waiting);
        }
        var subject = subject(part);
        if (subject != null) {
            subject.join(part);
            return null;
        }
        var told = lastTimed();
        if (told != null && (Belonging.saysWhatFor(part, told) || Belonging.tellsMoreOf(part, told))) {
            told.join(part);
        } else {
            clauses.add(part);
        }
        return null;
    }
}
