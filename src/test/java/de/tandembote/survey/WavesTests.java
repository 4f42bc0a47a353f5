package de.tandembote.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.programme.Role;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WavesTests {

    private static final int LEAST = 5;
    private static final Questionnaire INTERIM =
            Script.load(Path.of("bot-scripts")).questionnaire("interim");

    private final List<Ballot> ballots = new ArrayList<>();

    @Test
    @DisplayName(
            "one line for each who answered at once: the pseudonym, a column for each of several choices, and no texts")
    void writesLines() {
        for (int i = 1; i <= LEAST; i++) {
            ballots.add(new Ballot(
                    "",
                    Map.of(
                            "pseudonym", List.of("=Mond" + i),
                            "satisfied", List.of("" + i),
                            "topics", i == 1 ? List.of("career", "other") : List.of("balance"),
                            "superior", List.of("-"),
                            "better", List.of("geheim"))));
        }

        var lines = lines(true);

        assertThat(lines.getFirst())
                .containsExactly(
                        "pseudonym",
                        "satisfied",
                        "topics.career",
                        "topics.leadership",
                        "topics.balance",
                        "topics.networks",
                        "topics.other",
                        "superior");
        assertThat(lines)
                .contains(List.of("'=Mond1", "1", "1", "0", "0", "0", "1", "NA"))
                .contains(List.of("'=Mond2", "2", "0", "0", "1", "0", "0", "NA"))
                .hasSize(LEAST + 1)
                .noneMatch(line -> line.contains("geheim"));
    }

    @Test
    @DisplayName("of four answers not a line is written, nor a column of a question that four have answered")
    void hidesFew() {
        whole(4, Role.MENTEE, "satisfied", "rhythm");
        assertThat(lines(true)).isEmpty();

        whole(1, Role.MENTEE, "satisfied", "better");
        assertThat(lines(true).getFirst()).containsExactly("pseudonym", "satisfied");
    }

    @Test
    @DisplayName("roles are told only where each of them is large enough in each column")
    void tellsRolesAsResultsDo() {
        whole(6, Role.MENTEE, "satisfied", "rhythm");
        whole(5, Role.MENTOR, "satisfied", "rhythm");
        assertThat(lines(true).getFirst()).containsExactly("pseudonym", "role", "satisfied", "rhythm");
        assertThat(lines(false).getFirst()).doesNotContain("role");

        whole(1, Role.MENTEE, "superior", "satisfied");
        whole(4, Role.MENTOR, "superior", "satisfied");
        assertThat(lines(true).getFirst()).containsExactly("pseudonym", "satisfied", "rhythm", "superior");
    }

    @Test
    @DisplayName(
            "whoever subtracts the lines from the results gets nothing, or the answers of five at least, for each question and role")
    void nothingCanBeSubtracted() {
        var random = new Random(20261122);
        var written = 0;
        for (int run = 0; run < 1_000; run++) {
            ballots.clear();
            for (var role : List.of(Role.MENTEE, Role.MENTOR)) {
                for (int i = random.nextInt(14); i > 0; i--) {
                    whole(1, role, random.nextInt(3) == 0 ? "superior" : "rhythm", "satisfied");
                }
                for (int i = random.nextInt(3); i > 0; i--) {
                    ballots.add(new Ballot(role.name(), Map.of("satisfied", List.of("5"))));
                }
            }
            Collections.shuffle(ballots, random);

            var lines = lines(true);
            var again = lines(true);

            assertThat(again).isEqualTo(lines);
            if (!lines.isEmpty()) {
                written++;
                for (var key : List.of("satisfied", "rhythm", "superior")) {
                    assertThatFewAreNotMissing(lines, key, "");
                    if (lines.getFirst().contains("role")) {
                        assertThatFewAreNotMissing(lines, key, Role.MENTEE.name());
                        assertThatFewAreNotMissing(lines, key, Role.MENTOR.name());
                    }
                }
            }
        }
        assertThat(written).isGreaterThan(400);
    }

    private void assertThatFewAreNotMissing(List<List<String>> lines, String key, String role) {
        int column = lines.getFirst().indexOf(key);
        if (column < 0) {
            return;
        }
        int ofRole = lines.getFirst().indexOf("role");
        long given = ballots.stream()
                .filter(ballot -> role.isEmpty() || ballot.role().equals(role))
                .filter(ballot -> !ballot.to(key).isEmpty())
                .count();
        long shown = lines.stream()
                .skip(1)
                .filter(line -> role.isEmpty() || line.get(ofRole).equals(role))
                .filter(line -> !line.get(column).isEmpty())
                .count();
        assertThat(shown).isGreaterThanOrEqualTo(LEAST);
        assertThat(given - shown).matches(missing -> missing == 0 || missing >= LEAST, "none or at least five");
    }

    private void whole(int people, Role role, String... items) {
        for (int i = 0; i < people; i++) {
            var answers = new HashMap<String, List<String>>();
            IntStream.range(0, items.length)
                    .forEach(place -> answers.put(
                            items[place],
                            List.of(
                                    items[place].equals("rhythm")
                                            ? "right"
                                            : items[place].equals("better") ? "Text" : "" + (1 + ballots.size() % 5))));
            ballots.add(new Ballot(role.name(), answers));
        }
    }

    private List<List<String>> lines(boolean byRole) {
        return new Waves(INTERIM, LEAST, byRole).lines(ballots);
    }
}
