package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.portal.Pages;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever coordinates a round signs in by a link in her own mailbox, once; nobody else learns or gets anything. */
class SignInIntegrationTests {

    private static final String BIRGIT = "birgit.schoenfelder@example.org";
    private static final String NERMIN = "nermin.aydogan@example.org";
    private static final String FACILITATOR = "volker.ellinghaus@example.org";
    private static final String NOBODY = "nobody@example.org";

    private static FirstMonth month;
    private static Installation bot;
    private static SignInMails mails;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
        mails = new SignInMails(month);
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void aMinuteLater() {
        month.clock().passes(Duration.ofMinutes(1));
        bot.database().sql("UPDATE person SET language = 'DE'").update();
    }

    @Test
    void theButtonOfTheLinkSignsInAndTheLinkAloneDoesNot() {
        var link = mails.freshLinkFor(BIRGIT);
        var visitor = new Visitor(month);

        var shown = visitor.get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Jetzt anmelden");
        assertThat(visitor.get(ConsolePaths.HOME).statusCode()).isEqualTo(302);

        assertThat(Visitor.locationOf(visitor.opens(link))).isEqualTo(ConsolePaths.HOME);
        assertThat(visitor.get(ConsolePaths.HOME).body()).contains("Birgit Schönfelder", "Durchgang 2026/27");
    }

    @Test
    void aScannerThatOpensTheLinkChangesNothing() {
        var link = mails.freshLinkFor(BIRGIT);
        var before = new Pages(month).rows();

        for (int i = 0; i < 3; i++) {
            assertThat(bot.send(link, HttpRequest.newBuilder().GET()).statusCode())
                    .isEqualTo(200);
            assertThat(bot.send(link, HttpRequest.newBuilder().HEAD()).statusCode())
                    .isEqualTo(200);
        }

        assertThat(new Pages(month).rows()).isEqualTo(before);
        assertThat(Visitor.locationOf(new Visitor(month).opens(link))).isEqualTo(ConsolePaths.HOME);
    }

    @Test
    void aLinkIsUsedOnce() {
        var link = mails.freshLinkFor(BIRGIT);
        var late = new Visitor(month);
        var form = late.get(link);
        new Visitor(month).opens(link);

        assertThat(form.statusCode()).isEqualTo(200);
        assertThatNobodyIsSignedIn(late, late.post(ConsolePaths.SIGN_IN, ConsolePaths.BY_LINK, tokenOf(link)));
        assertThat(late.get(link).statusCode()).isEqualTo(404);
        assertThat(late.get(link).body()).contains("Dieser Link gilt nicht mehr");
    }

    @Test
    void ofTwoWhoPressAtTheSameMomentOneIsSignedIn() {
        var link = mails.freshLinkFor(BIRGIT);

        var signedIn = Stream.generate(() -> new Visitor(month))
                .limit(8)
                .parallel()
                .map(visitor -> visitor.post(ConsolePaths.SIGN_IN, ConsolePaths.BY_LINK, tokenOf(link)))
                .filter(answer -> Visitor.locationOf(answer).equals(ConsolePaths.HOME))
                .count();

        assertThat(signedIn).isEqualTo(1);
    }

    @Test
    void aLinkEndsAfterAQuarterOfAnHour() {
        var link = mails.freshLinkFor(BIRGIT);
        var visitor = new Visitor(month);

        month.clock().passes(Duration.ofMinutes(15));

        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThatNobodyIsSignedIn(visitor, visitor.post(ConsolePaths.SIGN_IN, ConsolePaths.BY_LINK, tokenOf(link)));
    }

    @Test
    void onlyTheNewestLinkOpens() {
        var old = mails.freshLinkFor(BIRGIT);
        var fresh = mails.freshLinkFor(BIRGIT);
        var visitor = new Visitor(month);

        assertThatNobodyIsSignedIn(visitor, visitor.post(ConsolePaths.SIGN_IN, ConsolePaths.BY_LINK, tokenOf(old)));
        assertThat(Visitor.locationOf(visitor.opens(fresh))).isEqualTo(ConsolePaths.HOME);
    }

    @Test
    void nobodyGetsMoreThanOneMailAMinute() {
        mails.freshLinkFor(BIRGIT);
        var before = mails.count();

        for (int i = 0; i < 5; i++) {
            new Visitor(month).asksForALink(BIRGIT);
        }
        var hers = mails.countTo(NERMIN);
        new Visitor(month).asksForALink(NERMIN);
        await().until(() -> mails.countTo(NERMIN) == hers + 1);
        assertThat(mails.count()).as("the other's alone").isEqualTo(before + 1);

        month.clock().passes(Duration.ofMinutes(1));
        new Visitor(month).asksForALink(BIRGIT);
        await().until(() -> mails.count() == before + 2);
    }

    @Test
    void thePageDoesNotTellWhetherAnAddressIsKnown() {
        var answers = Stream.of(BIRGIT, NOBODY, month.mentee(1), FACILITATOR, "no address at all")
                .map(address -> new Visitor(month).asksForALink(address))
                .map(answer -> answer.statusCode() + " " + withoutTokens(answer) + answer.body())
                .distinct();

        assertThat(answers).hasSize(1);
    }

    @Test
    void whoCoordinatesNothingGetsNoMail() {
        var before = mails.count();
        Stream.of(month.mentee(1), month.mentor(2), FACILITATOR, NOBODY)
                .forEach(address -> new Visitor(month).asksForALink(address));

        mails.freshLinkFor(NERMIN);

        assertThat(mails.count()).isEqualTo(before + 1);
    }

    @Test
    void whoLeavesTheCoordinationBeforePressingTheButtonIsNotSignedIn() {
        var link = mails.freshLinkFor(NERMIN);
        bot.database()
                .sql("UPDATE participation SET state = 'LEFT' WHERE person_id = ?")
                .param(month.idOf(NERMIN))
                .update();
        var visitor = new Visitor(month);

        assertThatNobodyIsSignedIn(visitor, visitor.opens(link));
        bot.database().sql("UPDATE participation SET state = 'ACTIVE'").update();
    }

    @Test
    void addressesAreComparedWithoutCaseAndSpace() {
        var before = mails.countTo(BIRGIT);

        new Visitor(month).asksForALink(" Birgit.Schoenfelder@Example.org ");

        await().until(() -> mails.countTo(BIRGIT) == before + 1);
    }

    @Test
    void mailAndPagesAreEnglishForWhoReadsEnglish() {
        bot.database()
                .sql("UPDATE person SET language = 'EN' WHERE email = ?")
                .param(BIRGIT)
                .update();
        var link = mails.freshLinkFor(BIRGIT);
        var visitor = new Visitor(month);

        assertThat(Pages.textOf(month.mail().mailsOf(BIRGIT).getLast())).contains("good for 15 minutes");
        assertThat(visitor.get(link).body()).contains("<html lang=\"en\">", "Sign in now");
        visitor.opens(link);
        assertThat(visitor.get(ConsolePaths.HOME).body()).contains("<html lang=\"en\">", "My rounds", "Sign out");
    }

    @Test
    void cookiesAreKeptFromScriptsFromOtherSitesAndFromPlainLines() {
        var visitor = new Visitor(month);
        var form = visitor.get(ConsolePaths.SIGN_IN);
        var entered = visitor.opens(mails.freshLinkFor(BIRGIT));

        assertThat(Stream.of(form, entered).flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()))
                .hasSizeGreaterThan(1)
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("Path=/koordination", "HttpOnly", "SameSite=Lax", "Secure"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("tandembote="));
        assertThat(form.headers().allValues("Set-Cookie"))
                .as("nobody has a session before signing in")
                .noneMatch(cookie -> cookie.startsWith("tandembote="));
    }

    @Test
    void aSessionEndsByTheButtonOrAfterAnHourOfSilence() {
        var visitor = Visitor.signedIn(month, BIRGIT);
        assertThat(bot.database()
                        .sql("SELECT DISTINCT max_inactive_interval FROM console_session")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3600);
        var other = Visitor.signedIn(month, BIRGIT);

        visitor.post(ConsolePaths.HOME, ConsolePaths.SIGN_OUT, Map.of());
        assertThat(visitor.get(ConsolePaths.HOME).statusCode()).isEqualTo(302);
        assertThat(other.get(ConsolePaths.HOME).statusCode()).isEqualTo(200);

        bot.database()
                .sql("UPDATE console_session SET last_access_time = last_access_time - 3600001, expiry_time = 0")
                .update();
        assertThat(other.get(ConsolePaths.HOME).statusCode()).isEqualTo(302);
    }

    @Test
    void nothingThatOpensAnythingIsStored() {
        var link = mails.freshLinkFor(BIRGIT);

        assertThat(new Pages(month).rows().values())
                .noneMatch(rows -> rows.contains(link.substring(link.lastIndexOf('/') + 1)));
    }

    private static void assertThatNobodyIsSignedIn(Visitor visitor, HttpResponse<String> answer) {
        assertThat(Visitor.locationOf(answer)).isEqualTo(ConsolePaths.SIGN_IN + "?" + SignInPages.EXPIRED);
        assertThat(visitor.get(ConsolePaths.HOME).statusCode()).isEqualTo(302);
        assertThat(visitor.get(ConsolePaths.SIGN_IN + "?" + SignInPages.EXPIRED).body())
                .contains("Dieser Link gilt nicht mehr", "This link no longer works");
    }

    private static Map<String, String> tokenOf(String link) {
        return Map.of("token", link.substring(link.lastIndexOf('/') + 1));
    }

    private static Map<String, ?> withoutTokens(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        return headers;
    }
}
