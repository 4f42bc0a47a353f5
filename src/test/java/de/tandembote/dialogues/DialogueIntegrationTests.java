package de.tandembote.dialogues;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What coordinators have written down goes as they wrote it, by mail. */
class DialogueIntegrationTests {

    private static Stage stage;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        stage = Stage.byMail();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDialogueGoesAsWritten() {
        return Play.all(stage, folder);
    }
}
