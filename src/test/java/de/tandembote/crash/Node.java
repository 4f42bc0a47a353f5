package de.tandembote.crash;

import de.tandembote.Tandembote;
import de.tandembote.campaign.Campaigns;
import de.tandembote.channel.Source;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real application without its timers and threads: it does its work when it is told, step by step. */
final class Node implements AutoCloseable {

    /** Its timers and threads stand still, the start takes no longer than it must. */
    private static final String[] BY_HAND = {
        "spring.quartz.auto-startup=false",
        "spring.main.lazy-initialization=true",
        "logging.level.root=warn",
        "tandembote.schedule.prompt=false",
        "tandembote.email.watch=false",
        "tandembote.matrix.watch=false"
    };

    private final ConfigurableApplicationContext application;

    private Node(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** When the reminders of March leave in Dormagen. Not annotated, so that nobody finds it who only scans. */
    static class FirstReminder {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** Where everything is; with these alone, the application runs as in an office. */
    static String[] settings(TestDatabase database, int smtpPort, int imapPort, String... further) {
        var settings = List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.main.banner-mode=off",
                "--tandembote.base-url=https://tandembote.example.org",
                "--tandembote.link.key=an-invented-key-of-more-than-32-characters",
                "--tandembote.email.address=" + Post.BOT,
                "--tandembote.email.smtp.host=127.0.0.1",
                "--tandembote.email.smtp.port=" + smtpPort,
                "--tandembote.email.smtp.security=none",
                "--tandembote.email.imap.host=127.0.0.1",
                "--tandembote.email.imap.port=" + imapPort,
                "--tandembote.email.imap.security=none",
                "--tandembote.email.imap.user=" + Post.BOT,
                "--tandembote.email.imap.password=" + Post.PASSWORD);
        return Stream.concat(settings.stream(), Stream.of(further)).toArray(String[]::new);
    }

    /** The same, with few connections to the database: many nodes come and go. */
    static String[] settings(TestDatabase database, Post post, String... further) {
        return settings(
                database,
                post.smtpPort(),
                post.imapPort(),
                Stream.concat(Stream.of("--spring.datasource.hikari.maximum-pool-size=3"), Stream.of(further))
                        .toArray(String[]::new));
    }

    static Node start(String[] settings, Class<?>... further) {
        return new Node(new SpringApplicationBuilder(Tandembote.class, FirstReminder.class)
                .sources(further)
                .web(WebApplicationType.NONE)
                .properties(BY_HAND)
                .run(settings));
    }

    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** All that a node does, once: out and in, and out again with the answers. */
    void work() {
        part(Campaigns.class).fireDue();
        part(Dispatcher.class).deliverDue();
        List.copyOf(application.getBeansOfType(Source.class).values()).forEach(Source::readNew);
        part(Worker.class).workOff();
        part(Dispatcher.class).deliverDue();
    }

    @Override
    public void close() {
        application.close();
    }
}
