package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.tandembote.channel.matrix.Guest;
import de.tandembote.channel.matrix.OnSynapse;
import de.tandembote.channel.matrix.Synapse;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.people.People;
import de.tandembote.script.Language;
import de.tandembote.survey.ItemResult;
import de.tandembote.survey.ItemResult.Count;
import de.tandembote.survey.Results;
import de.tandembote.survey.SurveyCare;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** The survey after the opening, answered in all ways, from the question to the results; chat is on a real homeserver. */
@OnSynapse
class SurveyRoundTripIntegrationTests {

    private static final Pattern PAGE = Pattern.compile("/p/umfrage/[a-z2-7]{32}/[a-z2-7]{32}");
    private static final String ANNA = "amira.haddad@example.org";
    private static final String BEN = "uwe.grosspietsch@example.org";
    private static final String CARLA = "selin.kilic@example.org";
    private static final String DORA = "silke.luebbersmeyer@example.org";
    private static final String EMIL = "sam.oyelaran@example.org";

    @TempDir
    private Path folder;

    private final String account = account();
    private RunningRound round;
    private Guest carla;
    private String room;

    /** What people read and write in their language. */
    private record Speech(String question, String notApplicable, String wish, String thanks) {

        static Speech in(Language language) {
            return switch (language) {
                case DE -> new Speech("Frage %d von 3", "trifft nicht zu", "mehr Zeit", "angekommen");
                case EN -> new Speech("Question %d of 3", "does not apply", "more time", "have arrived");
            };
        }
    }

    @AfterEach
    void stop() {
        round.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "two answer by mail, one in chat by taps, two on the page: each is thanked, none of them is reminded, and"
                    + " the results hold just what they answered")
    void fromTheQuestionToTheResults(Language language) {
        var speech = Speech.in(language);
        theOpeningIsOver(language);

        byMail(ANNA, "1: 4, 2: 5, 3: " + speech.wish(), speech);
        byMail(BEN, "1: 2\n2: " + speech.notApplicable() + "\n3: Apfelbaum", speech);
        inChat(speech);
        onThePage(DORA, "informed=3&tandem=4&wishes=" + coded("Birkenhain & Co."), speech);
        onThePage(EMIL, "informed=1&tandem=-&wishes=Versehen", speech);
        onThePage(EMIL, "informed=4&tandem=4&wishes=" + coded("Grüße!"), speech);
        var survey = round.id("SELECT id FROM survey");
        assertThat(results(survey)).isInstanceOf(Results.StillOpen.class);

        round.passesTo("2026-10-10 11:00");

        assertThat(texts("SELECT email FROM outbox_message JOIN person ON person.id = recipient_id"
                        + " WHERE message = 'survey-reminder'"))
                .hasSize(11)
                .doesNotContain(ANNA, BEN, CARLA, DORA, EMIL);
        assertThat(texts("SELECT email FROM outbox_message JOIN person ON person.id = recipient_id"
                        + " WHERE message = 'survey-question'"))
                .as("one for each question, and no reminder")
                .containsExactly(CARLA, CARLA, CARLA);
        var counted = assertThat(results(survey))
                .asInstanceOf(type(Results.Counted.class))
                .actual();
        assertThat(counted.asked()).isEqualTo(16);
        assertThat(counted.answered()).isEqualTo(5);
        assertThat(tally(counted, 0).counts()).containsExactly(counts(0, 1, 1, 2, 1));
        assertThat(tally(counted, 0).notApplicable()).isZero();
        assertThat(tally(counted, 1).counts()).containsExactly(counts(0, 0, 0, 2, 1));
        assertThat(tally(counted, 1).notApplicable()).isEqualTo(2);
        assertThat(((ItemResult.Texts) counted.items().get(2)).texts())
                .containsExactlyInAnyOrder(speech.wish(), "Apfelbaum", "Tapferkeit", "Birkenhain & Co.", "Grüße!");
    }

    @BeforeEach
    void oneHasConnectedAChat() {
        round = new RunningRound(
                "osnabrueck",
                "2026-08-31 08:00",
                folder,
                List.of(
                        "--tandembote.matrix.homeserver=" + Synapse.ADDRESS,
                        "--tandembote.matrix.user=" + account,
                        "--tandembote.matrix.password=secret",
                        "--tandembote.matrix.watch=false",
                        "--tandembote.outbox.silence=0s"));
        carla = new Guest("carla");
        room = carla.createRoom(account);
        round.bot().settle();
        carla.say(room, round.bot().get(People.class).newChatCode(round.person(CARLA)));
        round.bot().settle();
    }

    /** All speak this language. */
    private void theOpeningIsOver(Language language) {
        round.database()
                .sql("UPDATE person SET language = ?")
                .param(language.name())
                .update();
        round.passesTo("2026-09-10 11:00");
    }

    private void byMail(String address, String words, Speech speech) {
        round.sends(Letter.answering(invitation(address), address, words).bytes());
        assertThat(MailSystem.textOf(round.mail().mailsOf(address).getLast())).contains(speech.thanks());
    }

    private void inChat(Speech speech) {
        taps(1, "5️⃣", speech, "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "⏭");
        taps(2, "➖", speech, "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "➖", "⏭");
        assertThat(said()).contains(speech.question().formatted(3));
        carla.say(room, "Tapferkeit");
        round.bot().settle();
        assertThat(said()).contains(speech.thanks());
    }

    /** What stands below a question can be tapped, and leads to the next one. */
    private void taps(int number, String tap, Speech speech, String... offered) {
        assertThat(said()).contains(speech.question().formatted(number));
        var question = carla.lastHeard(room);
        assertThat(carla.reactionsTo(room, question)).containsExactly(offered);
        carla.react(room, question, tap);
        round.bot().settle();
    }

    private String said() {
        return carla.heardTexts(room).getLast();
    }

    private void onThePage(String address, String form, Speech speech) {
        var page = PAGE.matcher(MailSystem.textOf(invitation(address)));
        assertThat(page.find()).isTrue();
        var sent = round.bot()
                .send(
                        page.group(),
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(sent.statusCode()).isEqualTo(HttpStatus.FOUND.value());
        assertThat(round.bot().gets(page.group() + "?danke=true").body()).contains(speech.thanks());
        round.bot().settle();
    }

    private MimeMessage invitation(String address) {
        return round.mail().mailsOf(address).stream()
                .filter(mail -> PAGE.matcher(MailSystem.textOf(mail)).find())
                .findFirst()
                .orElseThrow();
    }

    private Results results(UUID survey) {
        return round.bot().get(SurveyCare.class).results(survey);
    }

    private static ItemResult.Tally tally(Results.Counted results, int item) {
        return ((ItemResult.Numbers) results.items().get(item)).all();
    }

    /** So many have chosen 1, 2 … */
    private static Count[] counts(int... numbers) {
        return IntStream.rangeClosed(1, numbers.length)
                .mapToObj(step -> new Count("" + step, numbers[step - 1]))
                .toArray(Count[]::new);
    }

    private List<String> texts(String sql) {
        return round.database().sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String account() {
        Synapse.start();
        return Synapse.newUser("bot");
    }
}
