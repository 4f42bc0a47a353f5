package de.tandembote.portal;

import java.util.List;

/**
 * A survey as its page shows it to one who was asked.
 *
 * @param about the group event that it asks about, or else the round
 * @param closes until when it can be answered, in words
 * @param least from so many answers on results are shown
 * @param byRole whether the role of the person is kept beside the answers
 * @param known whether the page shows what was answered before
 * @param fields its questions; empty where it cannot be answered
 */
record SurveySheet(
        String title,
        String about,
        Standing standing,
        String closes,
        int least,
        boolean byRole,
        boolean known,
        List<SurveyField> fields) {

    SurveySheet {
        fields = List.copyOf(fields);
    }

    /** How things stand between the survey and the person. */
    enum Standing {
        OPEN,
        /** The person has answered by this page a moment ago. */
        THANKS,
        /** The person has answered, and by another way: that is final. */
        ANSWERED,
        CLOSED,
        NOT_ASKED,
        /** The part of the address is missing that the message alone holds. */
        WITHOUT_KEY
    }

    SurveySheet thanking() {
        return new SurveySheet(title, about, Standing.THANKS, closes, least, byRole, known, List.of());
    }

    /** The questions whose answer is none. */
    public List<SurveyField> wrong() {
        return fields.stream().filter(SurveyField::isWrong).toList();
    }
}
