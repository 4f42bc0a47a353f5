package de.tandembote.channel.matrix;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.Attempts;
import de.tandembote.channel.ChatNotices;
import de.tandembote.channel.GroupRooms;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Turns;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the parts together that talk with a homeserver, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${" + MatrixSettings.PREFIX + ".homeserver:}'.isBlank()")
@EnableConfigurationProperties(MatrixSettings.class)
class MatrixBeans {

    private static final String HEALTH = "matrixHealthIndicator";

    /** Named as Spring wants it: what stands before "HealthIndicator" is what the health page calls it. */
    @Bean(HEALTH)
    Reachability matrixHealthIndicator(InstantSource clock) {
        return new Reachability("matrix", clock);
    }

    @Bean
    Homeserver matrixHomeserver(MatrixSettings settings, InstantSource clock) {
        return new Homeserver(settings, clock);
    }

    @Bean
    Account matrixBotAccount(JdbcClient jdbc, MatrixSettings settings) {
        return new Account(jdbc, settings);
    }

    @Bean
    MatrixClient matrixClient(MatrixSettings settings, Homeserver homeserver, Account account) {
        return new MatrixClient(new Session(settings, homeserver, account), settings.user());
    }

    @Bean
    Rooms matrixRooms(
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            GroupRooms groups,
            InstantSource clock) {
        return new Rooms(jdbc, transactions, events, groups, clock);
    }

    @Bean
    Invitations matrixInvitations(JdbcClient jdbc, MatrixClient client, Rooms rooms, MatrixSettings settings) {
        return new Invitations(jdbc, client, rooms, settings);
    }

    @Bean
    MatrixChannel matrixChannel(
            MatrixClient client,
            Rooms rooms,
            Invitations invitations,
            Attempts attempts,
            MatrixSettings settings,
            @Qualifier(HEALTH) Reachability homeserver,
            InstantSource clock) {
        var repeats = new Repeats(client, clock);
        return new MatrixChannel(client, rooms, invitations, repeats, attempts, settings, homeserver, clock);
    }

    @Bean
    MatrixAccount matrixAccount(MatrixClient client, Rooms rooms, ChatNotices notices, InstantSource clock) {
        return new MatrixAccount(client, rooms, notices, clock);
    }

    @Bean
    MatrixSync matrixSync(
            JdbcClient jdbc,
            MatrixSettings settings,
            MatrixClient client,
            Turns turns,
            Rooms rooms,
            ChatNotices notices,
            Arrivals arrivals,
            @Qualifier(HEALTH) Reachability homeserver,
            InstantSource clock) {
        var look = new RoomLook(client, rooms, notices);
        var doors = new Doors(client, rooms, new Errands(jdbc, client));
        var ears = new Ears(client, look, doors, rooms);
        return new MatrixSync(settings, client, turns, ears, doors, arrivals, homeserver, clock);
    }

    @Bean
    MatrixWatcher matrixWatcher(MatrixSettings settings, MatrixSync sync) {
        return new MatrixWatcher(settings, sync);
    }

    @Bean
    MatrixReader matrixReader() {
        return new MatrixReader();
    }
}
