package de.tandembote.testing;

import de.tandembote.Tandembote;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program on an empty database, without web, mail and timers; keeps what its modules tell each other. */
public final class QuietProgram implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final List<Object> told = new ArrayList<>();

    private QuietProgram(Clock clock, boolean isHeard) {
        var empty = TestDatabase.create();
        application = new SpringApplicationBuilder(Tandembote.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean(
                            "applicationEventMulticaster", ApplicationEventMulticaster.class, () -> new Ear(isHeard));
                })
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
        return new QuietProgram(clock, true);
    }

    /** The same where no module hears of another: what the others do about it is theirs to test. */
    public static QuietProgram ofDeafModules(Clock clock) {
        return new QuietProgram(clock, false);
    }

    private final class Ear extends SimpleApplicationEventMulticaster {

        private final boolean passesOn;

        Ear(boolean passesOn) {
            this.passesOn = passesOn;
        }

        @Override
        public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
            if (event instanceof PayloadApplicationEvent<?> news) {
                told.add(news.getPayload());
            }
            if (passesOn || !(event instanceof PayloadApplicationEvent<?>)) {
                super.multicastEvent(event, type);
            }
        }
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
