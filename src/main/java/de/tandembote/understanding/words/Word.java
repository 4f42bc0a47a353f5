package de.tandembote.understanding.words;

import de.tandembote.datafile.YamlNode;

/**
 * What a word or phrase can mean; each has its entry of the same name, in lower case with hyphens, in
 * {@code vocabulary/*.yaml}. One phrase may have several: "morgen" is tomorrow and morning.
 */
public enum Word implements Meaning {
    YES,
    NO,
    NOT,
    /** "Stimmt": what was understood is right. */
    RIGHT,
    /** "Falsch": what was understood is wrong. */
    WRONG,
    /** "Getroffen", "telefoniert": two people came together. */
    MET,
    /** "Nicht geklappt", "ausgefallen": they did not. */
    FAILED,
    MEETING,
    /** "War", "hatten": what is told lies behind. */
    WAS,
    /** "Wird", "werden": what is told lies ahead. */
    WILL,
    /** "Wir", "meine Mentorin": it is about the two. */
    TOGETHER,
    /** "Workshop", "Dienstbesprechung": it is about something else than a meeting of the two. */
    OTHER_EVENT,
    /** "Chefin", "Schwester": somebody who is not the tandem partner. */
    OTHERS,
    /** "Mit": who was met follows. */
    WITH,
    /** "Bei", "von": whoever is named behind it was not met. */
    CONCERNING,
    /** "Über", "Thema": what was talked about follows. */
    TOPIC,
    /** "Konflikt": a worry of a person, or what the two talked about. */
    TROUBLE,
    /** "Wegen": why something was or was not. */
    BECAUSE,
    /** "Fast", "beinahe": what follows did not happen. */
    ALMOST,
    /** "Nix", "Fehlanzeige": there was none. */
    NOTHING,
    /** "Perfekt", "super": agrees where something was asked. */
    PRAISE,
    THIS_MONTH,
    /** "Nächstes Mal": what follows lies ahead. */
    NEXT_TIME,
    /** "Treffen uns", "verabredet": a meeting lies ahead. */
    PLAN,
    /** "Können wir", "wie wäre es": a wish for a time. */
    PROPOSE,
    /** "Lieber", "stattdessen". */
    INSTEAD,
    MOVE,
    /** "Statt", "anstelle": what follows does not hold. */
    INSTEAD_OF,
    /** "Außerdem", "noch einmal": something new beside what was told. */
    MORE,
    SAME_TIME,
    /** "Passt", "geht", "kann ich". */
    SUITS,
    /** "Kann nicht", "passt nicht". */
    UNABLE,
    CANCEL,
    PAUSE,
    /** "Im Urlaub": not there, which is no wish for silence yet. */
    ABSENT,
    /** "Nachrichten", "schickt mir": with a "not" a wish for silence. */
    MESSAGE,
    /** "Keine … mehr". */
    NO_LONGER,
    STOP,
    START,
    /** "Möchte": what follows is a wish about messages, and no story. */
    WANT,
    /** "Wieder": such messages are wanted back. */
    AGAIN,
    /** "Erinnerungen": a wish about messages is about these alone. */
    REMINDERS,
    /** "Einladungen", "Veranstaltungen". */
    INVITATIONS,
    /** "Umfragen". */
    SURVEYS,
    /** "Rundschreiben". */
    BROADCASTS,
    /** "Informationen". */
    INFORMATION,
    HELP,
    /** A worry or wish that a person must read. */
    WORRY,
    /** "Wann", "warum": opens a question. */
    QUESTION,
    /** "Haben wir": at the start of a sentence asks, elsewhere tells. */
    INVERTED,
    HEDGE,
    /** "Stimmen wir noch ab": there is no date yet. */
    UNSETTLED,
    /** "Wollten": what was planned once. */
    INTENDED,
    CONDITION,
    /** "Sonst": a reason behind what was said, or another time where it names one. */
    ELSE,
    /** "Weil": a clause with a reason follows. */
    SINCE,
    /** "Leider", "tut mir leid": with a reason at that time it says no. */
    SORRY,
    /** "An dem Tag", "da bin ich": what is told is about the time proposed. */
    THAT_TIME,
    /** "Aber": a reservation. */
    BUT,
    /** "Nur", "erst", "ab": a reservation about a time. */
    ONLY,
    /** "Sondern": what was named before does not hold. */
    RATHER,
    AND,
    OR,
    /** "Auf den": a new day follows. */
    TOWARDS,
    /** "Zwischen 14 und 16 Uhr" names no time. */
    BETWEEN,
    GREETING,
    CLOSING,
    THANKS,
    FILLER,
    VIDEO,
    PHONE,
    IN_PERSON,
    /** "In der", "im": a place may follow. */
    PLACE_LEAD,
    /** "Raum", "Kantine", "bei mir". */
    PLACE,
    /** "-haus", "-saal": a word that ends so is a place. */
    PLACE_ENDING,
    /** "Vor", "neben": belongs to the place behind it. */
    BESIDE,
    /** "Am", "vom" between two parts of a place: "Café am Markt". */
    PLACE_LINK,
    /** "Auftrag", "Stück": behind "im" or "am" no place. */
    NO_PLACE,
    /** "Jeweils": what is said holds for each. */
    EACH,
    /** Value: 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** Only a weekday where a date or a time stands beside it ("Do. 5.3.", "mi 14 Uhr"). */
    WEEKDAY_SHORT,
    WORKDAY,
    /** Value: 1 to 12. */
    MONTH,
    NUMBER,
    ORDINAL,
    /** Value: days from today. */
    DAY_OFFSET,
    /** "Vorhin": today, unless another day is named. */
    JUST_NOW,
    /** "Nächsten". */
    COMING,
    /** "Kommenden". */
    UPCOMING,
    AFTER_NEXT,
    THIS,
    LAST,
    BEFORE_LAST,
    /** "Jeden Montag": no one day. */
    EVERY,
    DAYS,
    WEEKS,
    FORTNIGHT,
    MONTHS,
    YEAR,
    /** "KW": a week by its number. */
    WEEK_NUMBER,
    /** Value: months from this one; "d. M." */
    MONTH_OFFSET,
    /** Value: years from this one; "d. J." */
    YEAR_OFFSET,
    /** Value: 1 the first or -1 the last day of a month; "Monatsersten". */
    MONTH_EDGE,
    /** A feast of {@link Feast}. */
    FEAST,
    /** "Frohe": a feast behind it is wished, not named. */
    WISH,
    BEFORE,
    AFTER,
    /** "Also", "und zwar": the same day once more. */
    NAMELY,
    EXACT,
    /** "Knapp", "rund". */
    ABOUT,
    /** "Frau": a name follows, if it is "Sonntag". */
    TITLE,
    /** "Mal", "Stock": what is counted before it is no day. */
    COUNTED,
    /** "Nr.": the number behind it is no day. */
    NUMBERED,
    /** "Irgendwann", "demnächst". */
    VAGUE,
    /** "Anfang", "Ende": vague before a month or a week. */
    PART_OF,
    /** "Ein paar Tagen": vague whatever stands beside it. */
    VAGUE_DAY,
    IN,
    AGO,
    ON,
    FROM,
    UNTIL,
    AT,
    OCLOCK,
    /** "15h" behind "um", "2h" else. */
    H,
    AM,
    PM,
    MORNING,
    AFTERNOON,
    EVENING,
    NOON,
    /** Value: 12 or 24; "noon", "Mitternacht". */
    CLOCK,
    /** "Halb drei": half an hour before. */
    HALF,
    /** "Half two": half an hour past. */
    HALF_PAST,
    QUARTER,
    THREE_QUARTERS,
    PAST,
    TO,
    /** "Ende 16 Uhr". */
    END,
    HOURS,
    MINUTES,
    QUARTER_HOURS,
    /** "Dauer": a duration follows. */
    LENGTH,
    /** Value: minutes; before "Stunden". */
    FRACTION,
    /** Value: minutes. */
    DURATION,
    LATER,
    EARLIER;

    @Override
    public boolean hasValues() {
        return switch (this) {
            case WEEKDAY, WEEKDAY_SHORT, MONTH, NUMBER, ORDINAL, DAY_OFFSET, MONTH_OFFSET, YEAR_OFFSET, MONTH_EDGE ->
                true;
            case FEAST, CLOCK, FRACTION, DURATION -> true;
            default -> false;
        };
    }

    @Override
    public int value(String written, YamlNode at) {
        return this == FEAST ? Feast.code(written, at) : Meaning.super.value(written, at);
    }
}
