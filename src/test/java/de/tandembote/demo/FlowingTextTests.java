package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowingTextTests {

    @Test
    void aBreakWhereTheNextWordHadNoRoomIsTakenOut() {
        assertThat(FlowingText.of("""
                        haben Sie sich in den letzten Wochen mit Ihrer Mentorin Ulrike Pannenbecker
                        getroffen?"""))
                .isEqualTo("haben Sie sich in den letzten Wochen mit Ihrer Mentorin Ulrike Pannenbecker getroffen?");
    }

    @Test
    void aDateOrATimeOfDayHadNoRoomAsAWhole() {
        assertThat(FlowingText.of("""
                        Ihre Mentee Anna Reiferscheid schlägt Ihnen ein Treffen vor: Sonntag,
                        5. April, um 15 Uhr.

                        - Neuer Termin: Montag, 6. April, um 15 Uhr statt Sonntag, 5. April, um
                          15 Uhr; passt das?""")).isEqualTo("""
                        Ihre Mentee Anna Reiferscheid schlägt Ihnen ein Treffen vor: Sonntag, 5. April, um 15 Uhr.

                        - Neuer Termin: Montag, 6. April, um 15 Uhr statt Sonntag, 5. April, um 15 Uhr; passt das?""");
    }

    @Test
    void aBreakThatTheWriterMeantStays() {
        var meant = "Freundliche Grüße\nTandembote\n\n-- \nMentoring Dormagen";

        assertThat(FlowingText.of(meant)).isEqualTo(meant);
    }

    @Test
    void everyItemOfAListKeepsItsLine() {
        var items = "- " + "a".repeat(73) + "\n- " + "b".repeat(73);

        assertThat(FlowingText.of(items)).isEqualTo(items);
    }
}
