package de.tandembote.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

    @Test
    void everyCallerHasItsOwnOnOneServer() {
        var one = TestDatabase.create();
        var other = TestDatabase.create();

        JdbcClient.create(one.dataSource()).sql("CREATE TABLE note (text text)").update();

        assertThat(JdbcClient.create(other.dataSource())
                        .sql("SELECT count(*) FROM pg_tables WHERE tablename = 'note'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(portOf(one)).isEqualTo(portOf(other));
    }

    @Test
    void whereACommitLastsItWaitsForTheDisk() {
        var lasting = JdbcClient.create(TestDatabase.createLasting().dataSource());

        assertThat(lasting.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(lasting.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    private static int portOf(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT inet_server_port()")
                .query(Integer.class)
                .single();
    }
}
