package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.link.Link;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells messages apart and passes each on, in one transaction with all that follows from it. */
@Component
class Sorting {

    private final List<MessageReader> readers;
    private final Understanding understanding;
    private final Tying tying;
    private final CalendarTying calendarTying;
    private final DeliveryReports reports;
    private final People people;
    private final Pile pile;
    private final ApplicationEventPublisher events;

    Sorting(
            List<MessageReader> readers,
            Understanding understanding,
            Tying tying,
            CalendarTying calendarTying,
            DeliveryReports reports,
            People people,
            Pile pile,
            ApplicationEventPublisher events) {
        this.readers = readers;
        this.understanding = understanding;
        this.tying = tying;
        this.calendarTying = calendarTying;
        this.reports = reports;
        this.people = people;
        this.pile = pile;
        this.events = events;
    }

    /**
     * Works on one message, unless another node has taken it meanwhile.
     *
     * @throws de.tandembote.channel.UnreadableMessage if it cannot be read
     */
    @Transactional
    void sort(Arrived arrived) {
        var message = readerOf(arrived).read(arrived.raw());
        var group = message.group();
        if (group != null) {
            hear(arrived, group, message);
            return;
        }
        var reading = understanding.read(message);
        var answered = tying.linkOf(message).orElse(null);
        if (Tying.isSecret(answered)) {
            keepSecret(arrived, message, reading, answered);
            return;
        }
        switch (reading.kind()) {
            case HUMAN, EMPTY -> passOn(arrived, message, reading, tying.tie(message, answered));
            case BOUNCE -> noteReport(arrived, message, reading, false);
            // No automatic message ever leads to an act or to an outgoing message.
            case AUTO_REPLY, LIST, OWN -> {
                var sender = message.sender() == null
                        ? null
                        : people.at(message.sender()).orElse(null);
                pile.finish(arrived, Finish.done(reading.kind(), reading.signal(), sender));
            }
            case CALENDAR_REPLY -> passOnAnswer(arrived, message, reading, answered);
        }
    }

    /**
     * What answers a survey is thrown away with the work on it, whoever wrote it: a program may have quoted the
     * person's own page. Where the writer is in doubt, no person may look at it.
     */
    private void keepSecret(Arrived arrived, IncomingMessage message, Reading reading, @Nullable Link answered) {
        var tie = tying.tie(message, answered);
        switch (reading.kind()) {
            case BOUNCE -> noteReport(arrived, message, reading, true);
            case AUTO_REPLY, LIST, OWN, CALENDAR_REPLY ->
                pile.finish(
                        arrived,
                        Finish.done(reading.kind(), reading.signal(), tie.concerned())
                                .forgottenIf(true));
            case HUMAN, EMPTY -> {
                if (tie instanceof Tie.To to) {
                    tell(arrived, message, reading, to, true);
                } else if (pile.finish(
                        arrived,
                        Finish.done(reading.kind(), "an answer to a survey in doubt", tie.concerned())
                                .forgottenIf(true))) {
                    refuse(arrived, tie);
                }
            }
        }
    }

    private void refuse(Arrived arrived, Tie tie) {
        if (tie.concerned() != null && tie.question() != null) {
            events.publishEvent(
                    new SurveyReplyRefused(arrived.id(), tie.concerned().id(), tie.question()));
        }
    }

    /** People talk with each other: whose it is does not matter, and what they said is not kept. */
    private void hear(Arrived arrived, String group, IncomingMessage message) {
        var done = Finish.done(MessageKind.HUMAN, "said to several people", (Person) null);
        if (pile.finish(arrived, done.forgottenIf(true)) && message.revision() == null) {
            events.publishEvent(
                    new SaidInGroup(arrived.id(), group, message.sender(), message.answers(), message.text()));
        }
    }

    private void noteReport(Arrived arrived, IncomingMessage report, Reading reading, boolean secret) {
        var ours = reports.messageOf(report).orElse(null);
        var recipient = ours == null ? null : people.get(ours.recipient());
        var done = Finish.done(reading.kind(), reading.signal(), recipient).forgottenIf(secret);
        if (pile.finish(arrived, done) && ours != null && recipient != null) {
            reports.note(report, ours, recipient);
        }
    }

    private void passOn(Arrived arrived, IncomingMessage message, Reading reading, Tie tie) {
        switch (tie) {
            case Tie.To to -> tell(arrived, message, reading, to, false);
            case Tie.Stranger(var account) -> {
                if (pile.finish(
                        arrived, Finish.done(reading.kind(), "somebody whose account is not known", (Person) null))) {
                    events.publishEvent(
                            new StrangerWrote(arrived.id(), account, message.externalId(), reading.reply()));
                }
            }
            case Tie.Doubtful doubtful -> leaveInDoubt(arrived, reading, doubtful);
        }
    }

    private void tell(Arrived arrived, IncomingMessage message, Reading reading, Tie.To to, boolean secret) {
        if (pile.finish(
                arrived, Finish.done(reading.kind(), reading.signal(), to).forgottenIf(secret))) {
            people.heard(to.concerned().id(), message.channel());
            events.publishEvent(new ReplyReceived(
                    arrived.id(),
                    to.concerned().id(),
                    to.question(),
                    to.event(),
                    Links.withoutTokens(reading.reply()),
                    message,
                    arrived.receivedAt()));
        }
    }

    private void leaveInDoubt(Arrived arrived, Reading reading, Tie.Doubtful doubtful) {
        var concerned = doubtful.concerned();
        var writer = doubtful.writer();
        if (!pile.finish(arrived, Finish.review(reading.kind(), doubtful.reason(), doubtful)) || concerned == null) {
            return;
        }
        if (writer != null) {
            events.publishEvent(new ReviewNeeded(arrived.id(), concerned.id(), writer.id()));
        } else if (reading.kind() == MessageKind.HUMAN) {
            events.publishEvent(new ReviewCanWait(arrived.id(), concerned.id()));
        }
    }

    private void passOnAnswer(Arrived arrived, IncomingMessage message, Reading reading, @Nullable Link answered) {
        var answer = reading.answer();
        var tie = answer == null ? tying.tie(message, answered) : calendarTying.tie(message, answer);
        if (answer == null || !(tie instanceof Tie.To to)) {
            leaveToAPerson(arrived, reading, tie);
        } else if (pile.finish(arrived, Finish.done(reading.kind(), reading.signal(), tie))) {
            events.publishEvent(new CalendarAnswered(
                    arrived.id(),
                    to.concerned().id(),
                    to.event(),
                    answer,
                    Links.withoutTokens(reading.reply()),
                    message,
                    arrived.receivedAt()));
        }
    }

    /**
     * A program wrote it, and whose it is nobody knows: it waits for the next summary and sets off nothing by itself.
     */
    private void leaveToAPerson(Arrived arrived, Reading reading, Tie tie) {
        var reason = tie instanceof Tie.Doubtful doubtful ? doubtful.reason() : ReviewReason.CALENDAR;
        var concerned = tie.concerned();
        if (pile.finish(arrived, Finish.review(reading.kind(), reason, tie)) && concerned != null) {
            events.publishEvent(new ReviewCanWait(arrived.id(), concerned.id()));
        }
    }

    private MessageReader readerOf(Arrived arrived) {
        return readers.stream()
                .filter(reader -> reader.kind() == arrived.channel())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + arrived.channel()));
    }
}
