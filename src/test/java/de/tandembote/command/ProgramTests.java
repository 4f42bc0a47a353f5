package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProgramTests {

    @Test
    void whatIsSaidIsUtf8WhateverTheLocale() throws IOException {
        assertThat(Program.run(Map.of(), "rehearse", "calendars/dormagen.yaml").said())
                .startsWith("Mentoring Dormagen, Durchgang 2026/27")
                .contains("Montag, 2. März 2026, 09:00 Uhr")
                .anyMatch(line -> line.endsWith("Birgit Schönfelder, Nermin Aydoğan"));
    }

    @Test
    void nothingButJsonIsSaidWhereJsonIsAskedFor() throws IOException {
        var run = Program.run(Map.of(), "rehearse", "calendars/dormagen.yaml", "--format", "json");

        assertThat(JsonMapper.shared().readTree(String.join("\n", run.said())).isArray())
                .isTrue();
    }

    @Test
    void aWrongCommandEndsTheProcessWithTwo() throws IOException {
        assertThat(Program.run(Map.of(), "reherse").exit()).isEqualTo(2);
    }
}
