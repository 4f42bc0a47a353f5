package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withUserConfiguration(DemoFolder.class, EmbeddedDatabase.class)
                .withPropertyValues("tandembote.data=" + folder);
    }

    @Test
    void everyoneWhoAsksForADataSourceGetsTheServerOfTheDemo() {
        context().withPropertyValues("spring.profiles.active=demo").run(demo -> {
            var dataSource = demo.getBean(HikariDataSource.class);
            assertThat(JdbcClient.create(dataSource)
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(demo.getSourceApplicationContext().getBeanFactory().getDependentBeans("postgresServer"))
                    .contains("embeddedConnectionDetails");
            assertThat(demo.getSourceApplicationContext()
                            .getBeanFactory()
                            .getDependentBeans("embeddedConnectionDetails"))
                    .contains("dataSource");
        });
    }

    @Test
    void aDatabaseThatIsNamedIsUsedInstead() {
        context()
                .withPropertyValues(
                        "spring.profiles.active=demo", "spring.datasource.url=jdbc:postgresql://db.example.org/bote")
                .run(demo -> assertThat(demo).doesNotHaveBean(PostgresServer.class));
    }

    @Test
    void withoutTheProfileThereIsNoServer() {
        context()
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/bote")
                .run(real -> assertThat(real).doesNotHaveBean(DataFolder.class));
    }
}
