package de.tandembote.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one session of what is told of it in several clauses: "Hat geklappt, war aber nur telefonisch, halbe Stunde". */
final class SessionsOfOneDay {

    private SessionsOfOneDay() {}

    static List<Act> merge(List<Act> acts) {
        var merged = new ArrayList<Act>();
        for (var act : acts) {
            int at = act instanceof Act.LogSession log ? indexOfSame(log, merged) : -1;
            if (at >= 0 && act instanceof Act.LogSession log && merged.get(at) instanceof Act.LogSession before) {
                merged.set(at, both(before, log));
            } else {
                merged.add(act);
            }
        }
        return merged;
    }

    private static int indexOfSame(Act.LogSession log, List<Act> acts) {
        for (int at = 0; at < acts.size(); at++) {
            if (acts.get(at) instanceof Act.LogSession before && canBeSame(before, log)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean canBeSame(Act.LogSession one, Act.LogSession other) {
        return agree(one.date(), other.date())
                && agree(one.minutes(), other.minutes())
                && agree(one.form(), other.form());
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static Act.LogSession both(Act.LogSession one, Act.LogSession other) {
        return new Act.LogSession(
                one.date() == null ? other.date() : one.date(),
                one.minutes() == null ? other.minutes() : one.minutes(),
                one.form() == null ? other.form() : one.form());
    }
}
