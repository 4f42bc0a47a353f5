package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.QuestionKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a reply is about. */
@Component
class Talks {

    private final Questions questions;
    private final TandemCare tandems;
    private final TandemMeetings meetings;
    private final GatheringCare gatherings;
    private final Clock clock;

    Talks(Questions questions, TandemCare tandems, TandemMeetings meetings, GatheringCare gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.questions = questions;
        this.tandems = tandems;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The talk that the reply goes on with; empty where it cannot be said which tandem it is about. */
    Optional<Talk> of(ReplyReceived reply) {
        var question = questionOf(reply).orElse(null);
        return tandemOf(reply, question).map(tandem -> {
            var about = question == null ? null : question.subject().meeting();
            return new Talk(
                    reply, tandem, tandems.round(tandem.round()), question, about == null ? null : meetings.get(about));
        });
    }

    /** The round that the reply is about; empty where nobody can say. */
    Optional<UUID> roundOf(ReplyReceived reply) {
        var question = questionOf(reply).orElse(null);
        var event = question == null ? null : question.subject().gathering();
        return event == null
                ? tandemOf(reply, question).map(Tandem::round)
                : Optional.of(gatherings.get(event).round());
    }

    /**
     * The question that the reply names; else the only one that is open. Of two, neither: a "yes" could mean either.
     */
    Optional<Question> questionOf(ReplyReceived reply) {
        if (reply.question() != null) {
            return questions.findById(reply.question());
        }
        if (reply.event() != null) {
            return latestAbout(reply.event(), reply.person());
        }
        var open = openTo(reply);
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /** Whoever writes to the address of a calendar entry speaks of what was last said about that. */
    private Optional<Question> latestAbout(UUID event, UUID person) {
        return Stream.concat(
                        questions.findByPersonIdAndGatheringIdOrderByAskedAtDescIdDesc(person, event).stream(),
                        questions.findByPersonIdAndMeetingIdOrderByAskedAtDescIdDesc(person, event).stream())
                .findFirst();
    }

    /** What a reply that names no question could answer. */
    List<Question> openTo(ReplyReceived reply) {
        return reply.question() != null || reply.event() != null
                ? List.of()
                : questions.findOpenOf(reply.person(), clock.instant()).stream()
                        .filter(open -> open.kind() != null && open.subject().survey() == null)
                        .toList();
    }

    /** The surveys that the person has not answered, newest first. */
    List<Question> openSurveysOf(UUID person) {
        return questions.findOpenOf(person, clock.instant()).stream()
                .filter(open -> open.kind() == QuestionKind.SURVEY)
                .toList();
    }

    /** The question that the bot asked this person last and that is still open; empty where there is none. */
    Optional<Question> latestOpenOf(UUID person) {
        return questions.findOpenOf(person, clock.instant()).stream()
                .filter(open -> open.kind() != null)
                .findFirst();
    }

    /** Whoever is in two rounds speaks of the round whose event it is. */
    private boolean isOfRound(Tandem tandem, @Nullable Question question) {
        var event = question == null ? null : question.subject().gathering();
        return event == null || gatherings.get(event).round().equals(tandem.round());
    }

    private Optional<Tandem> tandemOf(ReplyReceived reply, @Nullable Question question) {
        var asked = question == null ? null : question.subject().tandem();
        // Coordinators answer what tells them of a tandem as well, but do nothing in its name.
        return asked == null
                ? tandems.onlyTandemOf(reply.person()).filter(tandem -> isOfRound(tandem, question))
                : Optional.of(tandems.get(asked)).filter(tandem -> tandem.isOf(reply.person()));
    }
}
