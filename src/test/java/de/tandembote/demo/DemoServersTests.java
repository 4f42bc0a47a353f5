package de.tandembote.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoServersTests {

    @TempDir
    Path folder;

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withUserConfiguration(DemoFolder.class, MailServer.class, Mailboxes.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(Addressees.class, () -> "anna@example.org"::equals)
                .withPropertyValues(
                        "tandembote.data=" + folder,
                        "tandembote.email.address=bot@example.org",
                        "tandembote.demo.smtp-port=0",
                        "tandembote.demo.imap-port=0");
    }

    @Test
    void mailRunsAsLongAsTheDemo() {
        context().withPropertyValues("spring.profiles.active=demo").run(demo -> {
            var server = demo.getBean(MailServer.class);
            assertThat(server.isRunning()).isTrue();
            assertThat(demo.getBean(Mailboxes.class).read("anna@example.org")).isEmpty();

            demo.getSourceApplicationContext().close();
            assertThat(server.isRunning()).isFalse();
        });
    }

    @Test
    void withoutTheProfileNothingRuns() {
        context().run(real -> assertThat(real).doesNotHaveBean(MailServer.class).doesNotHaveBean(Mailboxes.class));
    }

    @Test
    void aFolderInUseIsToldInOneSentence() {
        try (var _ = DataFolder.claim(folder)) {
            context().withPropertyValues("spring.profiles.active=demo").run(demo -> {
                assertThat(demo).hasFailed();
                var told = new CannotStartAnalyzer().analyze(requireNonNull(demo.getStartupFailure()));
                assertThat(requireNonNull(told).getDescription())
                        .startsWith("Another Tandembote that is running uses the data folder ")
                        .endsWith("name another folder in tandembote.data.");
            });
        }
    }
}
