package de.tandembote.testing;

import de.tandembote.Tandembote;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program on an empty database, without web, mail and timers; keeps what its modules tell each other. */
public final class QuietProgram implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final List<Object> told = new ArrayList<>();

    private QuietProgram(Clock clock) {
        var empty = TestDatabase.create();
        application = new SpringApplicationBuilder(Tandembote.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .listeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> told.add(event.getPayload()))
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
    }

    public static QuietProgram start(Clock clock) {
        return new QuietProgram(clock);
    }

    public <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    public JdbcClient database() {
        return get(JdbcClient.class);
    }

    /** No round and nobody is stored, and nothing was told. */
    public void isEmpty() {
        database().sql("TRUNCATE programme, administration, person CASCADE").update();
        told.clear();
    }

    /** What the module of this type was heard of since this was asked last. */
    public List<Object> toldBy(Class<?> neighbour) {
        var news = told.stream()
                .filter(event -> event.getClass().getPackage().equals(neighbour.getPackage()))
                .toList();
        told.clear();
        return news;
    }

    @Override
    public void close() {
        application.close();
    }
}
