package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundRulesTests {

    private static final String HEADING = RoundFolder.HEADING.strip() + ";Bestätigt\n";

    @TempDir
    private Path folder;

    private RoundFolder round;

    @BeforeEach
    void soundRound() {
        round = new RoundFolder(folder);
    }

    @Test
    void aTandemOfOneAdministrationIsRefused() {
        round.and("rules: [{rule: mentor-from-another-administration, strength: hard}]\n");
        assertThat(round.faults()).isEmpty();

        round.list(RoundFolder.LIST.replace("berta@example.org;Stadt Süd", "berta@example.org;Stadt Nord"));
        assertThat(round.faults())
                .containsExactly("list.csv:3: the mentor of tandem \"1\" works in the mentee's own administration; "
                        + "choose a mentor from another one.");
    }

    @Test
    void aSoftRuleIsAHintOnly() {
        round.and("rules: [{rule: mentor-from-another-field, strength: soft}]\n")
                .list(RoundFolder.LIST.replace("Bauen", "Schule"));

        assertThat(round.faults()).isEmpty();
        assertThat(round.hints())
                .containsExactly("list.csv:3: the mentor of tandem \"1\" works in the mentee's own field; "
                        + "choose a mentor from another one, if possible.");
    }

    @Test
    void aMentorIsOfAHigherGradeWhateverTheScale() {
        round.and("rules: [{rule: another-level, strength: hard}]\n");
        assertThat(round.faults()).isEmpty();

        round.list(RoundFolder.LIST.replace("A 13", "TVöD E10"));
        assertThat(round.faults())
                .containsExactly("list.csv:3: the mentor of tandem \"1\" has no higher grade than the mentee; "
                        + "choose a mentor of a higher one.");
    }

    @Test
    void whatTheListDoesNotSayCannotBeTold() {
        round.and("rules: [{rule: another-level, strength: hard}]\n").list(RoundFolder.LIST.replace("A 13", "S 18"));

        assertThat(round.faults())
                .containsExactly("list.csv:3: whether the mentor of tandem \"1\" fits cannot be told; "
                        + "fill in Besoldung for both partners.");
    }

    @Test
    void oneOfSeveralLeastGradesIsEnough() {
        round.and("""
                rules:
                  - {rule: mentee-grade, from: [A 10, EG 10], strength: hard}
                  - {rule: mentor-grade, from: [A 14, EG 14], strength: hard}
                """);

        assertThat(round.faults())
                .containsExactly("list.csv:3: a mentor of this round has at least A 14 or EG 14; "
                        + "correct Besoldung or choose somebody else.");
    }

    @Test
    void oneOfSeveralConfirmedCriteriaIsEnough() {
        round.and("rules: [{rule: mentee-confirmed, any-of: [Leitung, Projektleitung], strength: hard}]\n")
                .list(HEADING + """
                        Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;;;;Bewerbung, projektleitung
                        Berta;Groß;Frau;berta@example.org;Stadt Süd;Mentee;;;;Bewerbung
                        """);

        assertThat(round.faults())
                .containsExactly("list.csv:3: a mentee of this round needs \"Leitung\" or \"Projektleitung\" "
                        + "in Bestätigt; confirm it or choose somebody else.");
    }

    @Test
    void anAdministrationSendsNoMoreThanItMay() {
        round.and("rules: [{rule: mentees-per-administration, at-most: 1, strength: hard}]\n")
                .list(RoundFolder.LIST + "Emil;Fuß;Herr;emil@example.org;Stadt Nord;Mentee;;;\n");

        assertThat(round.faults())
                .containsExactly("list.csv:6: the administration \"Stadt Nord\" sends 2 mentees; "
                        + "1 is the most in this round.");
    }

    @Test
    void anAdministrationThatIsMissingIsOneFaultAndBreaksNoRule() {
        round.and("""
                        rules:
                          - {rule: mentor-from-another-administration, strength: hard}
                          - {rule: mentees-per-administration, at-most: 1, strength: hard}
                        """)
                .list(RoundFolder.LIST.replace("Stadt Nord;Mentee", ";Mentee").replace("Stadt Süd;Mentee", ";Mentee"));

        assertThat(round.faults())
                .containsExactly("list.csv:2: Verwaltung is missing.", "list.csv:4: Verwaltung is missing.");
    }

    @Test
    void anUnknownRuleAndAMistypedOneAreFaults() {
        round.and("""
                rules:
                  - {rule: same-star-sign, strength: hard}
                  - {rule: another-level, strength: strong}
                  - {rule: mentee-grade, from: [Chef], strength: hard}
                  - {rule: mentees-per-administration, at-most: 0, strength: hard}
                  - {rule: another-level, from: [A 9], strength: hard}
                  - {rule: mentor-confirmed, strength: soft}
                """);

        assertThat(round.faults())
                .containsExactly(
                        "round.yaml:13: \"same-star-sign\" is not a rule; the rules are "
                                + "mentor-from-another-administration, mentor-from-another-field, another-level, "
                                + "mentee-grade, mentor-grade, mentee-confirmed, mentor-confirmed, "
                                + "mentees-per-administration, mentors-per-administration.",
                        "round.yaml:14: \"strong\" is not one of hard, soft.",
                        "round.yaml:15: \"Chef\" is not a grade such as A 9 or EG 9.",
                        "round.yaml:16: \"0\" is not a number of people, 1 or more.",
                        "round.yaml:17: \"from\" is not known here; known are rule, strength.",
                        "round.yaml:18: \"any-of\" is missing.");
    }
}
