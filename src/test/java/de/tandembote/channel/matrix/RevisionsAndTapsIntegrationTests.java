package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What connected people say, change, take back and tap, on a real homeserver. Each test has a tandem of its own. */
@OnSynapse
class RevisionsAndTapsIntegrationTests {

    private static final String SESSION = "Wir haben uns am 2. März 90 Minuten getroffen";

    @AutoClose
    private static ChatOffice office;

    @BeforeAll
    static void start() {
        office = ChatOffice.inMarch();
    }

    @Test
    @DisplayName("an edit corrects what was noted, a second edit corrects that, and a redaction takes all of it back")
    void takesRevisions() {
        var anna = new Guest("anna");
        var room = office.connect(anna, office.bot.addressOf(4, "mentee"));

        var said = anna.say(room, SESSION);
        office.bot.settle();
        assertThat(office.session(4)).isEqualTo("2026-03-02 90");

        anna.edit(room, said, "Wir haben uns am 2. März 60 Minuten getroffen");
        office.bot.settle();
        assertThat(office.session(4)).isEqualTo("2026-03-02 60");

        anna.edit(room, said, "Wir haben uns am 1. März 60 Minuten getroffen");
        office.bot.settle();
        assertThat(office.session(4)).isEqualTo("2026-03-01 60");

        anna.redact(room, said);
        office.bot.settle();
        assertThat(office.bot.sessionsOf(4)).isZero();
    }

    @Test
    @DisplayName("an edit that changes nothing of what was understood is not answered")
    void passesOverTypos() {
        var anna = new Guest("anna");
        var room = office.connect(anna, office.bot.addressOf(5, "mentee"));
        var said = anna.say(room, "Wir haben uns am 2. März 90 Minuten getrofen");
        office.bot.settle();
        var heard = anna.heardTexts(room).size();

        anna.edit(room, said, SESSION);
        office.bot.settle();

        assertThat(office.session(5)).isEqualTo("2026-03-02 90");
        assertThat(anna.heardTexts(room)).hasSize(heard);
    }

    @Test
    @DisplayName("a tap on a proposal answers it, and taking the tap away takes the answer back")
    void takesTaps() {
        var anna = new Guest("anna");
        var ben = new Guest("ben");
        var hers = office.connect(anna, office.bot.addressOf(6, "mentee"));
        var his = office.connect(ben, office.bot.addressOf(6, "mentor"));
        anna.say(hers, "Treffen wir uns am 26. März um 15 Uhr?");
        office.bot.settle();
        var proposal = ben.heard(his).getLast().path("event_id").asString();

        var tap = ben.react(his, proposal, "👍");
        office.bot.settle();
        assertThat(office.meetingState(6)).isEqualTo("CONFIRMED");

        ben.redact(his, tap);
        office.bot.settle();
        assertThat(office.meetingState(6)).isEqualTo("PROPOSED");
    }

    @Test
    @DisplayName("sixty messages that were written while the program was down are all answered, in their order")
    void answersWhatWasWrittenMeanwhile() {
        var anna = new Guest("anna");
        var room = office.connect(anna, office.bot.addressOf(8, "mentee"));
        var said = Stream.generate(() -> anna.say(room, "Hilfe")).limit(60).toList();
        office.bot.settle();

        assertThat(anna.heard(room))
                .extracting(event -> event.path("content")
                        .path("m.relates_to")
                        .path("m.in_reply_to")
                        .path("event_id")
                        .asString(""))
                .endsWith(said.toArray(String[]::new))
                .hasSize(61);
    }
}
