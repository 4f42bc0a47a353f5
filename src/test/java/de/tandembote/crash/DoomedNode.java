package de.tandembote.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A node in a process of its own. It asks where to stand still, goes to work, and is killed there. */
final class DoomedNode {

    /** What it says when it wants to know its end. */
    static final String READY = "ready";

    private DoomedNode() {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Spring {
        @Bean
        static Traps traps() {
            return new Traps();
        }
    }

    public static void main(String[] settings) throws IOException {
        var node = Node.start(settings, Spring.class);
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        System.out.println(READY);
        var halt = in.readLine();
        endWithTheTest(in);
        if (halt != null) {
            node.part(Traps.class).set(Halt.of(halt));
            node.work();
            System.out.println("went past " + halt);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Standing still must not outlive those who watch. */
    private static void endWithTheTest(BufferedReader in) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                in.readLine();
            } catch (IOException e) {
                // The other side is gone: the same.
            }
            Runtime.getRuntime().halt(0);
        });
    }
}
