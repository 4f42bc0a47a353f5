package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The specification of the Client-Server API (v1.19), as it tells what may be asked and answered. What it does not name may
 * be there beside; of errors that it does not describe, the standard form is demanded.
 */
final class Specification {

    private static final String FILE = "client-server-v1.19.json";
    private static final String STANDARD_ERROR = """
            {"type": "object", "required": ["errcode"],
             "properties": {"errcode": {"type": "string"}, "error": {"type": "string"}}}""";

    private final List<Operation> operations = new ArrayList<>();

    /** The schemas of OpenAPI 3.1 are those of this draft; some parts of the file say so themselves. */
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<JsonNode, Schema> schemas = Collections.synchronizedMap(new IdentityHashMap<>());
    private final JsonNode standardError = JsonMapper.shared().readTree(STANDARD_ERROR);

    /**
     * One request and its answer.
     *
     * @param path as sent, without the query
     * @param query as sent; empty for none
     * @param token whether it carried an access token
     * @param request empty for no body
     */
    record Exchange(
            String method, String path, String query, boolean token, String request, int status, String answer) {}

    /** What was found: the operation that was meant, and whatever is wrong about it. */
    record Finding(String operation, List<String> violations) {

        /** Each with the operation in front. */
        Stream<String> lines() {
            return violations.stream().map(violation -> operation + ": " + violation);
        }
    }

    private record Operation(String name, String method, Pattern path, List<String> places, JsonNode definition) {}

    private Specification(JsonNode document) {
        document.path("paths")
                // Two forms of the same operation are told apart by a space at the end.
                .forEachEntry((path, methods) -> methods.forEachEntry(
                        (method, definition) -> operations.add(operation(path.strip(), method, definition))));
    }

    /** Where the file is not present the test is skipped; where the environment says {@code CI=true} it fails. */
    static Specification load() {
        var shared = System.getenv("TANDEMBOTE_SHARED");
        var file = Path.of(shared == null ? "" : shared, "matrix-spec", FILE);
        var present = shared != null && Files.isReadable(file);
        assertThat(present || !"true".equals(System.getenv("CI")))
                .as("required in CI: TANDEMBOTE_SHARED names the folder that holds matrix-spec/" + FILE)
                .isTrue();
        assumeTrue(present, "no specification of Matrix (TANDEMBOTE_SHARED)");
        return new Specification(JsonMapper.shared().readTree(file));
    }

    Finding check(Exchange exchange) {
        return operations.stream()
                .filter(operation -> operation.method().equals(exchange.method())
                        && operation.path().matcher(exchange.path()).matches())
                .map(operation -> new Finding(operation.name(), violations(operation, exchange)))
                .min(Comparator.comparingInt(finding -> finding.violations().size()))
                .orElseGet(() -> new Finding(
                        exchange.method() + " " + exchange.path(),
                        List.of("the specification knows no such operation")));
    }

    private static Operation operation(String template, String method, JsonNode definition) {
        var places = Pattern.compile("\\{(\\w+)}")
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
        // Only the key of a state may be empty.
        var path = template.replace("{stateKey}", "([^/]*)").replaceAll("\\{\\w+}", "([^/]+)");
        var upper = method.toUpperCase(Locale.ROOT);
        return new Operation(upper + " " + template, upper, Pattern.compile(path), places, definition);
    }

    private List<String> violations(Operation operation, Exchange exchange) {
        var definition = operation.definition();
        var violations = new ArrayList<String>();
        if (!definition.path("security").isEmpty() && !exchange.token()) {
            violations.add("the access token is missing");
        }
        parameters(operation, exchange, violations);
        request(definition.path("requestBody"), exchange, violations);
        answer(definition.path("responses"), exchange, violations);
        return violations;
    }

    private void parameters(Operation operation, Exchange exchange, List<String> violations) {
        var path = operation.path().matcher(exchange.path());
        assertThat(path.matches()).isTrue();
        var given = query(exchange.query());
        for (var parameter : operation.definition().path("parameters")) {
            var name = parameter.path("name").asString();
            var value = switch (parameter.path("in").asString()) {
                case "path" -> decoded(path.group(operation.places().indexOf(name) + 1));
                case "query" -> given.remove(name);
                default -> null;
            };
            if (value != null) {
                var typed = typed(value, parameter.path("schema").path("type").asString(""));
                violations.addAll(validate("parameter " + name, parameter.path("schema"), typed));
            } else if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean(false)) {
                violations.add("the parameter " + name + " is missing");
            }
        }
        given.keySet().forEach(name -> violations.add("there is no parameter " + name));
    }

    private void request(JsonNode definition, Exchange exchange, List<String> violations) {
        if (exchange.request().isEmpty()) {
            if (definition.path("required").asBoolean(false)) {
                violations.add("the request has no body");
            }
        } else if (definition.isMissingNode()) {
            violations.add("the request has a body");
        } else {
            violations.addAll(validate("request", schema(definition), exchange.request()));
        }
    }

    private void answer(JsonNode definitions, Exchange exchange, List<String> violations) {
        var definition = definitions.path(Integer.toString(exchange.status()));
        var isError = exchange.status() / 100 >= 4;
        if (definition.isMissingNode() && !isError) {
            violations.add("there is no answer " + exchange.status());
            return;
        }
        var schema = schema(definition);
        if (!schema.isMissingNode() || isError) {
            violations.addAll(validate(
                    "answer " + exchange.status(), schema.isMissingNode() ? standardError : schema, exchange.answer()));
        }
    }

    private static JsonNode schema(JsonNode definition) {
        return definition.path("content").path("application/json").path("schema");
    }

    private List<String> validate(String part, JsonNode schema, String json) {
        try {
            return validate(part, schema, JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            return List.of(part + " is no JSON");
        }
    }

    private List<String> validate(String part, JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, registry::getSchema).validate(value).stream()
                .map(error -> part + ": " + error)
                .distinct()
                .toList();
    }

    private static Map<String, String> query(String query) {
        var given = new TreeMap<String, String>();
        for (var part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                var value = part.indexOf('=');
                given.put(decoded(part.substring(0, value)), decoded(part.substring(value + 1)));
            }
        }
        return given;
    }

    /** As the type says, where the text can be read so; else as it stands, which the schema will not take. */
    private static JsonNode typed(String text, String type) {
        var nodes = JsonNodeFactory.instance;
        return switch (type) {
            case "integer" ->
                text.matches("-?\\d{1,18}") ? nodes.numberNode(Long.parseLong(text)) : nodes.stringNode(text);
            case "boolean" ->
                text.matches("true|false") ? nodes.booleanNode(text.equals("true")) : nodes.stringNode(text);
            case "array" -> nodes.arrayNode().add(text);
            default -> nodes.stringNode(text);
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
