package de.tandembote.demo;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's database where none is named; everything that asks for a {@code DataSource} gets this one. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabase {

    @Bean
    PostgresServer postgresServer(DataFolder data) {
        return PostgresServer.start(data);
    }

    /** Stands between server and {@code DataSource}, so that the connections are closed before the server is. */
    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(PostgresServer server) {
        return new Connection(server.url());
    }

    private record Connection(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return PostgresServer.USER;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
