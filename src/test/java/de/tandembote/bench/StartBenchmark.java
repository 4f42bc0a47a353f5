package de.tandembote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start of the demo's jar to its first page, and the memory that it then holds, beside a Spring Boot application
 * that does nothing but show a page. Both with {@code -Xmx256m}. Needs nothing installed; memory is read on Linux.
 */
@Tag("benchmark")
@Tag("start")
class StartBenchmark {

    private static final int RUNS = 3;
    private static final String PEER = "bare Spring Boot page";

    @Test
    void startToPage() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target"), "bench-start");
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var bareMemory = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var data = folder.resolve("data" + run);
            try (var demo = demo(data, folder)) {
                first.add(demo.seconds());
            }
            try (var demo = demo(data, folder)) {
                again.add(demo.seconds());
                memory.add(demo.megabytes());
            }
            try (var peer = bare(folder)) {
                bare.add(peer.seconds());
                bareMemory.add(peer.megabytes());
            }
        }
        var bench = new Bench("start");
        bench.add("first start, empty folder", "s", first, PEER, bare, "soon");
        bench.add("start on what is there", "s", again, PEER, bare, "soon");
        bench.add("resident memory", "MB", memory, PEER, bareMemory, "-Xmx256m does");
        bench.finish();
    }

    private static Started demo(Path data, Path folder) throws IOException, InterruptedException {
        return Started.java(
                List.of(
                        "-jar",
                        "target/tandembote.jar",
                        "--spring.profiles.active=demo",
                        "--tandembote.data=" + data,
                        "--tandembote.demo.smtp-port=" + Started.freePort(),
                        "--tandembote.demo.imap-port=" + Started.freePort()),
                folder.resolve("demo.log"));
    }

    private static Started bare(Path folder) throws IOException, InterruptedException {
        return Started.java(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareApplication.class.getName(),
                        // Its settings are not asked for in the demo.
                        "--spring.profiles.active=demo",
                        "--tandembote.data=" + folder),
                folder.resolve("bare.log"));
    }
}
