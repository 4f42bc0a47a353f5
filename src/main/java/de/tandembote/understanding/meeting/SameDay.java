package de.tandembote.understanding.meeting;

import de.tandembote.understanding.Act;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one act of what is told of it in several clauses: "Hat geklappt, war aber nur telefonisch, halbe Stunde". */
final class SameDay {

    private SameDay() {}

    static List<Act> merge(List<Act> acts) {
        var merged = new ArrayList<Act>();
        for (var act : acts) {
            if (!isTakenIn(act, merged)) {
                merged.add(act);
            }
        }
        return merged;
    }

    private static boolean isTakenIn(Act act, List<Act> merged) {
        for (int at = 0; at < merged.size(); at++) {
            var both = both(merged.get(at), act);
            if (both != null) {
                merged.set(at, both);
                return true;
            }
        }
        return false;
    }

    /** One act for both; null where they differ. */
    private static @Nullable Act both(Act one, Act other) {
        if (one instanceof Act.LogSession first && other instanceof Act.LogSession second) {
            boolean same = agree(first.date(), second.date())
                    && agree(first.minutes(), second.minutes())
                    && agree(first.form(), second.form());
            return same
                    ? new Act.LogSession(
                            either(first.date(), second.date()),
                            either(first.minutes(), second.minutes()),
                            either(first.form(), second.form()))
                    : null;
        }
        if (one instanceof Act.PlanMeeting first && other instanceof Act.PlanMeeting second) {
            boolean same = first.date().equals(second.date())
                    && agree(first.time(), second.time())
                    && agree(first.minutes(), second.minutes())
                    && agree(first.form(), second.form())
                    && agree(first.place(), second.place());
            return same
                    ? new Act.PlanMeeting(
                            first.date(),
                            either(first.time(), second.time()),
                            either(first.minutes(), second.minutes()),
                            either(first.form(), second.form()),
                            either(first.place(), second.place()))
                    : null;
        }
        return null;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
