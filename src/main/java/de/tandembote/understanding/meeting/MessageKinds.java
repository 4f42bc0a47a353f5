package de.tandembote.understanding.meeting;

import de.tandembote.script.Purpose;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which kinds of messages a clause speaks: "keine Umfragen mehr" leaves the reminders as they are. */
final class MessageKinds {

    private static final Map<Word, Purpose> KINDS = new EnumMap<>(Map.of(
            Word.REMINDERS, Purpose.REMINDER,
            Word.INVITATIONS, Purpose.EVENT,
            Word.SURVEYS, Purpose.SURVEY,
            Word.BROADCASTS, Purpose.BROADCAST,
            Word.INFORMATION, Purpose.INFORMATION));

    private MessageKinds() {}

    /** Those that are named; none where it is about all messages. */
    static Set<Purpose> in(Clause clause) {
        var kinds = EnumSet.noneOf(Purpose.class);
        KINDS.forEach((word, kind) -> {
            if (clause.has(word)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Whether it speaks of reminders alone, as people call all that the bot writes. */
    static boolean isOfRemindersAtMost(Clause clause) {
        return EnumSet.of(Purpose.REMINDER).containsAll(in(clause));
    }

    /** "Keine Umfragen mehr", "bitte keine Einladungen": not what somebody tells of them. */
    static boolean areUnwanted(Clause clause) {
        boolean denied = KINDS.keySet().stream().anyMatch(word -> clause.has(word) && clause.negates(word))
                || (clause.has(Word.PAUSE)
                        && clause.has(Word.NO_LONGER)
                        && !in(clause).isEmpty());
        boolean lasting = clause.has(Word.NO_LONGER) || beginsWithNo(clause);
        return denied && lasting && strangeBeside(clause) == 0 && !isTold(clause);
    }

    /** "Bitte keine Umfragen"; but "es gibt keine Umfragen" wishes for nothing. */
    private static boolean beginsWithNo(Clause clause) {
        return !clause.has(Word.WILL)
                && !clause.has(Word.THIS_MONTH)
                && saidIn(clause)
                        .filter(piece -> !piece.is(Word.AND) && !piece.is(Word.BUT))
                        .limit(2)
                        .anyMatch(piece -> piece.is(Word.NOT));
    }

    private static boolean isTold(Clause clause) {
        return (clause.has(Word.WAS) && !clause.has(Word.WANT))
                || clause.has(Word.TOGETHER)
                || clause.has(
                        Roles.TAKERS.stream().filter(word -> word != Word.PAUSE).collect(Collectors.toSet()));
    }

    /** "Umfragen wieder bitte". */
    static boolean areWantedBack(Clause clause) {
        return clause.has(Word.AGAIN) && !in(clause).isEmpty() && !isTold(clause);
    }

    /** "Nur noch Einladungen" leaves open what becomes of all else. */
    static boolean areAllThatIsWanted(Clause clause) {
        return clause.has(Word.ONLY)
                && !in(clause).isEmpty()
                && strangeBeside(clause) == 0
                && !clause.hasTime()
                && !clause.has(Word.NOT)
                && !clause.has(Word.START)
                && !clause.has(Word.AGAIN)
                && !clause.has(Word.MEETING)
                && !clause.has(Roles.TAKERS);
    }

    /** How many words are strange, beside those by which such a wish is told. */
    static int strangeBeside(Clause clause) {
        var kinds = saidIn(clause)
                .filter(piece -> piece.isStrange() && piece.kind() == Token.Kind.WORD)
                .filter(piece -> isKind(piece) || piece.is(Word.WANT) || piece.is(Word.AGAIN))
                .count();
        return clause.unknown() - (int) kinds;
    }

    /** "Keine Umfragen, Einladungen und Rundschreiben mehr" is one wish. */
    static List<Clause> joined(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        for (var clause : clauses) {
            var follows = !joined.isEmpty()
                    && !in(joined.getLast()).isEmpty()
                    && joined.getLast().sentence() == clause.sentence();
            if (follows && isBareList(clause)) {
                joined.getLast().join(clause);
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean isBareList(Clause clause) {
        return !in(clause).isEmpty()
                && !clause.hasDetails()
                && saidIn(clause)
                        .allMatch(piece -> isKind(piece) || piece.is(Word.AND) || piece.is(Word.OR) || isSmall(piece));
    }

    private static boolean isSmall(Piece piece) {
        return piece.is(Word.FILLER) || piece.is(Word.NO_LONGER) || piece.text().equals("mehr");
    }

    /** Whether a text may wish for no more messages of a kind. */
    static boolean mayBeUnwanted(Pieces pieces) {
        return pieces.all().stream().anyMatch(MessageKinds::isKind)
                && pieces.all().stream().anyMatch(piece -> piece.is(Word.NOT));
    }

    /** The same acts with one wish of each sort: whoever wishes nothing at all need not say of what. */
    static List<Act> merged(Collection<Act> acts) {
        var stopped = acts.stream()
                .filter(Act.Stop.class::isInstance)
                .map(Act.Stop.class::cast)
                .map(Act.Stop::kinds)
                .toList();
        var started = acts.stream()
                .filter(Act.Start.class::isInstance)
                .map(Act.Start.class::cast)
                .map(Act.Start::kinds)
                .toList();
        var merged = new LinkedHashSet<Act>();
        for (var act : acts) {
            merged.add(
                    switch (act) {
                        case Act.Stop _ -> new Act.Stop(all(stopped));
                        case Act.Start _ -> new Act.Start(all(started));
                        default -> act;
                    });
        }
        return List.copyOf(merged);
    }

    private static Set<Purpose> all(List<Set<Purpose>> wishes) {
        var all = EnumSet.noneOf(Purpose.class);
        if (wishes.stream().noneMatch(Set::isEmpty)) {
            wishes.forEach(all::addAll);
        }
        return all;
    }

    private static boolean isKind(Piece piece) {
        return KINDS.keySet().stream().anyMatch(piece::is);
    }

    private static Stream<Piece> saidIn(Clause clause) {
        return clause.wording().signs().stream()
                .filter(Sign.Said.class::isInstance)
                .map(sign -> ((Sign.Said) sign).piece());
    }
}
