package de.tandembote.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that has a database with one committed row, until it is killed. */
final class HeldDatabase {

    private HeldDatabase() {}

    public static void main(String[] arguments) throws IOException {
        try {
            var server = PostgresServer.start(DataFolder.claim(Path.of(arguments[0])));
            var database = JdbcClient.create(new DriverManagerDataSource(server.url(), PostgresServer.USER, ""));
            database.sql("CREATE TABLE note (text text)").update();
            database.sql("INSERT INTO note VALUES ('kept')").update();
            System.out.println("ready");
        } catch (CannotStart refusal) {
            System.out.println("refused: " + refusal.getMessage());
        }
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
