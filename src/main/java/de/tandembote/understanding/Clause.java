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

    private final Wording wording = new Wording();
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
    private boolean asksItself;

    void add(Sign sign) {
        switch (sign) {
            case Sign.Said(var piece) -> say(piece);
            case Sign.On(var day) -> {
                if (wording.endsWith(Word.UNTIL, 2)) {
                    until = day;
                } else {
                    target = wording.endsWith(Word.TOWARDS, 2) ? day : target;
                    days.add(day);
                }
            }
            case Sign.At time -> {
                // "Bis 15 Uhr", "ab 15 Uhr", "nach 15 Uhr" name no start.
                vague |= Roles.OPEN_ENDED.stream().anyMatch(word -> wording.endsWith(word, 1));
                times.add(time);
            }
            case Sign.Lasting(var minutes) -> durations.add(minutes);
            case Sign.Where(var place) -> places.add(place);
            case Sign.Shifted(var minutes) -> shift = minutes;
            case Sign.Vague _ -> vague = true;
            case Sign.Stop _ -> {}
        }
        wording.add(sign);
    }

    private void say(Piece piece) {
        words.addAll(piece.meanings().keySet());
        boolean name = piece.kind() == Token.Kind.WORD || piece.kind() == Token.Kind.NUMBER;
        if (piece.meanings().isEmpty() && name) {
            unknown++;
        }
    }

    /** Takes everything that another part says. */
    void join(Clause other) {
        other.wording.signs().forEach(sign -> {
            if (sign instanceof Sign.On(var day) && day.equals(other.until)) {
                until = day;
                wording.add(sign);
            } else {
                add(sign);
            }
        });
        question |= other.question;
        asksItself |= other.asksItself;
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

    /** Whether this goes on with what the part before it began: "auf Dienstag, 14:30 verschieben". */
    boolean continues(Clause before) {
        return has(Roles.PLANS)
                && before.has(Roles.PLANS)
                && days.isEmpty()
                && !has(Word.NEXT_TIME)
                && before.takes(this);
    }

    /** What it says, in the order written. */
    Wording wording() {
        return wording;
    }

    boolean opensWith(Word word) {
        return wording.opensWith(word);
    }

    boolean negates(Word word) {
        return wording.negates(word);
    }

    /**
     * Notes that its sentence is a question.
     *
     * @param last whether the question mark stands right behind it
     */
    void ask(boolean last) {
        question = true;
        asksItself = last;
    }

    /** Whether it is asked itself; what only stands before a question is told. */
    boolean asksItself() {
        return asksItself || opensWith(Word.INVERTED);
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
