package de.tandembote.setup;

import de.tandembote.campaign.Plan;
import de.tandembote.campaign.PlannedEvent;
import de.tandembote.campaign.RoundPlans;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.programme.Timetable;
import de.tandembote.programme.WorkingDays;
import de.tandembote.script.Campaign;
import de.tandembote.script.Language;
import de.tandembote.script.MessageSpec;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** A round as it will be, before it is imported: from the same plan that the real run stores. Needs no database. */
public final class Rehearsal {

    private final RoundFile file;
    private final Script script;
    private final Timetable timetable;

    private Rehearsal(RoundFile file, Script script) {
        this.file = file;
        this.script = script;
        this.timetable = new Timetable(
                file.programme().zone(),
                new WorkingDays(file.programme().land(), file.closed()),
                file.cadence().rule(),
                file.round().firstDay(),
                file.round().lastDay());
    }

    /**
     * Reads a round.
     *
     * @throws FaultyFiles if anything is wrong in its file or its list
     */
    public static Rehearsal of(Path file, Script script) {
        var faults = new Faults();
        var round = RoundFile.read(file, faults);
        round.checkSurveys(script, faults);
        faults.throwIfAny();
        return new Rehearsal(round, script);
    }

    /** The programme and the round by their names. */
    public String title() {
        return file.programme().name() + ", " + file.round().name();
    }

    /** The language in which the programme speaks. */
    public Language language() {
        return file.programme().voice().language();
    }

    /** Every message that the round's calendar decides, in the order in which they are due. */
    public List<RehearsedMessage> messages() {
        return said(plan());
    }

    /** Those of them that are sent when people behave so. */
    public List<RehearsedMessage> messages(Answers answers) {
        return said(plan().when(answers.holding()));
    }

    /** What follows something which happens to a meeting. */
    public List<Campaign.FollowUp> followUps() {
        return campaigns().stream()
                .flatMap(campaign -> campaign.followUps().stream())
                .toList();
    }

    /** Names of the messages that no calendar decides: they answer what people write, or tell others of it. */
    public List<String> answers() {
        var decided = new HashSet<String>();
        for (var campaign : campaigns()) {
            campaign.points().forEach(point -> decided.add(point.message()));
            campaign.followUps().forEach(followUp -> decided.add(followUp.message()));
        }
        return script.messages().stream()
                .map(MessageSpec::name)
                .filter(name -> !decided.contains(name))
                .toList();
    }

    Plan plan() {
        var tandems =
                file.participants().tandems().stream().map(MatchedTandem::name).toList();
        var events = file.gatherings().stream()
                .map(event -> PlannedEvent.of(
                                event.uid(),
                                event.times().getFirst().startsAt(),
                                event.times().getLast().endsAt(),
                                event.terms().deadline().orElse(null),
                                event.terms().minimum().isPresent())
                        .ofKind(event.kind()))
                .toList();
        return Plan.of(timetable, campaigns(), file.surveyNames(), tandems, events);
    }

    private List<Campaign> campaigns() {
        return List.of(
                script.campaign(RoundPlans.MONTHLY),
                script.campaign(RoundPlans.EVENTS),
                script.campaign(RoundPlans.SURVEYS));
    }

    private List<RehearsedMessage> said(Plan plan) {
        var stage = new Stage(file, new Cast(file), script, timetable);
        return plan.messages().stream()
                .flatMap(message -> stage.say(message).stream())
                .toList();
    }
}
