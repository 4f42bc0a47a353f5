package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import java.util.List;
import java.util.Locale;
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
        if (!pile.hold(arrived)) {
            return;
        }
        var message = readerOf(arrived).read(arrived.raw());
        var group = message.group();
        if (group != null) {
            hear(arrived, group, message);
            return;
        }
        var reading = understanding.read(message);
        if (tying.isSecret(message)) {
            keepSecret(arrived, message, reading);
            return;
        }
        switch (reading.kind()) {
            case HUMAN, EMPTY -> passOn(arrived, message, reading);
            case BOUNCE -> finish(arrived, InboxState.DONE, reading, reading.signal(), reports.note(message));
            // No automatic message ever leads to an act or to an outgoing message.
            case AUTO_REPLY, LIST, OWN -> {
                var sender = message.sender() == null
                        ? null
                        : people.at(message.sender()).orElse(null);
                finish(arrived, InboxState.DONE, reading, reading.signal(), sender);
            }
            case CALENDAR_REPLY -> passOnAnswer(arrived, message, reading);
        }
    }

    /**
     * What answers a survey is thrown away with the work on it, whoever wrote it: a program may have quoted the person's own
     * page. Where the writer is in doubt, no person may look at it.
     */
    private void keepSecret(Arrived arrived, IncomingMessage message, Reading reading) {
        pile.forget(arrived.id());
        var tie = tying.tie(message);
        switch (reading.kind()) {
            case BOUNCE -> finish(arrived, InboxState.DONE, reading, reading.signal(), reports.note(message));
            case AUTO_REPLY, LIST, OWN, CALENDAR_REPLY ->
                finish(arrived, InboxState.DONE, reading, reading.signal(), tie.concerned());
            case HUMAN, EMPTY -> {
                if (tie instanceof Tie.To) {
                    passOn(arrived, message, reading);
                } else {
                    finish(arrived, InboxState.DONE, reading, "an answer to a survey in doubt", tie.concerned());
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
        if (message.revision() == null) {
            events.publishEvent(
                    new SaidInGroup(arrived.id(), group, message.sender(), message.answers(), message.text()));
        }
        pile.finish(arrived.id(), InboxState.DONE, nameOf(MessageKind.HUMAN), "said to several people", null);
        pile.forget(arrived.id());
    }

    private void passOn(Arrived arrived, IncomingMessage message, Reading reading) {
        var tie = tying.tie(message);
        pile.tie(arrived.id(), tie);
        switch (tie) {
            case Tie.To(var person, var question, var event) -> {
                people.heard(person.id(), message.channel());
                events.publishEvent(new ReplyReceived(
                        arrived.id(),
                        person.id(),
                        question,
                        event,
                        Links.withoutTokens(reading.reply()),
                        message,
                        arrived.receivedAt()));
                finish(arrived, InboxState.DONE, reading, reading.signal(), person);
            }
            case Tie.Stranger(var account) -> {
                events.publishEvent(new StrangerWrote(arrived.id(), account, message.externalId(), reading.reply()));
                finish(arrived, InboxState.DONE, reading, "somebody whose account is not known", null);
            }
            case Tie.Doubtful doubtful -> {
                var concerned = doubtful.concerned();
                var writer = doubtful.writer();
                finish(arrived, InboxState.REVIEW, reading, doubtful.reason().sentence(), concerned);
                if (concerned != null && writer != null) {
                    events.publishEvent(new ReviewNeeded(arrived.id(), concerned.id(), writer.id()));
                } else if (concerned != null && reading.kind() == MessageKind.HUMAN) {
                    events.publishEvent(new ReviewCanWait(arrived.id(), concerned.id()));
                }
            }
        }
    }

    private void passOnAnswer(Arrived arrived, IncomingMessage message, Reading reading) {
        var answer = reading.answer();
        var tie = answer == null ? tying.tie(message) : calendarTying.tie(message, answer);
        pile.tie(arrived.id(), tie);
        if (answer != null && tie instanceof Tie.To to) {
            events.publishEvent(new CalendarAnswered(
                    arrived.id(),
                    to.concerned().id(),
                    to.event(),
                    answer,
                    Links.withoutTokens(reading.reply()),
                    message,
                    arrived.receivedAt()));
            finish(arrived, InboxState.DONE, reading, reading.signal(), to.concerned());
        } else {
            leaveToAPerson(arrived, reading, tie);
        }
    }

    /** A program wrote it, and whose it is nobody knows: it waits for the next summary and sets off nothing by itself. */
    private void leaveToAPerson(Arrived arrived, Reading reading, Tie tie) {
        var reason = tie instanceof Tie.Doubtful doubtful ? doubtful.reason() : ReviewReason.CALENDAR;
        var concerned = tie.concerned();
        finish(arrived, InboxState.REVIEW, reading, reason.sentence(), concerned);
        if (concerned != null) {
            events.publishEvent(new ReviewCanWait(arrived.id(), concerned.id()));
        }
    }

    private void finish(Arrived arrived, InboxState state, Reading reading, String reason, @Nullable Person person) {
        pile.finish(arrived.id(), state, nameOf(reading.kind()), reason, person == null ? null : person.id());
    }

    private static String nameOf(MessageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private MessageReader readerOf(Arrived arrived) {
        return readers.stream()
                .filter(reader -> reader.kind() == arrived.channel())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + arrived.channel()));
    }
}
