package de.tandembote.portal;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.inbox.ReadText;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Reviews;
import de.tandembote.inbox.Waiting;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.portal.ReviewSheet.Writer;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills the pages on which a coordinator decides. */
@Component
class ReviewSheets {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final People people;

    ReviewSheets(ReviewDesk desk, Reviews reviews, People people) {
        this.desk = desk;
        this.reviews = reviews;
        this.people = people;
    }

    /** The language in which this coordinator reads the page. */
    Language languageOf(UUID coordinator) {
        return people.get(coordinator).language();
    }

    List<ReviewSheet> of(UUID coordinator, List<Waiting> messages) {
        var zone = desk.zoneOf(coordinator);
        var language = languageOf(coordinator);
        var phrases = Phrases.in(language);
        var words = ReviewWords.in(language);
        return messages.stream()
                .map(message -> {
                    var arrived = LocalDateTime.ofInstant(message.receivedAt(), zone);
                    var read = reviews.read(message.id()).orElse(new ReadText("", ""));
                    var reason = ReviewReason.of(message.reason());
                    return new ReviewSheet(
                            message.id(),
                            message.sender().isEmpty() ? words.nobody() : message.sender(),
                            phrases.date(arrived.toLocalDate()) + ", "
                                    + phrases.time(arrived.toLocalTime().withSecond(0)),
                            words.kind(message.kind()),
                            reason.map(words::of).orElse(message.reason()),
                            reason.isEmpty() && language != Language.EN,
                            read.subject(),
                            read.text().strip(),
                            message.canCount() ? writers(coordinator, message) : List.of(),
                            message.concerned() != null);
                })
                .toList();
    }

    /** Whether the page offers this person as the writer. */
    boolean mayHaveWritten(UUID person, UUID coordinator, Waiting message) {
        return writers(coordinator, message).stream()
                .anyMatch(writer -> writer.id().equals(person));
    }

    private List<Writer> writers(UUID coordinator, Waiting message) {
        var likeliest = Stream.ofNullable(message.concerned()).map(people::get);
        return Stream.concat(likeliest, desk.candidates(coordinator).stream())
                .distinct()
                .map(ReviewSheets::writer)
                .toList();
    }

    private static Writer writer(Person person) {
        return new Writer(person.id(), person.fullName());
    }
}
