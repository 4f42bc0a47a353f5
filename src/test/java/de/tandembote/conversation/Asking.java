package de.tandembote.conversation;

import de.tandembote.faults.Installation;
import java.time.Instant;
import java.util.UUID;

/** What people were asked, for those outside who measure how long it takes to know. */
public final class Asking {

    private final Questions questions;

    public Asking(Installation bot) {
        this.questions = bot.get(Questions.class);
    }

    /** Holds a question in the caller's transaction and looks for what else its person is asked; tells how much that is. */
    public int hold(UUID question, Instant now) {
        return questions
                .findOpenOf(questions.hold(question).orElseThrow().person(), now)
                .size();
    }

    /** Tells how often a person was asked about a meeting. */
    public int aboutMeeting(UUID person, UUID meeting) {
        return questions
                .findByPersonIdAndMeetingIdOrderByAskedAtDescIdDesc(person, meeting)
                .size();
    }
}
