package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Draft;
import de.tandembote.broadcast.Segment;
import de.tandembote.console.Route.Who;
import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.programme.Rounds;
import de.tandembote.script.Language;
import de.tandembote.setup.RoundImport;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open which page of the console; a page that does not stand in the table fails. */
class ConsoleRoutesIntegrationTests {

    /** What is posted and never comes to a page of ours: Spring Security takes it. */
    private static final List<String> TAKEN_BEFORE = List.of("/koordination/anmeldung", "/koordination/abmelden");

    /** A closed survey of each round, by the round's id. */
    private static final Map<Object, UUID> SURVEYS = new HashMap<>();

    /** It leads on to a page, or says what is wrong with what was posted. */
    private static final List<Integer> DONE_OR_TOLD_WHY_NOT = List.of(302, 303, 422);

    private static FirstMonth month;
    private static Installation bot;
    private static UUID dormagen;
    private static UUID unna;
    private static Visitor ofDormagen;
    private static Visitor ofUnna;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
        bot.get(RoundImport.class).load(Path.of("calendars/kreis-unna.yaml"));
        dormagen = roundOf("Dormagen");
        unna = roundOf("Unna");
        for (var round : List.of(dormagen, unna)) {
            SURVEYS.put(round, new SurveysOfARound(month, round).closed());
        }
        ofDormagen = Visitor.signedIn(month, "birgit.schoenfelder@example.org");
        ofUnna = Visitor.signedIn(month, "doris.huelsbusch@example.org");
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    static Stream<Arguments> routes() {
        return those(_ -> true);
    }

    static Stream<Arguments> closedRoutes() {
        return those(route -> route.who() != Who.ANYBODY);
    }

    static Stream<Arguments> routesOfARound() {
        return those(route -> route.who() == Who.COORDINATORS_OF_THE_ROUND);
    }

    private static Stream<Arguments> those(Predicate<Route> wanted) {
        return Route.TABLE.stream().filter(wanted).map(route -> arguments(named(route.toString(), route)));
    }

    @Test
    void everyPageStandsInTheTable() {
        var pages = bot
                .get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(page -> page.getValue().getBeanType().getPackage().equals(ConsolePaths.class.getPackage()))
                .map(page -> page.getKey())
                .flatMap(page -> page.getPatternValues().stream()
                        .flatMap(pattern ->
                                page.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of(" " + pattern)
                                        : page.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + pattern)));

        assertThat(pages)
                .containsExactlyInAnyOrderElementsOf(
                        Route.TABLE.stream().map(Route::toString).toList())
                .allMatch(page -> page.contains(" /koordination"));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void whoIsNotSignedInIsAskedToSignIn(Route route) {
        var nobody = new Visitor(month);
        var sessions = bot.count("console_session");

        var answer = route.isPosted()
                ? nobody.post(ConsolePaths.SIGN_IN, pathFor(route, dormagen), Map.of())
                : nobody.get(pathFor(route, dormagen));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.locationOf(answer)).isEqualTo(ConsolePaths.SIGN_IN);
        assertThat(bot.count("console_session")).isEqualTo(sessions);
    }

    @ParameterizedTest
    @MethodSource("routesOfARound")
    void aRoundOfOthersIsNotThere(Route route) {
        for (var path : List.of(pathFor(route, dormagen), pathFor(route, UUID.randomUUID()), pathFor(route, "1"))) {
            var answer = route.isPosted() ? ofUnna.post(ConsolePaths.HOME, path, Map.of()) : ofUnna.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Hier ist nichts").doesNotContain("Dormagen");
        }
    }

    @ParameterizedTest
    @MethodSource("routesOfARound")
    void aRoundOfOnesOwnIsThere(Route route) {
        assertThat((route.isPosted()
                                ? ofDormagen.post(ConsolePaths.HOME, pathFor(route, dormagen), Map.of())
                                : ofDormagen.get(pathFor(route, dormagen)))
                        .statusCode())
                .isIn(route.isPosted() ? DONE_OR_TOLD_WHY_NOT : List.of(200));
        assertThat((route.isPosted()
                                ? ofUnna.post(ConsolePaths.HOME, pathFor(route, unna), Map.of())
                                : ofUnna.get(pathFor(route, unna)))
                        .statusCode())
                .isIn(route.isPosted() ? DONE_OR_TOLD_WHY_NOT : List.of(200));
    }

    @ParameterizedTest
    @MethodSource("routesOfACircular")
    void aCircularOfAnotherRoundIsNotThere(Route route) {
        var path = pathFor(route, unna).replace(unna.toString(), dormagen.toString());

        var answer = route.isPosted() ? ofDormagen.post(ConsolePaths.HOME, path, Map.of()) : ofDormagen.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).contains("Hier ist nichts");
    }

    static Stream<Arguments> routesOfACircular() {
        return those(route -> route.pattern().contains("{circular}"));
    }

    @Test
    void theListHoldsOnesOwnRoundsAlone() {
        assertThat(ofUnna.get(ConsolePaths.HOME).body()).contains("Unna").doesNotContain("Dormagen");
        assertThat(ofDormagen.get(ConsolePaths.HOME).body())
                .contains("Dormagen")
                .doesNotContain("Unna");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothingIsTakenFromAFormThatIsNotOurs(Route route) {
        assertThatIsRefused(pathFor(route, dormagen));
    }

    @ParameterizedTest
    @MethodSource("takenBefore")
    void nothingIsTakenFromAFormThatIsNotOurs(String path) {
        assertThatIsRefused(path);
    }

    static Stream<String> takenBefore() {
        return TAKEN_BEFORE.stream();
    }

    private static void assertThatIsRefused(String path) {
        for (var visitor : List.of(ofDormagen, new Visitor(month))) {
            var answer = visitor.postBare(path, Map.of("username", "nobody@example.org", "_csrf", "made-up"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Bitte noch einmal");
        }
        assertThat(ofDormagen.get(ConsolePaths.HOME).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerKeepsItselfToItself(Route route) {
        var headers = (route.isPosted()
                        ? ofDormagen.postBare(pathFor(route, dormagen), Map.of())
                        : ofDormagen.get(pathFor(route, dormagen)))
                .headers();

        assertThat(headers.allValues("Content-Security-Policy")).containsExactly(ConsoleHeaders.POLICY);
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noPageHoldsScriptOrStyleOfItsOwn(Route route) {
        assertThat(ofDormagen.get(pathFor(route, dormagen)).body())
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|hx-on|<script(?![^>]*\\ssrc=)|th:");
    }

    @Test
    void whoLeavesTheCoordinationIsOutAtOnce() {
        var leaving = Visitor.signedIn(month, "nermin.aydogan@example.org");
        var page = "/koordination/durchgang/" + dormagen;
        assertThat(leaving.get(page).statusCode()).isEqualTo(200);

        bot.database()
                .sql("UPDATE participation SET state = 'LEFT' WHERE person_id = ?")
                .param(month.idOf("nermin.aydogan@example.org"))
                .update();

        assertThat(Visitor.locationOf(leaving.get(page))).isEqualTo(ConsolePaths.SIGN_IN);
        bot.database().sql("UPDATE participation SET state = 'ACTIVE'").update();
        assertThat(leaving.get(page).statusCode()).as("signed out for good").isEqualTo(302);
    }

    @Test
    void aPartOfAPageLeadsToSigningInAsAWhole() {
        var answer = new Visitor(month)
                .send(ConsolePaths.HOME, HttpRequest.newBuilder().GET().header("HX-Request", "true"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue(ConsolePaths.SIGN_IN);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void whatLiesElsewhereHasNoCookieAndAsksForNone(String path) {
        var answer = new Visitor(month).get(path);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKeys("x-frame-options", "strict-transport-security");
        assertThat(new Visitor(month).postBare(path, Map.of()).statusCode()).isNotIn(401, 403);
    }

    static Stream<String> elsewhere() {
        return Stream.of(
                "/actuator/health",
                "/p/entscheiden/" + "a".repeat(32),
                "/kalender/" + "a".repeat(32) + ".ics",
                "/icon.svg");
    }

    private static String pathFor(Route route, Object round) {
        return route.path(round, SURVEYS.getOrDefault(round, UUID.randomUUID()), circularOf(round), "a".repeat(32));
    }

    /** A new draft, so that nothing that was posted to another matters; a made-up one for a made-up round. */
    private static UUID circularOf(Object round) {
        return round.equals(dormagen) || round.equals(unna)
                ? bot.get(Circulars.class)
                        .write(
                                (UUID) round,
                                month.idOf("birgit.schoenfelder@example.org"),
                                new Draft(Language.DE, "Neuer Raum", "im Rathaus.", new Segment.Everyone(), null))
                        .id()
                : UUID.randomUUID();
    }

    private static UUID roundOf(String programme) {
        return bot.get(Rounds.class).findAll().stream()
                .filter(round -> round.programme().name().contains(programme))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
