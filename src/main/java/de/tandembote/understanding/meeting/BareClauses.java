package de.tandembote.understanding.meeting;

import static de.tandembote.understanding.meeting.Says.does;
import static de.tandembote.understanding.meeting.Says.doubt;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.words.Word;
import java.util.List;

/** Reads clauses that have no word of what they are about: questions and bare details. */
final class BareClauses {

    private final Asked asked;
    private final Proposed proposed;

    BareClauses(Asked asked) {
        this.asked = asked;
        this.proposed = new Proposed(asked);
    }

    /** A question that is not about a date is one for a person. */
    List<Meant> question(Clause clause) {
        boolean introduces = !clause.asksItself() && !clause.has(Word.QUESTION) && !clause.hasDetails();
        if (introduces) {
            return List.of(clause.unknown() == 0 ? new Meant.Polite() : new Meant.Chat());
        }
        if (proposed.isAsked() && clause.isDetail() && isAnotherDay(clause) && !clause.isVague()) {
            // "Freitag, 22. August, halb zwölf?" asks for another time.
            return details(clause);
        }
        if (proposed.isAsked() && clause.shift() != null && !clause.has(Word.QUESTION)) {
            // "Vielleicht eine Stunde später?".
            return details(clause);
        }
        if (clause.unknown() == 0 && clause.has(Word.MEETING) && !clause.has(Word.QUESTION) && !clause.hasTime()) {
            return List.of(new Meant.Open());
        }
        boolean aboutATime = clause.hasTime() || clause.minutes() != null || clause.isVague();
        boolean clear = clause.unknown() > 0
                || clause.has(Word.QUESTION)
                || clause.has(Word.OTHER_EVENT)
                || clause.has(Word.MESSAGE)
                || !aboutATime;
        boolean anyway = clause.has(Word.QUESTION);
        return !clear ? doubt() : anyway ? does(new Act.ToCoordinator()) : List.of(new Meant.Asks());
    }

    /** When, how long, where or how, and not what for. */
    List<Meant> details(Clause clause) {
        boolean told = asked.question() == QuestionKind.MEETING_CHECK || clause.has(Word.WAS);
        boolean complete = asked.question() == QuestionKind.MONTHLY_REMINDER && clause.time() != null;
        boolean but = clause.has(Word.BUT) && !(complete && !clause.days().isEmpty());
        boolean reserved = (but || clause.isLimited()) && !told && clause.shift() == null;
        boolean ofAMeeting =
                clause.unknown() == 0 || isMeetingTalk(clause) || (proposed.isAsked() && clause.shift() != null);
        if (clause.has(Word.OTHER_EVENT) || !ofAMeeting) {
            return clause.hasTime() ? List.of(new Meant.Open()) : List.of(new Meant.Chat());
        }
        if (proposed.isAsked()
                && clause.has(Word.NOT)
                && clause.unknown() == 0
                && clause.days().size() == 1) {
            return List.of(new Meant.Unable(clause));
        }
        // "… dass ich das Treffen am 12.3. absage", "am 5.3. nichts gemacht".
        if ((clause.has(Word.NO) || clause.has(Word.NOTHING)) && clause.hasTime()) {
            return doubt();
        }
        boolean onlyAMonth = clause.isVague() && !clause.hasTime() && !clause.has(Word.BUT) && !clause.has(Word.NOT);
        if (!onlyAMonth && (clause.has(Word.NOT) || reserved || clause.isVague())) {
            return clause.hasTime() || clause.has(Word.BUT) || clause.isVague() ? doubt() : List.of(new Meant.Chat());
        }
        return List.of(new Meant.Detail(clause));
    }

    /** Whether strange words in it do no harm, since it is about the two, a form or a length. */
    private static boolean isMeetingTalk(Clause clause) {
        boolean complete = !clause.days().isEmpty() && clause.time() != null && clause.place() != null;
        return complete
                || clause.has(Word.MEETING)
                || clause.has(Word.TOGETHER)
                || clause.has(Word.VIDEO)
                || clause.has(Word.PHONE)
                || clause.has(Word.IN_PERSON)
                || clause.particulars().hasDuration();
    }

    private boolean isAnotherDay(Clause clause) {
        var meeting = asked.meeting();
        var today = asked.now().toLocalDate();
        return meeting != null
                && clause.days().size() == 1
                && !meeting.toLocalDate().equals(clause.days().getFirst().resolve(today, Direction.FUTURE));
    }
}
