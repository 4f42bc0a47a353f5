package de.tandembote.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.tandembote.programme.Role;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Script;
import de.tandembote.survey.ItemResult.Numbers;
import de.tandembote.survey.ItemResult.Texts;
import de.tandembote.survey.ItemResult.TooFew;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountingTests {

    private static final int LEAST = 5;
    private static final Questionnaire INTERIM =
            Script.load(Path.of("bot-scripts")).questionnaire("interim");

    private final List<Ballot> ballots = new ArrayList<>();

    @Test
    @DisplayName("a scale is counted step by step, with its mean, and without those to whom it does not apply")
    void countsScales() {
        answered("superior", Role.MENTEE, "1", "5", "5", "-", "3");

        var tally = numbers("superior").all();

        assertThat(tally.answers()).isEqualTo(5);
        assertThat(tally.notApplicable()).isEqualTo(1);
        assertThat(tally.counts()).extracting(ItemResult.Count::number).containsExactly(1, 0, 1, 0, 2);
        assertThat(tally.mean()).hasValue(3.5);
    }

    @Test
    @DisplayName("of several choices each counts, and has no mean")
    void countsChoices() {
        for (int i = 0; i < LEAST; i++) {
            ballots.add(new Ballot("", Map.of("topics", i == 0 ? List.of("career", "other") : List.of("career"))));
        }

        var tally = numbers("topics").all();

        assertThat(tally.answers()).isEqualTo(LEAST);
        assertThat(tally.counts()).contains(new ItemResult.Count("career", 5), new ItemResult.Count("other", 1));
        assertThat(tally.mean()).isEmpty();
    }

    @Test
    @DisplayName("a question that fewer than the least number have answered is not counted, whatever the others are")
    void hidesFew() {
        answered("satisfied", Role.MENTEE, "1", "1", "1", "1", "1", "1");
        answered("hindrance", Role.MENTEE, "Zeit", "Zeit", "Zeit", "Zeit");

        assertThat(result("satisfied")).isInstanceOf(Numbers.class);
        assertThat(result("hindrance")).isInstanceOf(TooFew.class);
    }

    @Test
    @DisplayName("texts are shown in an order drawn by lot, all of them and each as it was written")
    void shufflesTexts() {
        var texts = IntStream.range(0, 12).mapToObj(i -> "Text " + i).toArray(String[]::new);
        answered("better", Role.MENTEE, texts);
        var orders = new HashSet<List<String>>();

        for (int i = 0; i < 20; i++) {
            var shown = ((Texts) result("better")).texts();
            assertThat(shown).containsExactlyInAnyOrder(texts);
            orders.add(shown);
        }

        assertThat(orders).hasSizeGreaterThan(15);
    }

    @Test
    @DisplayName("a word that ties surveys together is shown to nobody")
    void keepsPseudonyms() {
        answered("pseudonym", Role.MENTEE, "a", "b", "c", "d", "e", "f");

        assertThat(counted(true)).noneMatch(result -> result.item().key().equals("pseudonym"));
    }

    @Test
    @DisplayName("whatever the numbers, no role of fewer than the least number can be had, nor by subtracting")
    void nothingCanBeSubtracted() {
        var random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            ballots.clear();
            int mentees = random.nextInt(12);
            int mentors = random.nextInt(12);
            answered("satisfied", Role.MENTEE, drawn(random, mentees));
            answered("satisfied", Role.MENTOR, drawn(random, mentors));

            var result = result("satisfied");

            if (mentees + mentors < LEAST) {
                assertThat(result).isInstanceOf(TooFew.class);
            } else if (mentees >= LEAST && mentors >= LEAST) {
                assertThat(((Numbers) result).byRole()).containsOnlyKeys(Role.MENTEE, Role.MENTOR);
            } else {
                assertThat(((Numbers) result).byRole()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("where the survey does not tell roles, or one answer has none, they are not told apart")
    void needsRoles() {
        answered("satisfied", Role.MENTEE, "1", "2", "3", "4", "5");
        answered("satisfied", Role.MENTOR, "1", "2", "3", "4", "5");
        assertThat(((Numbers) result("satisfied")).byRole()).isNotEmpty();
        assertThat(counted(false))
                .filteredOn(Numbers.class::isInstance)
                .allSatisfy(result -> assertThat(((Numbers) result).byRole()).isEmpty());

        ballots.add(new Ballot("", Map.of("satisfied", List.of("1"))));
        assertThat(((Numbers) result("satisfied")).byRole()).isEmpty();
    }

    private static String[] drawn(Random random, int number) {
        return random.ints(number, 1, 6).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private void answered(String item, Role role, String... values) {
        for (var value : values) {
            ballots.add(new Ballot(role.name(), Map.of(item, List.of(value))));
        }
    }

    private Numbers numbers(String item) {
        assertThat(result(item)).asInstanceOf(type(Numbers.class)).isNotNull();
        return (Numbers) result(item);
    }

    private ItemResult result(String item) {
        return counted(true).stream()
                .filter(result -> result.item().key().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<ItemResult> counted(boolean byRole) {
        return new Counting(LEAST, byRole).count(INTERIM, ballots);
    }
}
