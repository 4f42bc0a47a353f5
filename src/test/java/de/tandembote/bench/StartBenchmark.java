package de.tandembote.bench;

import de.tandembote.testing.FreePorts;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start to the first page, and the memory that is then held, with {@code -Xmx256m}: the demo's jar beside a Spring
 * Boot application that does nothing but show a page; and what the Dockerfile makes of the jar, on a PostgreSQL that runs,
 * beside the same without what Java has learnt from the rehearsal (the AOT cache). Needs nothing installed; memory is read on
 * Linux, pages of the cache that other processes share included.
 */
@Tag("benchmark")
@Tag("start")
class StartBenchmark {

    private static final int RUNS = 3;
    private static final int IMAGE_RUNS = 3;
    private static final String PAGE = "/koordination/anmelden";
    private static final String NO_CACHE = "the same, no AOT cache";
    private static final String PEER = "bare Spring Boot page";

    @Test
    void startToPage() throws IOException, InterruptedException {
        var bench = new Bench("start");
        measureImage(bench);
        measureDemo(bench);
        bench.finish();
    }

    private static void measureImage(Bench bench) throws IOException, InterruptedException {
        var image = Image.build(Files.createTempDirectory(Path.of("target"), "bench-image"));
        var settings = settings();
        image.start(true, settings, PAGE).close();
        var quick = new ArrayList<Double>();
        var quickMemory = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var plainMemory = new ArrayList<Double>();
        for (int run = 0; run < IMAGE_RUNS; run++) {
            try (var with = image.start(true, settings, PAGE)) {
                quick.add(with.seconds());
                quickMemory.add(with.megabytes());
            }
            try (var without = image.start(false, settings, PAGE)) {
                plain.add(without.seconds());
                plainMemory.add(without.megabytes());
            }
        }
        bench.add("image", "s", quick, NO_CACHE, plain, "ours at most 4");
        bench.add("image, resident memory", "MB", quickMemory, NO_CACHE, plainMemory, "-Xmx256m does");
    }

    /** What an installation is told; no mail system is there, which stops nothing. */
    private static List<String> settings() throws IOException {
        var database = TestDatabase.create();
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--tandembote.base-url=https://tandembote.example.org",
                "--tandembote.link.key=an-invented-key-of-more-than-32-characters",
                "--tandembote.email.address=bot@example.org",
                "--tandembote.email.smtp.host=127.0.0.1",
                "--tandembote.email.smtp.port=" + FreePorts.next(),
                "--tandembote.email.smtp.security=none",
                "--tandembote.email.imap.host=127.0.0.1",
                "--tandembote.email.imap.port=" + FreePorts.next(),
                "--tandembote.email.imap.security=none",
                "--tandembote.email.imap.user=bot",
                "--tandembote.email.imap.password=invented");
    }

    private static void measureDemo(Bench bench) throws IOException, InterruptedException {
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
        bench.add("demo, first start", "s", first, PEER, bare, "soon");
        bench.add("demo, on what is there", "s", again, PEER, bare, "soon");
        bench.add("demo, resident memory", "MB", memory, PEER, bareMemory, "-Xmx256m does");
    }

    private static Started demo(Path data, Path folder) throws IOException, InterruptedException {
        return Started.java(
                List.of(
                        "-jar",
                        "target/tandembote.jar",
                        "--spring.profiles.active=demo",
                        "--tandembote.data=" + data,
                        "--tandembote.demo.smtp-port=" + FreePorts.next(),
                        "--tandembote.demo.imap-port=" + FreePorts.next()),
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
