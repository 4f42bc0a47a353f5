package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.Note;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Does what was understood and says so. */
@Component
class Performing {

    private static final List<Note> FOR_A_PERSON = List.of(new Note.ToCoordinator());

    /** Whoever asks what to write has answered nothing yet. */
    private static final List<Act> FOR_HELP = List.of(new Act.Help());

    private final Acting acting;
    private final Correcting correcting;
    private final Answers answers;
    private final Letters letters;
    private final TandemMeetings meetings;
    private final ChangedEvents changedEvents;

    Performing(
            Acting acting,
            Correcting correcting,
            Answers answers,
            Letters letters,
            TandemMeetings meetings,
            ChangedEvents changedEvents) {
        this.changedEvents = changedEvents;
        this.acting = acting;
        this.correcting = correcting;
        this.answers = answers;
        this.letters = letters;
        this.meetings = meetings;
    }

    /** Tells whether anything came of the acts; where nothing did, nothing was said. */
    boolean perform(List<Act> acts, Talk talk) {
        var told = new Told();
        acts.stream().flatMap(act -> perform(act, talk)).forEach(told::add);
        var question = talk.question();
        if (question != null && told.isRefusal()) {
            letters.echoAgain(answers.letter(talk, "noted", new Topic.Noted(told.notes())), question);
            return true;
        }
        if (told.isNothing()) {
            return false;
        }
        if (question != null && !acts.equals(FOR_HELP)) {
            question.answered();
        }
        say(told, acts.stream().anyMatch(Act.Correct.class::isInstance) && !told.isCorrectionRefused(), talk);
        told.answers().forEach(answer -> answers.say(answer, talk.occasion()));
        return true;
    }

    private Stream<Performed> perform(Act act, Talk talk) {
        if (!(act instanceof Act.Correct(var instead))) {
            return Stream.of(new Performed(act, acting.perform(act, talk)));
        }
        return talk.question() == null
                ? instead.stream().flatMap(each -> perform(each, talk))
                : correcting.correct(instead, talk.question(), talk).stream();
    }

    private void say(Told told, boolean isCorrected, Talk talk) {
        var notes = told.notes();
        if (notes.equals(FOR_A_PERSON)) {
            letters.send(answers.letter(talk, "to-coordinator", answers.partnerOf(talk)));
        } else if (!notes.isEmpty()) {
            var letter = answers.letter(talk.occasion(), "noted", new Topic.Noted(notes), subjectOf(told.done(), talk));
            var event = changedEvents.only(told.done(), talk.writer());
            var echo = letters.echo(event == null ? letter : letter.enclosing(event), told.acts(), told.done());
            if (isCorrected && talk.question() != null) {
                talk.question().correctedBy(echo);
            }
        }
    }

    /**
     * The one meeting that the echo tells of, if there is just one: whoever answers speaks of that. Whoever tells of a
     * session in the answer to an invitation speaks of the tandem from then on.
     */
    private Subject subjectOf(List<Done> done, Talk talk) {
        var told = done.stream()
                .filter(each -> each.what().isAboutATime())
                .map(Done::objectId)
                .distinct()
                .toList();
        if (told.size() == 1) {
            return Subject.meeting(meetings.get(told.getFirst()));
        }
        return talk.subject().gathering() != null && done.stream().anyMatch(each -> each.what() != What.EVENT_ANSWERED)
                ? Subject.tandem(talk.tandem().id())
                : talk.subject();
    }
}
