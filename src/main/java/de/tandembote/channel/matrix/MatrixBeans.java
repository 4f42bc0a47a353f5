package de.tandembote.channel.matrix;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.Attempts;
import de.tandembote.channel.ChatNotices;
import de.tandembote.channel.GroupRooms;
import de.tandembote.channel.Reachability;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the parts together that talk with a homeserver, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${" + MatrixSettings.PREFIX + ".homeserver:}'.isBlank()")
@EnableConfigurationProperties(MatrixSettings.class)
class MatrixBeans {

    private final MatrixSettings settings;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Reachability reachability;
    private final Rooms rooms;
    private final Account account;

    MatrixBeans(
            MatrixSettings settings,
            JdbcClient jdbc,
            GroupRooms groups,
            InstantSource clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
        reachability = new Reachability("matrix", clock);
        rooms = new Rooms(jdbc, groups, clock);
        account = new Account(jdbc, settings);
    }

    @Bean
    Homeserver homeserver() {
        return new Homeserver(settings, clock);
    }

    @Bean
    MatrixClient matrixClient(Homeserver homeserver) {
        return new MatrixClient(new Session(settings, homeserver, account), settings.user());
    }

    @Bean
    MatrixChannel matrixChannel(MatrixClient client, Attempts attempts) {
        var invitations = new Invitations(jdbc, client, rooms, settings);
        return new MatrixChannel(
                client, rooms, invitations, new Repeats(client, clock), attempts, settings, reachability, clock);
    }

    @Bean
    MatrixAccount matrixAccount(MatrixClient client, ChatNotices notices) {
        return new MatrixAccount(client, rooms, notices, clock);
    }

    @Bean
    MatrixSync matrixSync(MatrixClient client, ChatNotices notices, Arrivals arrivals) {
        return new MatrixSync(settings, client, account, new Doors(client, rooms, notices), arrivals, reachability);
    }

    @Bean
    MatrixWatcher matrixWatcher(MatrixSync sync) {
        return new MatrixWatcher(settings, sync);
    }

    @Bean
    MatrixReader matrixReader() {
        return new MatrixReader();
    }

    @Bean
    HealthIndicator matrixHealthIndicator() {
        return reachability;
    }
}
