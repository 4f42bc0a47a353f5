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
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real application without its timers and threads: it does its work when it is told, step by step. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private Node(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** When the reminders of March leave in Dormagen. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FirstReminder {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
        }
    }

    static String[] settings(TestDatabase database, Post post) {
        return new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.user(),
            "--spring.datasource.hikari.maximum-pool-size=3",
            "--spring.quartz.auto-startup=false",
            "--spring.main.banner-mode=off",
            "--spring.main.lazy-initialization=true",
            "--logging.level.root=warn",
            "--tandembote.base-url=https://tandembote.example.org",
            "--tandembote.link.key=an-invented-key-of-more-than-32-characters",
            "--tandembote.schedule.prompt=false",
            "--tandembote.email.watch=false",
            "--tandembote.email.address=" + Post.BOT,
            "--tandembote.email.smtp.host=127.0.0.1",
            "--tandembote.email.smtp.port=" + post.smtpPort(),
            "--tandembote.email.smtp.security=none",
            "--tandembote.email.imap.host=127.0.0.1",
            "--tandembote.email.imap.port=" + post.imapPort(),
            "--tandembote.email.imap.security=none",
            "--tandembote.email.imap.user=" + Post.BOT,
            "--tandembote.email.imap.password=" + Post.PASSWORD
        };
    }

    static Node start(String[] settings, Class<?>... further) {
        return new Node(new SpringApplicationBuilder(Tandembote.class, FirstReminder.class)
                .sources(further)
                .web(WebApplicationType.NONE)
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
