package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.OpenQuestion;
import de.tandembote.script.Partner;
import de.tandembote.script.Topic;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether a reply could answer more than one question: then the person is asked which one is meant. */
@Component
class OpenQuestions {

    private final Talks talks;
    private final Hearing hearing;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Introductions introductions;
    private final GatheringCare gatherings;

    OpenQuestions(
            Talks talks,
            Hearing hearing,
            TandemMeetings meetings,
            TandemCare tandems,
            Introductions introductions,
            GatheringCare gatherings) {
        this.gatherings = gatherings;
        this.talks = talks;
        this.hearing = hearing;
        this.meetings = meetings;
        this.tandems = tandems;
        this.introductions = introductions;
    }

    /**
     * What to ask, and the round in which it is asked.
     *
     * @param topic names every question that is open
     */
    record Which(UUID round, Topic.Questions topic) {}

    /** What the reply leaves open; empty where it answers none of the questions, or where there is but one. */
    Optional<Which> leftOpenBy(ReplyReceived reply) {
        var open = talks.openTo(reply).stream()
                .filter(question -> !question.subject().equals(Subject.none()))
                .toList();
        var named = open.stream().flatMap(this::named).distinct().toList();
        var answers = open.stream().anyMatch(question -> answers(reply, question));
        return named.size() > 1 && answers
                ? Optional.of(new Which(roundOf(open.getFirst()), new Topic.Questions(named)))
                : Optional.empty();
    }

    private boolean answers(ReplyReceived reply, Question question) {
        var arrived = tandems.round(roundOf(question)).timetable().local(reply.receivedAt());
        return !hearing.hear(reply, question, meetingOf(question), arrived).askBack();
    }

    private Stream<OpenQuestion> named(Question question) {
        var meeting = meetingOf(question);
        return switch (question.kind()) {
            case ECHO -> Stream.of(new OpenQuestion.Echo());
            case MONTHLY_REMINDER -> Stream.of(new OpenQuestion.Reminder(partnerOf(question)));
            case MEETING_PROPOSAL ->
                Stream.ofNullable(meeting)
                        .map(found -> new OpenQuestion.Proposal(partnerOf(question), Introductions.detailsOf(found)));
            case MEETING_CHECK ->
                Stream.ofNullable(meeting)
                        .map(found -> new OpenQuestion.Check(partnerOf(question), Introductions.detailsOf(found)));
            case EVENT_INVITATION ->
                Stream.ofNullable(question.subject().gathering())
                        .map(event -> new OpenQuestion.Invitation(Introductions.detailsOf(gatherings.get(event))));
            case SURVEY -> Stream.empty();
            case null -> Stream.empty();
        };
    }

    private Partner partnerOf(Question question) {
        return introductions.partnerOf(question.person(), tandemOf(question));
    }

    private UUID roundOf(Question question) {
        var event = question.subject().gathering();
        return event == null
                ? tandemOf(question).round()
                : gatherings.get(event).round();
    }

    private @Nullable Meeting meetingOf(Question question) {
        var meeting = question.subject().meeting();
        return meeting == null ? null : meetings.get(meeting);
    }

    private Tandem tandemOf(Question question) {
        var tandem = question.subject().tandem();
        if (tandem == null) {
            throw new IllegalStateException("question " + question.id() + " is about no tandem");
        }
        return tandems.get(tandem);
    }
}
