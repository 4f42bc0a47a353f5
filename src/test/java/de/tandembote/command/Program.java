package de.tandembote.command;

import de.tandembote.Tandembote;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, on a machine whose locale knows no umlauts: what it said and how it ended. */
record Program(int exit, List<String> said) {

    /** What an installation on this database must be told. */
    static Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "TANDEMBOTE_BASE_URL", "https://tandembote.example.org",
                "TANDEMBOTE_LINK_KEY", "an-invented-key-of-more-than-32-characters",
                "TANDEMBOTE_EMAIL_ADDRESS", "bot@example.org",
                "TANDEMBOTE_EMAIL_SMTP_HOST", "mail.example.org",
                "TANDEMBOTE_EMAIL_IMAP_HOST", "mail.example.org",
                "TANDEMBOTE_EMAIL_IMAP_USER", "bot",
                "TANDEMBOTE_EMAIL_IMAP_PASSWORD", "invented");
    }

    static Program run(Map<String, String> settings, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Tandembote.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program(process.onExit().join().exitValue(), said.lines().toList());
    }
}
