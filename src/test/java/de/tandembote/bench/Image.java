package de.tandembote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** What the Dockerfile makes of the jar, made by its own lines in a folder of this machine. */
final class Image {

    private static final String CACHE = "-XX:AOTCache=";
    private static final Pattern RUN_JAVA = Pattern.compile("^RUN (java .*-XX:AOTCacheOutput=.*)", Pattern.MULTILINE);
    private static final Pattern ENTRYPOINT = Pattern.compile("^ENTRYPOINT (\\[.*])", Pattern.MULTILINE);

    private final Path folder;
    private final String dockerfile;

    private Image(Path folder, String dockerfile) {
        this.folder = folder;
        this.dockerfile = dockerfile;
    }

    /** Takes the jar apart and rehearses the start. */
    static Image build(Path folder) throws IOException, InterruptedException {
        var image = new Image(folder, Files.readString(Path.of("Dockerfile")).replace("\\\n", ""));
        image.run("java -Djarmode=tools -jar "
                + Path.of("target/tandembote.jar").toAbsolutePath() + " extract --force --destination .");
        for (var data : List.of("bot-scripts", "calendars")) {
            FileSystemUtils.copyRecursively(Path.of(data), folder.resolve(data));
        }
        Files.createDirectory(folder.resolve("start"));
        image.run(image.line(RUN_JAVA));
        return image;
    }

    /** Starts it as the image is started, and waits for the page. */
    Started start(boolean withCache, List<String> settings, String page) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(JsonMapper.shared().readValue(line(ENTRYPOINT), String[].class)));
        assertThat(command.removeFirst()).isEqualTo("java");
        assertThat(command.removeIf(argument -> !withCache && argument.startsWith(CACHE)))
                .isEqualTo(!withCache);
        command.addAll(settings);
        return Started.java(command, folder, Path.of("image.log"), page);
    }

    private String line(Pattern pattern) {
        var found = pattern.matcher(dockerfile);
        assertThat(found.find()).as("in the Dockerfile: " + pattern).isTrue();
        return found.group(1);
    }

    private void run(String command) throws IOException, InterruptedException {
        var log = folder.resolve("build.log").toFile();
        var process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        process.environment().putAll(freePorts());
        process.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + ":" + path);
        assertThat(process.start().waitFor()).as(command + "; see " + log).isZero();
    }

    private static Map<String, String> freePorts() {
        return Map.of(
                "SERVER_PORT", "" + FreePorts.next(),
                "TANDEMBOTE_DEMO_SMTP_PORT", "" + FreePorts.next(),
                "TANDEMBOTE_DEMO_IMAP_PORT", "" + FreePorts.next());
    }
}
