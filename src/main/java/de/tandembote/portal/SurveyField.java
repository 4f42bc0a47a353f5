package de.tandembote.portal;

import java.util.List;

/**
 * A question of a survey as its page shows it.
 *
 * @param number its place, from 1
 * @param key the name of its field
 * @param note whom it is for, or what becomes of the answer; empty where there is nothing to say
 * @param answers those to choose from
 * @param written what was written into it
 * @param longest so many characters may be written; 0 where nothing can be
 * @param fault what is wrong with what was entered; empty where nothing is
 */
record SurveyField(
        int number,
        String key,
        String text,
        Shape shape,
        String note,
        List<Answer> answers,
        String written,
        int longest,
        String fault) {

    /** How it is answered. */
    enum Shape {
        STEPS,
        ONE,
        SEVERAL,
        TEXT,
        WORD
    }

    /**
     * One of the answers to choose from.
     *
     * @param value as it is sent; empty where it says that nothing is answered
     */
    record Answer(String value, String label, boolean chosen) {}

    /** Whether its answers exclude each other. */
    public boolean isExclusive() {
        return shape == Shape.STEPS || shape == Shape.ONE;
    }

    public boolean isWrong() {
        return !fault.isEmpty();
    }

    SurveyField withFault(String what) {
        return new SurveyField(number, key, text, shape, note, answers, written, longest, what);
    }
}
