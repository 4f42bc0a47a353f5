package de.tandembote.setup;

import de.tandembote.campaign.RoundPlans;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.programme.Programme;
import de.tandembote.programme.ProgrammeDetails;
import de.tandembote.programme.Programmes;
import de.tandembote.programme.Round;
import de.tandembote.programme.RoundDetails;
import de.tandembote.programme.Rounds;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Loads a round with all that belongs to it, or brings a loaded one up to its changed files. */
@Service
@EnableResilientMethods
public class RoundImport {

    private final Programmes programmes;
    private final Rounds rounds;
    private final PeopleImport people;
    private final AddressImport addresses;
    private final GatheringImport gatherings;
    private final RoundPlans plans;
    private final Script script;

    RoundImport(
            Programmes programmes,
            Rounds rounds,
            PeopleImport people,
            AddressImport addresses,
            GatheringImport gatherings,
            RoundPlans plans,
            Script script) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.people = people;
        this.addresses = addresses;
        this.gatherings = gatherings;
        this.plans = plans;
        this.script = script;
    }

    /**
     * Imports a round; all or nothing. Messages leave and answers come meanwhile: where it and one of these wait for
     * each other, the database may roll the import back, and it is tried once more.
     *
     * @return what was changed, in sentences; empty where the files say what is stored already
     * @throws FaultyFiles if anything is wrong in the files; nothing is changed then
     */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1)
    @Transactional
    public List<String> load(Path file) {
        var faults = new Faults();
        var round = RoundFile.read(file, faults);
        round.checkSurveys(script, faults);
        faults.throwIfAny();
        var changes = new Changes();
        apply(round, changes);
        return changes.all();
    }

    /**
     * What {@link #load} would change; changes nothing.
     *
     * @throws FaultyFiles if anything is wrong in the files
     */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 1)
    @Transactional
    public List<String> preview(Path file) {
        var changes = load(file);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return changes;
    }

    private void apply(RoundFile file, Changes changes) {
        var programme = programme(file, changes);
        var round = round(file, programme, changes);
        people.apply(file, round, changes);
        addresses.apply(file, round, changes);
        gatherings.apply(file, round, changes);
        plans.store(round.id());
    }

    private Programme programme(RoundFile file, Changes changes) {
        var entry = file.programme();
        var details = new ProgrammeDetails(
                entry.name(),
                entry.sender(),
                entry.zone(),
                entry.land(),
                entry.voice().language(),
                entry.voice().address(),
                entry.voice().notation());
        var known = programmes.findByName(entry.name());
        if (known.isEmpty()) {
            changes.added("programme " + entry.name());
            return programmes.save(new Programme(details));
        }
        if (known.get().update(details)) {
            changes.changed("programme " + entry.name());
        }
        return known.get();
    }

    private Round round(RoundFile file, Programme programme, Changes changes) {
        var entry = file.round();
        var details = new RoundDetails(
                entry.name(),
                entry.firstDay(),
                entry.lastDay(),
                file.cadence().rule(),
                file.chatRoom(),
                file.surveyNames(),
                file.closed());
        var known = rounds.findByProgrammeNameAndName(programme.name(), entry.name());
        if (known.isEmpty()) {
            changes.added("round " + entry.name() + ", from " + entry.firstDay() + " to " + entry.lastDay());
            return rounds.save(new Round(programme, details));
        }
        if (known.get().update(details)) {
            changes.changed("round " + entry.name());
        }
        return known.get();
    }
}
