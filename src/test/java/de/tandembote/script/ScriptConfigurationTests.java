package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.FaultyFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ScriptConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ScriptConfiguration.class);

    @TempDir
    private Path folder;

    @Test
    void theTextsOfTheWorkingDirectoryAreLoadedUnlessAnotherFolderIsNamed() {
        application.run(
                context -> assertThat(context.getBean(Script.class).messages()).hasSizeGreaterThan(20));
        application
                .withPropertyValues(
                        "tandembote.script.dir=" + BotScripts.in(folder).root())
                .run(context ->
                        assertThat(context.getBean(Script.class).messages()).hasSize(1));
    }

    @Test
    void aFaultyTextStopsTheStart() {
        application
                .withPropertyValues("tandembote.script.dir="
                        + BotScripts.in(folder).german("Hallo", "{{x}}").root())
                .run(context -> assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(FaultyFiles.class));
    }
}
