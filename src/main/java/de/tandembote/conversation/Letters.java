package de.tandembote.conversation;

import de.tandembote.link.Links;
import de.tandembote.link.WantedLink;
import de.tandembote.outbox.NewMessage;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.MessageSpec;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Script;
import de.tandembote.understanding.Act;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final People people;
    private final TandemCare tandems;
    private final Coordinators coordinators;
    private final Senders senders;
    private final NewQuestions newQuestions;
    private final Threads threads;

    Letters(
            Script script,
            Outbox outbox,
            Links links,
            People people,
            TandemCare tandems,
            Coordinators coordinators,
            Senders senders,
            NewQuestions newQuestions,
            Threads threads) {
        this.script = script;
        this.outbox = outbox;
        this.links = links;
        this.people = people;
        this.tandems = tandems;
        this.coordinators = coordinators;
        this.senders = senders;
        this.newQuestions = newQuestions;
        this.threads = threads;
    }

    /**
     * Renders a letter and queues it in the caller's transaction.
     *
     * @return the message's id; empty where it was queued before
     */
    public Optional<UUID> send(Letter letter) {
        return send(List.of(letter)).stream().findFirst();
    }

    /**
     * The same for several letters of one occasion, in hardly more questions to the database than for one of them.
     *
     * @return the messages' ids, without those that were queued before
     */
    public List<UUID> send(List<Letter> letters) {
        return post(newQuestions.in(letters));
    }

    /** Sends an echo, which remembers what was understood and done, so that a "no" or a button can undo it. */
    Question echo(Letter letter, List<Act> understood, List<Done> done) {
        var question = newQuestions.echoing(letter, understood, done);
        echoAgain(letter, question);
        return question;
    }

    /** Sends a letter after which the echo before it holds as it did. */
    void echoAgain(Letter letter, Question echo) {
        post(letter, echo, !echo.done().isEmpty());
    }

    /** Sends a letter that asks what its text does not always ask. */
    void ask(Letter letter, QuestionKind kind) {
        post(letter, newQuestions.asking(letter, kind), false);
    }

    /** Sends a letter that asks once more what was asked before. */
    void askAgain(Letter letter, Question question) {
        post(letter, question, false);
    }

    private void post(Letter letter, Question question, boolean takesBack) {
        post(List.of(new Written(letter, script.message(letter.message()), question, takesBack)));
    }

    private List<UUID> post(List<Written> letters) {
        var issued = links.issue(letters.stream().flatMap(Written::links).collect(Collectors.toSet()));
        var coordinating = new HashMap<UUID, List<Person>>();
        return letters.stream()
                .flatMap(written -> {
                    var round = tandems.round(written.letter().round());
                    var known = coordinating.computeIfAbsent(round.id(), coordinators::of);
                    return post(written, round, known, issued).stream();
                })
                .toList();
    }

    private Optional<UUID> post(Written written, Round round, List<Person> coordinators, Map<WantedLink, UUID> issued) {
        var letter = written.letter();
        var spec = written.spec();
        if (letter.thread() != null) {
            threads.answered(letter.thread(), letter.to());
        }
        var person = people.get(letter.to());
        var values = senders.values(
                person,
                round,
                coordinators,
                letter.topic(),
                pageOf(written, issued),
                address(written.messagesPage(), issued));
        var content = script.render(letter.message(), round.programme().voice(person.language()), values);
        var enclosed = letter.enclosed();
        return outbox.enqueue(new NewMessage(
                letter.to(),
                letter.dedupeKey(),
                letter.about(),
                written.kind(),
                letter.message(),
                round.programme().sender(),
                enclosed == null ? content : content.with(enclosed.calendar()),
                linkOf(written.reply(), issued),
                linkOf(written.calendar(), issued),
                linkOf(written.oneClick(), issued),
                letter.inReplyTo(),
                letter.taps().isEmpty() ? spec.taps() : letter.taps(),
                spec.by(),
                null,
                null,
                notAfter(letter, spec, round)));
    }

    private String pageOf(Written written, Map<WantedLink, UUID> issued) {
        var page = written.letter().page();
        return written.page() == null && page != null
                ? links.page(page.purpose(), page.link())
                : address(written.page(), issued);
    }

    private String address(@Nullable WantedLink page, Map<WantedLink, UUID> issued) {
        var link = linkOf(page, issued);
        return page == null || link == null ? "" : links.page(page.purpose(), link);
    }

    private static @Nullable UUID linkOf(@Nullable WantedLink wanted, Map<WantedLink, UUID> issued) {
        return wanted == null ? null : Objects.requireNonNull(issued.get(wanted));
    }

    private static @Nullable Instant notAfter(Letter letter, MessageSpec spec, Round round) {
        if (spec.lives() == null) {
            return null;
        }
        var zone = round.programme().zone();
        return letter.due().atZone(zone).plus(spec.lives()).toInstant();
    }
}
