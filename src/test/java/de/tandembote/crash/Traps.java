package de.tandembote.crash;

import de.tandembote.channel.Channel;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Parcel;
import de.tandembote.crash.Halt.Moment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Watches every commit and every hand-over of the application, and stands still at the one that was chosen. */
final class Traps implements BeanPostProcessor {

    /** What a process says when it stands still. */
    static final String HALTED = "halted";

    private volatile @Nullable Halt halt;

    void set(Halt chosen) {
        halt = chosen;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case DataSource source -> new Watched(source);
            case Channel channel -> watched(channel);
            default -> bean;
        };
    }

    private void reached(Moment moment, String statements) {
        var chosen = halt;
        if (chosen != null && chosen.isAt(moment, statements)) {
            System.out.println(HALTED);
            standStill();
        }
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new AssertionError("only a kill may end this", e);
        }
    }

    private Channel watched(Channel channel) {
        return new Channel() {
            @Override
            public ChannelKind kind() {
                return channel.kind();
            }

            @Override
            public boolean knowsRepeats() {
                return channel.knowsRepeats();
            }

            @Override
            public Parcel pack(OutgoingMessage message) {
                var parcel = channel.pack(message);
                return () -> {
                    var delivery = parcel.handOver();
                    if (delivery instanceof Delivery.Accepted) {
                        reached(Moment.MAIL_ACCEPTED, "");
                    }
                    return delivery;
                };
            }
        };
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var statements = new StringBuilder();
            return (Connection) Proxy.newProxyInstance(
                    Traps.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, method, arguments) -> switch (method.getName()) {
                        case "prepareStatement" -> {
                            var statement =
                                    (PreparedStatement) Objects.requireNonNull(call(connection, method, arguments));
                            if (connection.getAutoCommit()) {
                                yield watched(statement, arguments[0].toString());
                            }
                            statements.append(arguments[0]).append('\n');
                            yield statement;
                        }
                        case "commit" -> {
                            reached(Moment.BEFORE_COMMIT, statements.toString());
                            connection.commit();
                            reached(Moment.AFTER_COMMIT, statements.toString());
                            statements.setLength(0);
                            yield null;
                        }
                        default -> call(connection, method, arguments);
                    });
        }

        /** Each execution is a transaction. */
        private PreparedStatement watched(PreparedStatement statement, String sql) {
            return (PreparedStatement) Proxy.newProxyInstance(
                    Traps.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (_, method, arguments) -> {
                        var executes = method.getName().startsWith("execute");
                        if (executes) {
                            reached(Moment.BEFORE_COMMIT, sql);
                        }
                        var result = call(statement, method, arguments);
                        if (executes) {
                            reached(Moment.AFTER_COMMIT, sql);
                        }
                        return result;
                    });
        }

        private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
