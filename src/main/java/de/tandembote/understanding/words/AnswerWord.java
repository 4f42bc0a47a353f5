package de.tandembote.understanding.words;

/**
 * What a word or phrase can mean in an answer to an invitation or a survey; each has its entry of the same name, in
 * lower case with hyphens, in {@code vocabulary/answers.*.yaml}. They are apart from {@link Word}, since "bin da"
 * accepts a workshop but says nothing in a reply about a meeting.
 */
public enum AnswerWord implements Meaning {
    YES,
    NO,
    NOT,
    /** "Gern": yes where nothing else is said. */
    GLADLY,
    /** "Komme", "nehme teil". */
    ATTEND,
    /** "Kann": says something only with little else or with a "not". */
    CAN,
    /** "Lasse ich mir nicht entgehen": yes, although it has a "not" in it. */
    ATTEND_SURELY,
    /** "Verhindert", "sage ab". */
    ABSENT,
    /** "Urlaub", "Ratssitzung": a reason that says no where nothing says yes. */
    REASON,
    /** "An dem Tag": what happens then is a reason. */
    THAT_DAY,
    /** "Habe", "ist": what it needs to be one. */
    BUSY,
    /** "Leider". */
    SORRY,
    /** "Weiß noch nicht", "unter Vorbehalt". */
    OPEN,
    /** "Vielleicht": counts for the part that it stands in. */
    MAYBE,
    IF,
    /** "Würde gern". */
    WISH,
    /** "Wäre", "hätte", with GLADLY and DONE: would have, but could not. */
    WOULD,
    DONE,
    /** "Beim nächsten Mal": is not about this one. */
    NEXT_TIME,
    /** "Freue mich auf": of a next time it says neither yes nor no. */
    LOOK_FORWARD,
    /** "Habe die Einladung bekommen": a yes beside it answers nothing else. */
    RECEIVED,
    /** "Beim letzten Mal": neither. */
    LAST_TIME,
    /** "Mein Mentor": is about somebody else. */
    OTHERS,
    /** "Allein", "pünktlich": what is negated is not the coming. */
    MANNER,
    THAT,
    AND,
    BUT,
    /** "Wann": opens a question. */
    QUESTION,
    /** "Gibt es": opens one where nothing is answered. */
    INVERTED,
    /** "Sagen Sie mir": opens one without a question mark. */
    TELL,
    /** "Wir", "meine Mentorin": what is told may be of the two. */
    TANDEM,
    THANKS,
    HELLO,
    FAREWELL,
    SMALL,
    /** "Frage", "Nr.": the number of a question follows. */
    QUESTION_NUMBER,
    /** "Zu", "bei": it may. */
    ABOUT,
    /** "Die erste". Value: which one. */
    NTH,
    /** "Fünfer". Value: which. */
    GRADE,
    /** "Überall": for all questions. */
    EVERYWHERE,
    /** "Ebenso": the same as before. */
    SAME,
    /** "Kann ich nicht sagen": left out. */
    SKIP,
    /** "Entfällt": an answer where the question says so, else left out. */
    NOT_APPLICABLE,
    /** "Ach nein": what follows holds instead. */
    CORRECTION,
    OUT_OF,
    /** "Zwischen". */
    BETWEEN,
    /** "Bis", "oder" between two numbers. */
    RANGE,
    /** "Skala": a range behind it is no answer. */
    SCALE,
    /** "Stunden": the number before it is no answer. */
    UNIT;

    /** What kind of answer a word belongs to. */
    enum Use {
        EVENT,
        SURVEY,
        BOTH
    }

    Use use() {
        return switch (this) {
            case YES, NO, NOT, GLADLY, THAT, AND, QUESTION, INVERTED, TELL, TANDEM -> Use.BOTH;
            case THANKS, HELLO, FAREWELL, SMALL, UNIT -> Use.BOTH;
            case QUESTION_NUMBER, ABOUT, NTH, GRADE, EVERYWHERE, SAME, SKIP, NOT_APPLICABLE -> Use.SURVEY;
            case CORRECTION, OUT_OF, BETWEEN, RANGE, SCALE -> Use.SURVEY;
            default -> Use.EVENT;
        };
    }

    @Override
    public boolean hasValues() {
        return this == NTH || this == GRADE;
    }
}
