package de.tandembote.console;

import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Progress;
import de.tandembote.broadcast.Reach;
import de.tandembote.broadcast.Segment;
import de.tandembote.people.People;
import java.time.Instant;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of circulars show. */
@Component
class CircularSheets {

    /** The look of a mail in its preview. */
    private static final String MAIL_STYLE = "/console/mail.css";

    private final OwnCirculars own;
    private final Circulars circulars;
    private final AudienceQuestions audiences;
    private final People people;

    CircularSheets(OwnCirculars own, Circulars circulars, AudienceQuestions audiences, People people) {
        this.own = own;
        this.circulars = circulars;
        this.audiences = audiences;
        this.people = people;
    }

    /**
     * One line of the list.
     *
     * @param number to how many it goes or went
     * @param when it begins or began; empty where that is open
     */
    record Line(UUID id, String subject, String standing, String number, String when) {}

    /** All circulars of a round, the newest first. */
    List<Line> lines(OwnRound round) {
        var words = new CircularWords(round.by().language());
        return own.of(round).stream()
                .map(circular -> {
                    var progress = circulars.progress(circular.id());
                    var phase = CircularPhase.of(circular, progress);
                    var number = phase.isOpen() ? reach(circular).recipients() : progress.recipients();
                    return new Line(
                            circular.id(),
                            circular.subject(),
                            words.of(phase),
                            words.people(number),
                            when(circular, phase, round));
                })
                .toList();
    }

    /** How many of the round's address list can be told of it. */
    int onAddressList(OwnRound round) {
        return circulars.reach(round.id(), new Segment.OnAddressList()).recipients();
    }

    CircularSheet of(OwnRound round, Broadcast circular) {
        var words = new CircularWords(round.by().language());
        var names = audiences.words(round);
        var progress = circulars.progress(circular.id());
        var phase = CircularPhase.of(circular, progress);
        var reach = phase.isOpen() ? Optional.of(reach(circular)) : Optional.<Reach>empty();
        var draft = circular.draft();
        return new CircularSheet(
                circular.id(),
                draft.subject(),
                draft.text(),
                phase,
                words.of(phase),
                words.begin(phase, when(circular, phase, round)),
                people.get(circular.author()).fullName(),
                names.sentence(draft.segment()),
                names.language(draft.language()),
                moment(draft.notAfter(), round),
                reach.map(words::reach).orElse(""),
                reach.map(Reach::recipients).orElse(0),
                circular.edition(),
                phase.isOpen() ? previews(circular) : List.of(),
                progress(circular, progress, words),
                zone(round));
    }

    /** "Mitteleuropäische Zeit". */
    static String zone(OwnRound round) {
        return round.round()
                .programme()
                .zone()
                .getDisplayName(TextStyle.FULL, round.by().language().locale());
    }

    CircularPhase phase(Broadcast circular) {
        return CircularPhase.of(circular, circulars.progress(circular.id()));
    }

    CircularSheet.CircularProgress progress(Broadcast circular, CircularWords words) {
        return progress(circular, circulars.progress(circular.id()), words);
    }

    private CircularSheet.CircularProgress progress(Broadcast circular, Progress progress, CircularWords words) {
        return new CircularSheet.CircularProgress(
                words.share(progress),
                progress.finished(),
                progress.recipients(),
                words.figures(progress),
                progress.refused() == 0 ? List.of() : circulars.refused(circular.id()));
    }

    private List<CircularSheet.Sample> previews(Broadcast circular) {
        return circulars.previews(circular.id()).stream()
                .map(preview -> CircularSheet.Sample.of(preview.recipient(), preview.content(), MAIL_STYLE))
                .toList();
    }

    private Reach reach(Broadcast circular) {
        return circulars.reach(circular.round(), circular.draft().segment());
    }

    private static String when(Broadcast circular, CircularPhase phase, OwnRound round) {
        return moment(
                phase == CircularPhase.SCHEDULED
                        ? circular.sendAt().orElse(null)
                        : circular.startedAt().orElse(null),
                round);
    }

    private static String moment(@Nullable Instant moment, OwnRound round) {
        return moment == null
                ? ""
                : ConsoleWords.in(round.by().language())
                        .moment(round.round().timetable().local(moment).truncatedTo(ChronoUnit.MINUTES));
    }
}
