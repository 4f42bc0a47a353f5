package de.tandembote.setup;

import de.tandembote.calendar.Recurrence;
import de.tandembote.campaign.RoundPlans;
import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.people.PersonDetails;
import de.tandembote.script.Campaign;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A round as its file and its participant list say.
 *
 * @param closed days on which the administrations do not work, though they are no public holidays
 * @param cadence on which days a tandem is reminded, before days off are skipped
 * @param rules what is asked of people and tandems; the hard ones are kept, or there was a fault
 * @param chatRoom the room in which those who coordinate it talk; empty where they have none
 * @param addressList the file with those who are told about it before it begins; empty where nobody is
 * @param surveys which surveys it has; none unless its file names them
 * @param hints what is worth a look and stops nothing, such as a soft rule that is not kept
 */
record RoundFile(
        Path file,
        ProgrammeEntry programme,
        RoundEntry round,
        Set<LocalDate> closed,
        Recurrence cadence,
        List<RoundRule> rules,
        Administrations administrations,
        List<CoordinatorEntry> coordinators,
        String chatRoom,
        ParticipantList participants,
        Optional<Path> addressList,
        List<GatheringEntry> gatherings,
        List<SurveyEntry> surveys,
        List<Fault> hints) {

    RoundFile {
        closed = Set.copyOf(closed);
        rules = List.copyOf(rules);
        coordinators = List.copyOf(coordinators);
        gatherings = List.copyOf(gatherings);
        surveys = List.copyOf(surveys);
        hints = List.copyOf(hints);
    }

    /**
     * Reads a round file and the participant list that it names.
     *
     * @param faults takes everything that is wrong in both; what is returned is of use only if nothing was added
     */
    static RoundFile read(Path file, Faults faults) {
        return new RoundFileReader(YamlNode.read(file, faults), faults).read();
    }

    /** Notes each survey that nobody knows. */
    void checkSurveys(Script script, Faults faults) {
        var planned = script.campaign(RoundPlans.SURVEYS).points().stream()
                .flatMap(point -> Stream.ofNullable(point.survey()))
                .map(Campaign.Asking::questionnaire)
                .distinct()
                .toList();
        surveys.stream()
                .filter(survey -> !planned.contains(survey.name()))
                .forEach(survey -> faults.add(
                        file,
                        survey.line(),
                        "no survey is called \"%s\"; known are %s."
                                .formatted(survey.name(), String.join(", ", planned))));
    }

    /** Those who are told about the round before it begins; adds what is wrong with their list. */
    List<PersonDetails> addresses(Faults faults) {
        return addressList
                .map(list -> AddressList.read(list, programme.voice().language(), faults))
                .orElse(List.of());
    }

    Set<String> surveyNames() {
        return surveys.stream().map(SurveyEntry::name).collect(Collectors.toSet());
    }
}
