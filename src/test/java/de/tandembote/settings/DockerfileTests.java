package de.tandembote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the image starts: Java takes what it has learnt only for the very program and place from which it learnt it. */
class DockerfileTests {

    private static final Pattern REHEARSAL =
            Pattern.compile("RUN java ((?:-\\S+ )+)-XX:AOTCacheOutput=(\\S+)\\s+-jar (\\S+)\\s");

    private static final Pattern OPTION = Pattern.compile("-[DX][^\"]+");

    @Test
    @DisplayName("the image is started with the jar and the options that were rehearsed, and with what was learnt")
    void startsWithWhatWasRehearsed() throws IOException {
        var dockerfile = Files.readString(Path.of("Dockerfile")).replace("\\\n", "");
        var rehearsal = REHEARSAL.matcher(dockerfile);
        assertThat(rehearsal.find()).isTrue();
        var start = dockerfile.substring(dockerfile.indexOf("ENTRYPOINT"));

        assertThat(OPTION.matcher(start).results().map(MatchResult::group).filter(DockerfileTests::mustBeRehearsed))
                .containsExactly(rehearsal.group(1).split(" "));
        assertThat(start).contains("\"-XX:AOTCache=" + rehearsal.group(2) + "\"");
        assertThat(start).contains("\"-jar\", \"" + rehearsal.group(3) + "\"");
        assertThat(dockerfile.indexOf("FROM eclipse-temurin:25-jre"))
                .as("rehearsed with the image's own Java")
                .isBetween(0, rehearsal.start());
    }

    /** How much memory there is, and how the log is written, is no matter of what was learnt. */
    private static boolean mustBeRehearsed(String option) {
        return Stream.of("-XX:AOTCache=", "-XX:MaxRAMPercentage=", "-Dstdout.encoding=")
                .noneMatch(option::startsWith);
    }
}
