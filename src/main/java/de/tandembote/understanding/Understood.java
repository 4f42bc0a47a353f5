package de.tandembote.understanding;

import java.util.List;

/**
 * What a person meant.
 *
 * @param acts in the order written; empty where the bot must ask, and for thanks and greetings alone
 * @param askBack whether two readings are plausible or none: the bot asks instead of acting
 */
public record Understood(List<Act> acts, boolean askBack) {

    public Understood {
        acts = List.copyOf(acts);
    }

    public static Understood acts(List<Act> acts) {
        return new Understood(acts, false);
    }

    public static Understood unclear() {
        return new Understood(List.of(), true);
    }
}
