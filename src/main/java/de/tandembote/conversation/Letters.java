package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.NewMessage;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.MessageSpec;
import de.tandembote.script.PageKind;
import de.tandembote.script.Purpose;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Script;
import de.tandembote.understanding.Act;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes texts of the script to people, in the voice of their programme, and remembers what was asked. */
@Service
@EnableConfigurationProperties(ConversationSettings.class)
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {

    private final Script script;
    private final Outbox outbox;
    private final Links links;
    private final CalendarLinks calendarLinks;
    private final MessageLinks messageLinks;
    private final People people;
    private final TandemCare tandems;
    private final Senders senders;
    private final Questions questions;
    private final Threads threads;
    private final ConversationSettings settings;
    private final Clock clock;

    Letters(
            Script script,
            Outbox outbox,
            Links links,
            CalendarLinks calendarLinks,
            MessageLinks messageLinks,
            People people,
            TandemCare tandems,
            Senders senders,
            Questions questions,
            Threads threads,
            ConversationSettings settings,
            Clock clock) {
        this.script = script;
        this.outbox = outbox;
        this.links = links;
        this.calendarLinks = calendarLinks;
        this.messageLinks = messageLinks;
        this.people = people;
        this.tandems = tandems;
        this.senders = senders;
        this.questions = questions;
        this.threads = threads;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Renders a letter and queues it in the caller's transaction.
     *
     * @return the message's id; empty where it was queued before
     */
    public Optional<UUID> send(Letter letter) {
        var asks = script.message(letter.message()).asks();
        if (asks != null) {
            return send(letter, newQuestion(letter, asks));
        }
        // Nothing is asked, but whoever answers all the same is understood to speak of what the letter is about.
        return send(letter, letter.subject().equals(Subject.none()) ? null : opening(letter));
    }

    /** The same for an echo, which remembers what was understood and done, so that a "no" or a button can undo it. */
    Question echo(Letter letter, List<Act> understood, List<Done> done) {
        var question = newQuestion(letter, QuestionKind.ECHO);
        question.echoes(understood, done);
        echoAgain(letter, question);
        return question;
    }

    /** The same for a letter after which the echo before it holds as it did. */
    void echoAgain(Letter letter, Question echo) {
        if (echo.done().isEmpty()) {
            send(letter, echo);
            return;
        }
        var purposes = Set.of(LinkPurpose.REPLY, LinkPurpose.ECHO);
        var made = links.issue(purposes, echo.person(), echo.id(), echo.expiresAt());
        var page = Objects.requireNonNull(made.get(LinkPurpose.ECHO));
        send(letter.withPage(LinkPurpose.ECHO, page), made.get(LinkPurpose.REPLY));
    }

    /** The same for a letter that asks what its text does not always ask. */
    void ask(Letter letter, QuestionKind kind) {
        send(letter, newQuestion(letter, kind));
    }

    /** The same for a letter that asks once more what was asked before. */
    void askAgain(Letter letter, Question question) {
        send(letter, question);
    }

    private Optional<UUID> send(Letter letter, @Nullable Question question) {
        return send(letter, question == null ? null : replyLink(question));
    }

    private Optional<UUID> send(Letter letter, @Nullable UUID replyLink) {
        if (letter.thread() != null) {
            threads.answered(letter.thread(), letter.to());
        }
        var spec = script.message(letter.message());
        var kind = letter.kind() == null ? spec.kind() : letter.kind();
        var person = people.get(letter.to());
        var round = tandems.round(letter.round());
        var content = script.render(
                letter.message(),
                round.programme().voice(person.language()),
                senders.values(person, round, letter.topic(), pageOf(letter, spec), messagesPage(letter.to(), kind)));
        var enclosed = letter.enclosed();
        return outbox.enqueue(new NewMessage(
                letter.to(),
                letter.dedupeKey(),
                letter.about(),
                kind,
                letter.message(),
                round.programme().sender(),
                enclosed == null ? content : content.with(enclosed.calendar()),
                replyLink,
                enclosed == null ? null : links.issueForEver(LinkPurpose.CALENDAR, letter.to(), enclosed.about()),
                messageLinks.oneClickFor(letter.to(), kind),
                letter.inReplyTo(),
                letter.taps().isEmpty() ? spec.taps() : letter.taps(),
                spec.by(),
                null,
                null,
                notAfter(letter, spec, round)));
    }

    private Question newQuestion(Letter letter, QuestionKind kind) {
        // What was asked before about the same thing is asked anew, and an echo that nobody answered was right.
        questions.findOpenOf(letter.to(), clock.instant()).stream()
                .filter(open -> open.kind() == QuestionKind.ECHO || isSame(open, letter, kind))
                .forEach(Question::replaced);
        return questions.save(question(letter, kind));
    }

    private Question opening(Letter letter) {
        var opening = question(letter, null);
        opening.replaced();
        return questions.save(opening);
    }

    private Question question(Letter letter, @Nullable QuestionKind kind) {
        var now = clock.instant();
        return new Question(
                letter.to(), kind, letter.subject(), letter.thread(), now, now.plus(settings.answersWithin()));
    }

    private static boolean isSame(Question open, Letter letter, QuestionKind kind) {
        return open.kind() == kind
                && Objects.equals(open.subject().tandem(), letter.subject().tandem())
                && Objects.equals(open.subject().meeting(), letter.subject().meeting())
                && Objects.equals(open.subject().gathering(), letter.subject().gathering())
                && Objects.equals(open.subject().survey(), letter.subject().survey());
    }

    private String pageOf(Letter letter, MessageSpec spec) {
        if (letter.page() != null) {
            return links.page(letter.page().purpose(), letter.page().link());
        }
        return spec.page() == PageKind.CALENDARS
                ? links.page(LinkPurpose.SUBSCRIPTION, calendarLinks.pageFor(letter.to(), letter.round()))
                : "";
    }

    private String messagesPage(UUID person, Purpose kind) {
        return kind.canBeStopped() ? links.page(LinkPurpose.MESSAGES, messageLinks.pageFor(person)) : "";
    }

    /** Whoever answers a survey late is told so, and nobody else reads it: that address has no end. */
    private UUID replyLink(Question question) {
        if (question.subject().survey() != null) {
            return links.issueForEver(LinkPurpose.SURVEY_REPLY, question.person(), question.id());
        }
        return links.issue(LinkPurpose.REPLY, question.person(), question.id(), question.expiresAt());
    }

    private static @Nullable Instant notAfter(Letter letter, MessageSpec spec, Round round) {
        if (spec.lives() == null) {
            return null;
        }
        var zone = round.programme().zone();
        return letter.due().atZone(zone).plus(spec.lives()).toInstant();
    }
}
