package de.tandembote.demo;

import java.time.Period;

/** How far the pages turn the clock at once. */
enum ClockStep {
    /** As far as the next moment at which something is due. */
    NEXT("Zum nächsten Ereignis", Period.ZERO),
    DAY("1 Tag weiter", Period.ofDays(1)),
    WEEK("1 Woche weiter", Period.ofWeeks(1)),
    MONTH("1 Monat weiter", Period.ofMonths(1));

    private final String label;
    private final Period period;

    ClockStep(String label, Period period) {
        this.label = label;
        this.period = period;
    }

    public String label() {
        return label;
    }

    public Period period() {
        return period;
    }
}
