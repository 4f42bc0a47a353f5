package de.tandembote.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.testing.QuietProgram;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * A round is imported while messages leave and answers come. Where two wait for each other, PostgreSQL rolls one back; here
 * the database says so by itself, as often as a test wants.
 */
class ImportAmongOthersIntegrationTests {

    private static QuietProgram program;
    private static RoundImport imports;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        program = QuietProgram.start(Clock.fixed(Instant.parse("2026-02-17T10:00:00Z"), ZoneOffset.UTC));
        imports = program.get(RoundImport.class);
        program.database().sql("""
                        CREATE SEQUENCE attempt;
                        CREATE TABLE deadlocks (count bigint NOT NULL);
                        INSERT INTO deadlocks VALUES (0);
                        CREATE FUNCTION deadlock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                            -- A sequence goes on although the transaction is rolled back.
                            IF nextval('attempt') <= (SELECT count FROM deadlocks) THEN
                                RAISE EXCEPTION 'deadlock detected' USING ERRCODE = 'deadlock_detected';
                            END IF;
                            RETURN NEW;
                        END $$;
                        CREATE TRIGGER deadlock BEFORE INSERT ON gathering FOR EACH ROW EXECUTE FUNCTION deadlock()""").update();
    }

    @BeforeEach
    void nothingIsLoaded() {
        program.isEmpty();
        program.database().sql("ALTER SEQUENCE attempt RESTART").update();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void anImportThatWasRolledBackForTheSakeOfAnotherIsTriedOnceMore() {
        deadlocks(1);

        assertThat(imports.load(round())).isNotEmpty();

        assertThat(count("gathering")).isEqualTo(1);
        assertThat(count("round")).isEqualTo(1);
    }

    @Test
    void thePreviewIsTriedOnceMoreAsWell() {
        deadlocks(1);

        assertThat(imports.preview(round())).isNotEmpty();

        assertThat(count("gathering")).isZero();
    }

    @Test
    void whatHappensAgainAndAgainIsTold() {
        deadlocks(2);

        assertThatExceptionOfType(PessimisticLockingFailureException.class).isThrownBy(() -> imports.load(round()));

        assertThat(count("round")).isZero();
    }

    private static void deadlocks(int count) {
        program.database().sql("UPDATE deadlocks SET count = ?").param(count).update();
    }

    private Path round() {
        return new RoundFolder(folder).file();
    }

    private static long count(String table) {
        return program.database()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
