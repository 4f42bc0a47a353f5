package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.settings.ComposeFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the trial with chat fit together: compose.yaml, chat.env and the files in the folder chat. */
class ChatTrialFilesTests {

    private static final Path HOMESERVER = Path.of("chat/homeserver.yaml");

    private final ComposeFile compose = new ComposeFile();
    private final Map<String, String> given = ComposeFile.settings("chat.env");
    private final MatrixSettings settings = bound(compose.environmentOf("app", given));
    private final Map<?, ?> homeserver = ComposeFile.yaml(HOMESERVER);
    private final JsonNode element = JsonMapper.shared().readTree(Path.of("chat/element.json"));

    @Test
    @DisplayName("one profile starts homeserver, accounts, Element, mail server and web mail, in versions that stay")
    void startsAll() {
        assertThat(compose.servicesOf("chat"))
                .containsExactlyInAnyOrder("synapse", "chat-accounts", "element", "mail", "webmail");
        assertThat(List.of("synapse", "chat-accounts", "element"))
                .allSatisfy(
                        name -> assertThat(String.valueOf(compose.service(name).get("image")))
                                .matches("[a-z/-]+:v\\d+\\.\\d+\\.\\d+"));
        assertThat(compose.service("chat-accounts").get("image"))
                .isEqualTo(compose.service("synapse").get("image"));
    }

    @Test
    @DisplayName("the settings are those of the trial without chat, and the bot's account")
    void extendsTheTrial() {
        var trial = ComposeFile.settings("trial.env");
        assertThat(given).containsAllEntriesOf(trial);
        assertThat(given.keySet())
                .filteredOn(name -> !trial.containsKey(name))
                .containsExactlyInAnyOrder(
                        "TANDEMBOTE_MATRIX_HOMESERVER", "TANDEMBOTE_MATRIX_USER", "TANDEMBOTE_MATRIX_PASSWORD");
    }

    @Test
    @DisplayName("the application finds the homeserver, as itself, and without chat it looks for none")
    void findsTheHomeserver() {
        var address = URI.create(settings.homeserver());

        assertThat(address.getHost()).isEqualTo("synapse");
        assertThat(address.getPort()).isEqualTo(listener().get("port"));
        assertThat(settings.user()).endsWith(":" + homeserver.get("server_name"));
        assertThat(bound(compose.environmentOf("app", ComposeFile.settings("trial.env")))
                        .homeserver())
                .isEmpty();
    }

    @Test
    @DisplayName("the accounts are made with the same name and password, and the bot's limits lifted")
    void makesAccounts() throws IOException {
        var passed = compose.environmentOf("chat-accounts", given);
        var script = Files.readString(Path.of("chat/accounts.sh"));

        assertThat(passed)
                .containsEntry("HOMESERVER", settings.homeserver())
                .containsEntry("TANDEMBOTE_MATRIX_USER", settings.user())
                .containsEntry("TANDEMBOTE_MATRIX_PASSWORD", settings.password());
        assertThat(passed.keySet()).allMatch(name -> script.contains("$" + name) || script.contains("${" + name));
        assertThat(script).contains("users/$TANDEMBOTE_MATRIX_USER/override_ratelimit");
        assertThat(homeserver.get("registration_shared_secret")).asString().isNotEmpty();
    }

    @Test
    @DisplayName("everything that is mounted is there, where the programs in the containers look for it")
    void mountsWhatIsThere() {
        assertThat(compose.mountsOf("synapse")).containsExactly(Path.of("./chat"));
        assertThat(compose.mountsOf("chat-accounts")).containsExactly(Path.of("./chat"));
        assertThat(compose.mountsOf("element")).containsExactly(Path.of("./chat/element.json"));
        assertThat(compose.mountsOf("element").getFirst()).isRegularFile();
        assertThat(String.valueOf(compose.service("synapse").get("entrypoint"))).contains("-c /" + HOMESERVER);
        assertThat(compose.service("chat-accounts").get("entrypoint")).isEqualTo(List.of("sh", "/chat/accounts.sh"));
        assertThat(List.of("database", "media_store_path", "signing_key_path"))
                .allSatisfy(
                        kept -> assertThat(String.valueOf(homeserver.get(kept))).contains("/data/"));
        assertThat(ComposeFile.list(compose.service("synapse").get("volumes")))
                .asString()
                .contains("synapse:/data");
    }

    @Test
    @DisplayName("a browser finds the same homeserver from outside")
    void showsElement() {
        var shown = element.path("default_server_config").path("m.homeserver");
        var address = shown.path("base_url").asString();

        assertThat(homeserver.get("public_baseurl")).isEqualTo(address + "/");
        assertThat(shown.path("server_name").asString()).isEqualTo(homeserver.get("server_name"));
        assertThat(compose.service("synapse").get("ports"))
                .isEqualTo(
                        List.of(URI.create(address).getPort() + ":" + listener().get("port")));
    }

    @Test
    @DisplayName("no chat is encrypted unless somebody wants it, and nobody from outside comes in")
    void staysPlainAndInside() {
        assertThat(homeserver.get("encryption_enabled_by_default_for_room_type"))
                .isEqualTo("off");
        assertThat(ComposeFile.map(homeserver.get("extra_well_known_client_content"))
                        .get("io.element.e2ee"))
                .isEqualTo(Map.of("default", false, "force_disable", true));
        assertThat(homeserver.get("federation_domain_whitelist")).isEqualTo(List.of());
        assertThat(homeserver.get("enable_registration")).isEqualTo(false);
    }

    private Map<?, ?> listener() {
        return ComposeFile.map(ComposeFile.list(homeserver.get("listeners")).getFirst());
    }

    private static MatrixSettings bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return Binder.get(environment)
                .bind(MatrixSettings.PREFIX, MatrixSettings.class)
                .get();
    }
}
