package de.tandembote.dialogues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What coordinators have written down goes as they wrote it. */
class DialogueIntegrationTests {

    private static final Path DIALOGUES = Path.of("bot-scripts", "dialogues");

    private static Stage stage;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        stage = new Stage();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @TestFactory
    List<DynamicTest> everyDialogueGoesAsWritten() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var file : files()) {
            for (var dialogue : DialogueFile.read(file)) {
                var place = file.toUri();
                tests.add(DynamicTest.dynamicTest(dialogue.title(), place, () -> {
                    stage.set(dialogue, folder);
                    new Play(stage, dialogue).run();
                }));
            }
        }
        return tests;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(DIALOGUES)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
