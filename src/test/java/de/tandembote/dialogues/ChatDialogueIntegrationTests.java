package de.tandembote.dialogues;

import de.tandembote.channel.matrix.Synapse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What coordinators have written down goes the same in chat, on a real homeserver. */
class ChatDialogueIntegrationTests {

    private static Stage stage;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        Synapse.start();
        stage = Stage.byChat();
    }

    @AfterAll
    static void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDialogueGoesAsWritten() {
        return Play.all(stage, folder);
    }
}
