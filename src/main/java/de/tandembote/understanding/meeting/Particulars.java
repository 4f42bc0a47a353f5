package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, how long and where, as far as a clause says so. */
final class Particulars {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final List<Day> days = new ArrayList<>();
    private final List<Sign.At> times = new ArrayList<>();
    private final List<Integer> durations = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private @Nullable Day until;
    private @Nullable Day target;
    private @Nullable Integer shift;
    private boolean vague;

    /** Takes a sign in, after what was said before it. */
    void add(Sign sign, Wording before) {
        switch (sign) {
            case Sign.On(var day) -> {
                if (before.endsWith(Word.UNTIL, 2)) {
                    until = day;
                } else {
                    // "Im Februar hatten wir am 23.2. …": the day tells what the month left open.
                    vague &= !(day instanceof Day.Dated || day instanceof Day.OnWeekday) || before.endsWith(Word.OR, 3);
                    target = before.endsWith(Word.TOWARDS, 2) ? day : target;
                    days.add(day);
                }
            }
            case Sign.At time -> {
                // "Bis 15 Uhr", "ab 15 Uhr", "nach 15 Uhr" name no start.
                vague |= Roles.OPEN_ENDED.stream().anyMatch(word -> before.endsWith(word, 1));
                times.add(time);
            }
            case Sign.Lasting(var minutes) -> durations.add(minutes);
            case Sign.Where(var place) -> places.add(place);
            case Sign.Shifted(var minutes) -> shift = minutes;
            case Sign.Vague _ -> vague = true;
            case Sign.Said _, Sign.Stop _ -> {}
        }
    }

    /** The day until which something lasts stays one, whatever stands before it in the joined clause. */
    void keepUntil(Day day) {
        until = day;
    }

    boolean isEmpty() {
        return !hasTime() && durations.isEmpty() && places.isEmpty() && shift == null && !vague;
    }

    /** Whether a day or a time is named. */
    boolean hasTime() {
        return !days.isEmpty() || !times.isEmpty() || until != null;
    }

    /** Whether nothing is named by both. */
    boolean canTake(Particulars other) {
        return (days.isEmpty() || other.days.isEmpty())
                && (times.isEmpty() || other.times.isEmpty())
                && (durations.isEmpty() || other.durations.isEmpty())
                && (places.isEmpty() || other.places.isEmpty());
    }

    /** Whether several are named where only one can be meant. */
    boolean isVague() {
        return vague || durations.size() > 1 || times.size() > 1;
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

    boolean hasDuration() {
        return !durations.isEmpty();
    }

    /** Minutes, as said or from the span of a time. */
    @Nullable
    Integer minutes() {
        if (!durations.isEmpty()) {
            return durations.getFirst();
        }
        var time = time();
        if (time == null || time.end() == null) {
            return null;
        }
        int minutes = (int) Duration.between(time.start(), time.end()).toMinutes();
        return minutes > 0 ? minutes : minutes + MINUTES_A_DAY;
    }

    @Nullable
    String place() {
        return places.isEmpty() ? null : String.join(", ", places);
    }
}
