package de.tandembote.setup;

import de.tandembote.testing.QuietProgram;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program five days after the second reminder of Dormagen; before each test, nothing was ever imported. Ends with the class. */
final class ImportingProgram implements BeforeEachCallback, AfterAllCallback {

    private static final Instant NOW = Instant.parse("2026-04-06T10:00:00Z");

    private final QuietProgram program = QuietProgram.start(Clock.fixed(NOW, ZoneOffset.UTC));

    @Override
    public void beforeEach(ExtensionContext context) {
        program.isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        program.close();
    }

    /** Imports a round and tells what has changed. */
    List<String> loads(Path round) {
        return program.get(RoundImport.class).load(round);
    }

    JdbcClient database() {
        return program.database();
    }

    Map<String, Long> counts(String sql) {
        return database().sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The moment as the database's session prints it. */
    String utc(String moment) {
        return database()
                .sql("SELECT (?::timestamp AT TIME ZONE 'UTC')::text")
                .param(moment)
                .query(String.class)
                .single();
    }
}
