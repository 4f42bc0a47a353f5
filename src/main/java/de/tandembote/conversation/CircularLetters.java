package de.tandembote.conversation;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Content;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.link.WantedLink;
import de.tandembote.outbox.NewMessage;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Round;
import de.tandembote.script.Addressee;
import de.tandembote.script.Anrede;
import de.tandembote.script.Circular;
import de.tandembote.script.Language;
import de.tandembote.script.Purpose;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what a coordinator wrote to many to each of them, and what they answer to the coordinator. */
@Component
public class CircularLetters {

    /** As it is named in the outbox. */
    private static final String NAME = "circular";

    private static final String ANSWER = "circular-answer";

    private static final Addressee INVENTED = new Addressee(Anrede.NONE, "", "Kim", "Muster");

    private final Script script;
    private final Outbox outbox;
    private final Links links;
    private final People people;
    private final Senders senders;
    private final Questions questions;
    private final ConversationSettings settings;
    private final Clock clock;

    CircularLetters(
            Script script,
            Outbox outbox,
            Links links,
            People people,
            Senders senders,
            Questions questions,
            ConversationSettings settings,
            Clock clock) {
        this.script = script;
        this.outbox = outbox;
        this.links = links;
        this.people = people;
        this.senders = senders;
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a person would get, but for the personal link in it, which opens nothing here. */
    public Content preview(Circular circular, Person author, Person to, Round round) {
        return content(
                circular,
                author,
                to,
                round,
                links.pageOfNobody(
                        circular.purpose() == Purpose.INFORMATION ? LinkPurpose.NO_INFORMATION : LinkPurpose.MESSAGES));
    }

    /** The whole text as somebody invented would get it, each paragraph on one line: it names nobody but its author. */
    public String sample(Circular circular, Person author, Round round) {
        var voice = round.programme().voice();
        return circular.text(
                voice.address(), voice.notation(), senders.valuesFrom(author, INVENTED, round, new Topic.Round(), ""));
    }

    /**
     * Queues it for one person, once however often it is asked for; answers to it come back as
     * {@link CircularAnswered}.
     *
     * @param broadcast what all of them have in common, also in the outbox
     * @param notAfter from when on it no longer makes sense; null where it always does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            UUID broadcast, Circular circular, Person author, Person to, Round round, @Nullable Instant notAfter) {
        var now = clock.instant();
        var question = new Question(
                to.id(), null, Subject.broadcast(broadcast), null, now, now.plus(settings.answersWithin()));
        // Nothing is asked, so that nothing else that the person writes is taken for an answer to it.
        question.replaced();
        questions.save(question);
        var reply = new WantedLink(LinkPurpose.REPLY, to.id(), question.id(), question.expiresAt());
        var oneClick = Objects.requireNonNull(MessageLinks.oneClick(to.id(), circular.purpose()));
        var page = pageFor(circular, to, oneClick);
        var issued = links.issue(Stream.of(reply, oneClick, page).collect(Collectors.toSet()));
        outbox.enqueue(new NewMessage(
                to.id(),
                NAME + ":" + broadcast + ":" + to.id(),
                "",
                circular.purpose(),
                NAME,
                round.programme().sender(),
                content(
                        circular,
                        author,
                        to,
                        round,
                        links.page(page.purpose(), Objects.requireNonNull(issued.get(page)))),
                Objects.requireNonNull(issued.get(reply)),
                null,
                Objects.requireNonNull(issued.get(oneClick)),
                null,
                List.of(),
                null,
                broadcast,
                null,
                notAfter));
    }

    /** Who takes part in something can choose among several kinds; an address list has this one alone. */
    private static WantedLink pageFor(Circular circular, Person to, WantedLink oneClick) {
        return circular.purpose() == Purpose.INFORMATION ? oneClick : MessageLinks.page(to.id());
    }

    /** Queues it for one coordinator alone, as a recipient would get it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void test(UUID test, Circular circular, Person author, Person to, Round round) {
        var content = preview(circular, author, to, round);
        outbox.enqueue(toCoordinator(
                to.id(),
                NAME + "-test:" + test,
                NAME,
                round,
                new Content(
                        mark(circular.language()) + content.subject(), content.plain(), content.html(), content.chat()),
                null));
    }

    /** Passes on what somebody answered; whoever answers that writes to the person and not to the bot. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(CircularAnswered answer, String subject, UUID author, Round round) {
        var to = people.get(author);
        var topic = new Topic.CircularAnswer(
                named(people.get(answer.person())),
                subject,
                answer.text().lines().toList());
        var content =
                script.render(ANSWER, round.programme().voice(to.language()), senders.values(to, round, topic, "", ""));
        outbox.enqueue(toCoordinator(
                author, ANSWER + ":" + answer.inboxMessage() + ":" + author, ANSWER, round, content, answer.person()));
    }

    private static String mark(Language language) {
        return switch (language) {
            case DE -> "[Probe] ";
            case EN -> "[Test] ";
        };
    }

    /** Of whom only the address is known, that is the name. */
    private static Addressee named(Person person) {
        return person.fullName().isEmpty()
                ? new Addressee(person.anrede(), "", "", person.emailAddress().value())
                : Introductions.of(person);
    }

    /** Always by mail: what is written to many is looked at, and answered, where there is room for it. */
    private static NewMessage toCoordinator(
            UUID coordinator, String dedupeKey, String name, Round round, Content content, @Nullable UUID answersTo) {
        return new NewMessage(
                coordinator,
                dedupeKey,
                "",
                Purpose.COORDINATION,
                name,
                round.programme().sender(),
                content,
                null,
                null,
                null,
                null,
                List.of(),
                ChannelKind.EMAIL,
                null,
                answersTo,
                null);
    }

    private Content content(Circular circular, Person author, Person to, Round round, String messagesPage) {
        var voice = round.programme().voice();
        var topic =
                circular.purpose() == Purpose.INFORMATION ? new Topic.Information(round.firstDay()) : new Topic.Round();
        return circular.render(
                voice.address(),
                voice.notation(),
                senders.valuesFrom(author, Introductions.of(to), round, topic, messagesPage));
    }
}
