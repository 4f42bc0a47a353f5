package de.tandembote.survey;

import de.tandembote.datafile.Spreadsheet;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Pseudonym;
import de.tandembote.script.Questionnaire.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The answers that somebody gave at once, one line for each, so that a university can tie several surveys together by
 * what people call themselves. Texts are left out, and so is what may be a single answer out of a chat. A mail that
 * answers one question alone looks the same, and is meant to: a mark on it would tell which of the others came from the
 * few in chat. It holds no pseudonym either, so that nothing could be tied to it.
 *
 * <p>Whoever has the results as well could subtract the lines from them and have what the few in chat said. So many
 * lines more are left out, the same ones each time, that for each question either nothing is missing or the least
 * number.
 */
final class Waves {

    private static final String CHOSEN = "1";
    private static final String NOT_CHOSEN = "0";
    private static final String NOT_APPLICABLE = "NA";

    /** So that neighbours among hashes lie far apart. */
    private static final int SPREADING = 0x9E3779B9;

    private final Questionnaire questionnaire;
    private final int least;
    private final boolean byRole;

    Waves(Questionnaire questionnaire, int least, boolean byRole) {
        this.questionnaire = questionnaire;
        this.least = least;
        this.byRole = byRole;
    }

    /** The head and the lines; none at all where fewer than the least number are left. */
    List<List<String>> lines(List<Ballot> ballots) {
        var kept = new ArrayList<>(ballots.stream()
                .filter(this::wasGivenAtOnce)
                .sorted(Comparator.comparingInt(Waves::lot))
                .toList());
        for (var few = tellingOfFew(ballots, kept); few.isPresent(); few = tellingOfFew(ballots, kept)) {
            kept.remove(kept.stream().filter(answering(few.get())).findFirst().orElseThrow());
        }
        var columns = columns(kept).toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        boolean roles = tellsRoles(ballots, kept, columns);
        return Stream.concat(Stream.of(head(columns, roles)), kept.stream().map(ballot -> line(ballot, columns, roles)))
                .toList();
    }

    private boolean wasGivenAtOnce(Ballot ballot) {
        return ballot.answers().size() > 1 || questionnaire.items().size() == 1;
    }

    /** Says nothing about when or by whom it was given, and is the same with each download. */
    private static int lot(Ballot ballot) {
        return ballot.hashCode() * SPREADING;
    }

    /** The questions that enough of these have answered. */
    private Stream<Item> columns(List<Ballot> kept) {
        return questionnaire.items().stream()
                .filter(item -> item.kind() instanceof Scale || item.kind() instanceof Choice)
                .filter(item -> count(kept, answering(item)) >= least);
    }

    private Optional<Item> tellingOfFew(List<Ballot> all, List<Ballot> kept) {
        return columns(kept)
                .filter(item -> tellsOfFew(all, kept, answering(item)))
                .findFirst();
    }

    private static Predicate<Ballot> answering(Item item) {
        return ballot -> !ballot.to(item.key()).isEmpty();
    }

    private static long count(List<Ballot> ballots, Predicate<Ballot> which) {
        return ballots.stream().filter(which).count();
    }

    /** Whether what is missing here are some, but so few that one could guess who. */
    private boolean tellsOfFew(List<Ballot> all, List<Ballot> kept, Predicate<Ballot> which) {
        long missing = count(all, which) - count(kept, which);
        return missing > 0 && missing < least;
    }

    /** As strict as the results are, for each question, and for what is missing as well. */
    private boolean tellsRoles(List<Ballot> all, List<Ballot> kept, List<Item> columns) {
        var roles = all.stream().map(Ballot::role).distinct().toList();
        return byRole
                && roles.size() > 1
                && !roles.contains("")
                && roles.stream()
                        .allMatch(role -> columns.stream()
                                .map(item -> answering(item)
                                        .and(ballot -> ballot.role().equals(role)))
                                .allMatch(part -> count(kept, part) >= least && !tellsOfFew(all, kept, part)));
    }

    private List<String> head(List<Item> columns, boolean roles) {
        return Stream.of(
                        pseudonyms().map(Item::key),
                        roles ? Stream.of("role") : Stream.<String>empty(),
                        columns.stream().flatMap(Waves::names))
                .flatMap(names -> names)
                .toList();
    }

    private List<String> line(Ballot ballot, List<Item> columns, boolean roles) {
        return Stream.of(
                        pseudonyms().map(item -> Spreadsheet.text(String.join("", ballot.to(item.key())))),
                        roles ? Stream.of(ballot.role()) : Stream.<String>empty(),
                        columns.stream().flatMap(item -> values(item, ballot.to(item.key()))))
                .flatMap(values -> values)
                .toList();
    }

    private Stream<Item> pseudonyms() {
        return questionnaire.items().stream().filter(item -> item.kind() instanceof Pseudonym);
    }

    /** One column for each of several choices, one for all else. */
    private static Stream<String> names(Item item) {
        return item.kind() instanceof Choice choice && choice.several()
                ? choice.options().stream().map(option -> item.key() + "." + option.key())
                : Stream.of(item.key());
    }

    private static Stream<String> values(Item item, List<String> given) {
        return item.kind() instanceof Choice choice && choice.several()
                ? choice.options().stream().map(option -> value(option, given))
                : Stream.of(value(given));
    }

    private static String value(Questionnaire.Option option, List<String> given) {
        if (given.isEmpty() || given.contains(Questionnaire.DOES_NOT_APPLY)) {
            return value(given);
        }
        return given.contains(option.key()) ? CHOSEN : NOT_CHOSEN;
    }

    private static String value(List<String> given) {
        if (given.isEmpty()) {
            return "";
        }
        return given.contains(Questionnaire.DOES_NOT_APPLY) ? NOT_APPLICABLE : given.getFirst();
    }
}
