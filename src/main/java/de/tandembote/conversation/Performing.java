package de.tandembote.conversation;

import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.Note;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does what was understood and says so. */
@Component
class Performing {

    private static final List<Note> FOR_A_PERSON = List.of(new Note.ToCoordinator());

    private final Acting acting;
    private final Answers answers;
    private final Letters letters;
    private final TandemMeetings meetings;

    Performing(Acting acting, Answers answers, Letters letters, TandemMeetings meetings) {
        this.acting = acting;
        this.answers = answers;
        this.letters = letters;
        this.meetings = meetings;
    }

    /** Tells whether anything came of the acts; where nothing did, nothing was said. */
    boolean perform(List<Act> acts, Talk talk) {
        var notes = new LinkedHashSet<Note>();
        var failed = new LinkedHashSet<Note>();
        var done = new ArrayList<Done>();
        var own = new ArrayList<Outcome.Answer>();
        for (var act : acts) {
            for (var outcome : acting.perform(act, talk).toList()) {
                switch (outcome) {
                    case Outcome.Noted(var note, var what) -> {
                        notes.add(note);
                        done.addAll(what);
                    }
                    case Outcome.Answer answer -> own.add(answer);
                    case Outcome.Impossible(var attempt) -> failed.add(new Note.NotDone(attempt));
                }
            }
        }
        if (notes.isEmpty() && own.isEmpty()) {
            return false;
        }
        if (talk.question() != null) {
            talk.question().answered();
        }
        notes.addAll(failed);
        say(List.copyOf(notes), done, acts, talk);
        own.forEach(answer -> answers.say(answer, talk.occasion()));
        return true;
    }

    private void say(List<Note> notes, List<Done> done, List<Act> acts, Talk talk) {
        if (notes.equals(FOR_A_PERSON)) {
            letters.send(answers.letter(talk, "to-coordinator", answers.partnerOf(talk)));
        } else if (!notes.isEmpty()) {
            letters.echo(
                    answers.letter(talk.occasion(), "noted", new Topic.Noted(notes), subjectOf(done, talk)), told(acts), done);
        }
    }

    /** The one meeting that the echo tells of, if there is just one: whoever answers speaks of that. */
    private Subject subjectOf(List<Done> done, Talk talk) {
        var told = done.stream()
                .filter(each -> each.what().isAboutATime())
                .map(Done::objectId)
                .distinct()
                .toList();
        return told.size() == 1 ? Subject.meeting(meetings.get(told.getFirst())) : talk.subject();
    }

    /** What the echo tells of. What a correction puts in place of something else, it tells of by itself. */
    private static List<Act> told(List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act instanceof Act.Correct(var instead) ? instead.stream() : List.of(act).stream())
                .filter(act -> !(act instanceof Act.AnswerSurvey))
                .toList();
    }
}
