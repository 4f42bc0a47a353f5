package de.tandembote.understanding;

import de.tandembote.script.MeetingForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that says one thing, with the details that belong to it. */
final class Clause {

    private static final Set<Word> PLANS =
            EnumSet.of(Word.NEXT_TIME, Word.PLAN, Word.PROPOSE, Word.INSTEAD, Word.MOVE, Word.SUITS);

    private final List<Sign> signs = new ArrayList<>();
    private final Set<Word> words = EnumSet.noneOf(Word.class);
    private final List<Day> days = new ArrayList<>();
    private final List<Sign.At> times = new ArrayList<>();
    private final List<Integer> durations = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private @Nullable Day until;
    private @Nullable Day target;
    private @Nullable Integer shift;
    private boolean vague;
    private int unknown;
    private boolean question;

    void add(Sign sign) {
        switch (sign) {
            case Sign.Said(var piece) -> say(piece);
            case Sign.On(var day) -> {
                if (follows(Word.UNTIL)) {
                    until = day;
                } else {
                    target = follows(Word.TOWARDS) ? day : target;
                    days.add(day);
                }
            }
            case Sign.At time -> {
                // "Bis 15 Uhr", "ab 15 Uhr", "nach 15 Uhr" name no start.
                vague |= Roles.OPEN_ENDED.stream().anyMatch(word -> isSaid(signs.size() - 1, word));
                times.add(time);
            }
            case Sign.Lasting(var minutes) -> durations.add(minutes);
            case Sign.Where(var place) -> places.add(place);
            case Sign.Shifted(var minutes) -> shift = minutes;
            case Sign.Vague _ -> vague = true;
            case Sign.Stop _ -> {}
        }
        signs.add(sign);
    }

    private void say(Piece piece) {
        words.addAll(piece.meanings().keySet());
        boolean name = piece.kind() == Token.Kind.WORD || piece.kind() == Token.Kind.NUMBER;
        if (piece.meanings().isEmpty() && name) {
            unknown++;
        }
    }

    /** Whether this was said right before, with at most one word between. */
    private boolean follows(Word word) {
        for (int back = 1; back <= 2 && back <= signs.size(); back++) {
            if (signs.get(signs.size() - back) instanceof Sign.Said(var piece) && piece.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes everything that another part says. */
    void join(Clause other) {
        other.signs.forEach(sign -> {
            if (sign instanceof Sign.On(var day) && day.equals(other.until)) {
                until = day;
                signs.add(sign);
            } else {
                add(sign);
            }
        });
        question |= other.question;
    }

    /** Whether it says no more than when, how long, where or how. */
    boolean isDetail() {
        return !has(Roles.HEADS) && unknown == 0 && hasDetails();
    }

    boolean hasDetails() {
        return hasTime() || !durations.isEmpty() || !places.isEmpty() || form() != null || shift != null || vague;
    }

    /** Whether it names a day or a time. */
    boolean hasTime() {
        return !days.isEmpty() || !times.isEmpty() || until != null;
    }

    boolean takes(Clause details) {
        return has(Roles.TAKERS)
                && (days.isEmpty() || details.days.isEmpty())
                && (times.isEmpty() || details.times.isEmpty())
                && (durations.isEmpty() || details.durations.isEmpty());
    }

    boolean has(Word word) {
        return words.contains(word);
    }

    private boolean has(Set<Word> any) {
        return any.stream().anyMatch(words::contains);
    }

    /** Whether the first thing said is this, "und" and "aber" aside. */
    boolean opensWith(Word word) {
        for (var sign : signs) {
            if (!isLink(sign)) {
                return sign instanceof Sign.Said(var piece) && piece.is(word);
            }
        }
        return false;
    }

    /** Whether nothing has been said yet but "und" or "aber". */
    boolean isOpen() {
        return signs.stream().allMatch(Clause::isLink);
    }

    private static boolean isLink(Sign sign) {
        return sign instanceof Sign.Said(var piece) && (piece.is(Word.AND) || piece.is(Word.BUT) || piece.is(Word.OR));
    }

    /** Whether this goes on with what the part before it began: "auf Dienstag, 14:30 verschieben". */
    boolean continues(Clause before) {
        return has(PLANS) && before.has(PLANS) && days.isEmpty() && !has(Word.NEXT_TIME) && before.takes(this);
    }

    /** Whether a "not" stands right before this word, or right behind it as the last thing said. */
    boolean negates(Word word) {
        for (int at = 0; at + 1 < signs.size(); at++) {
            if (isSaid(at, Word.NOT) && isSaid(at + 1, word)) {
                return true;
            }
        }
        int last = signs.size() - 1;
        int before = isSaid(last - 1, Word.FILLER) ? last - 2 : last - 1;
        return isSaid(last, Word.NOT) && isSaid(before, word);
    }

    private boolean isSaid(int at, Word word) {
        return at >= 0 && at < signs.size() && signs.get(at) instanceof Sign.Said(var piece) && piece.is(word);
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    void ask() {
        question = true;
    }

    boolean isQuestion() {
        return question || opensWith(Word.INVERTED);
    }

    boolean isVague() {
        return vague || has(Word.BETWEEN) || durations.size() > 1 || times.size() > 1;
    }

    int unknown() {
        return unknown;
    }

    List<Day> days() {
        return days;
    }

    /** The new day in "vom 12.3. auf den 13.3.". */
    @Nullable
    Day target() {
        return target;
    }

    @Nullable
    Day until() {
        return until;
    }

    Sign.@Nullable At time() {
        return times.isEmpty() ? null : times.getFirst();
    }

    /** Minutes to move the meeting in question by. */
    @Nullable
    Integer shift() {
        return shift;
    }

    /** Minutes, as said or from the span of a time. */
    @Nullable
    Integer minutes() {
        if (!durations.isEmpty()) {
            return durations.getFirst();
        }
        var time = time();
        return time == null || time.end() == null
                ? null
                : (int) Duration.between(time.start(), time.end()).toMinutes();
    }

    @Nullable
    String place() {
        return places.isEmpty() ? null : String.join(", ", places);
    }

    /** A place without another form is a meeting in person. */
    @Nullable
    MeetingForm form() {
        boolean video = has(Word.VIDEO);
        boolean phone = has(Word.PHONE);
        if (video && phone) {
            return null;
        }
        return video
                ? MeetingForm.VIDEO
                : phone ? MeetingForm.PHONE : has(Word.IN_PERSON) || !places.isEmpty() ? MeetingForm.IN_PERSON : null;
    }
}
