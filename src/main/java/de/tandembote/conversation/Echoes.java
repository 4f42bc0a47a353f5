package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the bot said it understood, and takes it back for whoever presses the button. */
@Service
public class Echoes {

    private static final String LINE = "- ";

    private final Questions questions;
    private final Undoing undoing;
    private final TakingBack takingBack;
    private final Answers answers;
    private final Links links;
    private final Outbox outbox;
    private final TandemCare tandems;
    private final People people;
    private final GatheringCare gatherings;

    Echoes(
            Questions questions,
            Undoing undoing,
            TakingBack takingBack,
            Answers answers,
            Links links,
            Outbox outbox,
            TandemCare tandems,
            People people,
            GatheringCare gatherings) {
        this.gatherings = gatherings;
        this.questions = questions;
        this.undoing = undoing;
        this.takingBack = takingBack;
        this.answers = answers;
        this.links = links;
        this.outbox = outbox;
        this.tandems = tandems;
        this.people = people;
    }

    /** What has become of an echo. */
    public enum Fate {
        /** It can be taken back. */
        HOLDS,
        /** Something else holds instead. */
        CORRECTED,
        TAKEN_BACK,
        /** Something else has become of it: the partner named another time, or the meeting is over. */
        GONE_ON
    }

    /**
     * What the bot said.
     *
     * @param lines one for each thing that it understood; empty where the message is no longer kept
     * @param instead the same for what holds instead; empty unless it was corrected
     */
    public record Echo(Language language, Fate fate, List<String> lines, List<String> instead) {}

    /** The echo that asked this question. */
    @Transactional(readOnly = true)
    public Echo get(UUID question) {
        var echo = find(question);
        var latest = latest(echo);
        var fate = latest.equals(echo) || latest.done().isEmpty() ? fate(latest) : Fate.CORRECTED;
        return new Echo(
                people.get(echo.person()).language(),
                fate,
                lines(echo),
                fate == Fate.CORRECTED ? lines(latest) : List.of());
    }

    /** What holds after all corrections. */
    private Question latest(Question echo) {
        var latest = echo;
        while (latest.correctedBy() != null) {
            latest = find(latest.correctedBy());
        }
        return latest;
    }

    private Fate fate(Question echo) {
        if (undoing.canTakeBack(echo)) {
            return Fate.HOLDS;
        }
        return echo.done().isEmpty() ? Fate.TAKEN_BACK : Fate.GONE_ON;
    }

    private List<String> lines(Question echo) {
        var said = links.find(LinkPurpose.REPLY, echo.person(), echo.id())
                .map(link -> outbox.chatOf(echo.person(), link.id()))
                .orElse("");
        return said.lines()
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()))
                .toList();
    }

    /**
     * Takes back all that the echo told of and tells its addressee so. The second time, nothing is left to take back.
     */
    @Transactional
    public void takeBack(UUID question) {
        // Of two presses at once, the second waits for what the first leaves.
        var echo = questions.hold(question).orElseThrow(() -> unknown(question));
        if (!undoing.canTakeBack(echo)) {
            return;
        }
        var about = echo.subject();
        if (about.gathering() != null) {
            say(
                    takingBack.takeBackAnswer(echo),
                    gatherings.get(about.gathering()).round(),
                    echo);
        } else if (about.tandem() != null) {
            var tandem = tandems.get(about.tandem());
            say(takingBack.takeBack(echo, tandem), tandem.round(), echo);
        }
    }

    private void say(Outcome.Answer answer, UUID round, Question echo) {
        echo.answered();
        answers.say(answer, new Occasion(echo.person(), round, echo.thread(), echo.id(), null));
    }

    private Question find(UUID question) {
        return questions.findById(question).orElseThrow(() -> unknown(question));
    }

    private static IllegalArgumentException unknown(UUID question) {
        return new IllegalArgumentException("no question " + question);
    }
}
