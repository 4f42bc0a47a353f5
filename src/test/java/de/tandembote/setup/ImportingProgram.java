package de.tandembote.setup;

import de.tandembote.Tandembote;
import de.tandembote.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program on a database of its own, five days after the second reminder of Dormagen. */
final class ImportingProgram implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final JdbcClient database;

    // Without an annotation: it is named to the application, and no other test may find it.
    static class Spring {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-04-06T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    ImportingProgram() {
        var empty = TestDatabase.create();
        application = new SpringApplicationBuilder(Tandembote.class, Spring.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + empty.url(),
                        "--spring.datasource.username=" + empty.user(),
                        "--spring.quartz.auto-startup=false",
                        "--tandembote.base-url=https://tandembote.example.org",
                        "--tandembote.link.key=an-invented-key-of-more-than-32-characters",
                        "--tandembote.schedule.prompt=false",
                        "--tandembote.email.watch=false",
                        "--tandembote.email.address=bot@example.org",
                        "--tandembote.email.smtp.host=mail.example.org",
                        "--tandembote.email.imap.host=mail.example.org",
                        "--tandembote.email.imap.user=bot",
                        "--tandembote.email.imap.password=invented");
        database = JdbcClient.create(empty.dataSource());
    }

    /** Imports a round and tells what has changed. */
    List<String> loads(Path round) {
        return application.getBean(RoundImport.class).load(round);
    }

    /** Nothing was ever imported. */
    void forgetsAll() {
        database.sql("TRUNCATE programme, administration, person CASCADE").update();
    }

    JdbcClient database() {
        return database;
    }

    Map<String, Long> counts(String sql) {
        return database.sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The moment as the database's session prints it. */
    String utc(String moment) {
        return database.sql("SELECT (?::timestamp AT TIME ZONE 'UTC')::text")
                .param(moment)
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        application.close();
    }
}
