package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How fast messages leave, and which leave first. */
@Timeout(60)
class PaceIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private static final Crowd CROWD = new Crowd(POST);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What handing over one takes, by the test's clock. */
    private static final Duration TALK = Duration.ofMillis(7);

    private final List<Sent> sent = new ArrayList<>();
    private final FakeChannel channel = new FakeChannel();

    /** A message that left. */
    private record Sent(Instant at, String domain, String name) {}

    @BeforeEach
    void everyHandoverTakesTime() {
        channel.answers(this::taken);
    }

    @Test
    @DisplayName(
            "BR-5 ten a second: for a minute never more than ten in any second, and all the time no fewer than it may be")
    void tenASecond() {
        var dispatcher = POST.dispatcher(limits(10, 0), channel);
        CROWD.isWrittenTo("example.org", 650, Purpose.BROADCAST);

        passes(dispatcher, Duration.ofMinutes(1));

        assertThat(mostInASecond(sent)).isEqualTo(10);
        assertThat(sent).hasSizeBetween(570, 600);
        passes(dispatcher, Duration.ofSeconds(20));
        assertThat(sent).hasSize(650);
        assertThat(sent).extracting(Sent::name).doesNotHaveDuplicates();
        assertThat(POST.outbox().counts()).containsOnlyKeys(OutboxState.SENT);
    }

    @Test
    @DisplayName("BR-5 less than one a second: 0.5 is one in two seconds")
    void oneInTwoSeconds() {
        var dispatcher = POST.dispatcher(limits(0.5, 0), channel);
        CROWD.isWrittenTo("example.org", 100, Purpose.BROADCAST);

        passes(dispatcher, Duration.ofMinutes(1));

        assertThat(mostInASecond(sent)).isEqualTo(1);
        assertThat(sent).hasSizeBetween(29, 31);
    }

    @Test
    @DisplayName("BR-5 a domain that takes little holds up no other, and is taken up again by and by")
    void slowDomain() {
        var dispatcher = POST.dispatcher(limits(0, 2), channel);
        CROWD.isWrittenTo("slow.example.org", 120, Purpose.BROADCAST);
        CROWD.isWrittenTo("swift.example.org", 2, Purpose.BROADCAST);

        var pause = dispatcher.deliverDue(ChannelKind.EMAIL);

        assertThat(sentTo("swift.example.org")).as("behind 120 others").hasSize(2);
        assertThat(sentTo("slow.example.org")).hasSize(2);
        assertThat(pause).hasValueSatisfying(time -> assertThat(time).isBetween(Duration.ofMillis(1), SECOND));
        passes(dispatcher, Duration.ofSeconds(61));
        assertThat(mostInASecond(sentTo("slow.example.org"))).isEqualTo(2);
        assertThat(sentTo("slow.example.org")).hasSize(120);
        assertThat(POST.bot().count("outbox_message WHERE attempts <> 1")).isZero();
    }

    @Test
    @DisplayName("BR-5 the domain that counts is that of the address at the hand-over")
    void changedAddress() {
        var dispatcher = POST.dispatcher(limits(0, 2), channel);
        CROWD.isWrittenTo("former.example.org", 10, Purpose.BROADCAST);
        CROWD.moves("former.example.org", "new.example.org");

        dispatcher.deliverDue();

        assertThat(sentTo("new.example.org")).hasSize(2);
        assertThat(POST.bot().count("outbox_message WHERE state = 'QUEUED' AND domain = 'new.example.org'"))
                .isEqualTo(8);
    }

    @Test
    @DisplayName("BR-5 an answer overtakes a broadcast that waits, with and without limits")
    void answersFirst() {
        CROWD.isWrittenTo("example.org", 200, Purpose.BROADCAST);
        CROWD.isWrittenTo("example.org", 1, Purpose.ANSWER);
        var dispatcher = POST.dispatcher(limits(3, 0), channel);

        dispatcher.deliverDue();

        assertThat(sent).hasSize(3).first().extracting(Sent::name).isEqualTo("ANSWER 0 example.org");

        sent.clear();
        CROWD.isWrittenTo("example.org", 1, Purpose.SERVICE);
        POST.dispatcher(channel).deliverDue();
        assertThat(sent).hasSize(199).first().extracting(Sent::name).isEqualTo("SERVICE 0 example.org");
    }

    @Test
    @DisplayName("BR-5 an answer goes before a broadcast to the same domain that was taken with it")
    void answersFirstOfABatch() {
        CROWD.isWrittenTo("slow.example.org", 20, Purpose.BROADCAST);
        CROWD.isWrittenTo("slow.example.org", 1, Purpose.ANSWER);

        POST.dispatcher(limits(0, 1), channel).deliverDue();

        assertThat(sent).extracting(Sent::name).containsExactly("ANSWER 0 slow.example.org");
    }

    @Test
    @DisplayName("BR-5 what nobody can be told in chat goes by mail within the limits")
    void fallBack() {
        var chat = new FakeChannel(ChannelKind.MATRIX);
        chat.answers(new Delivery.NotHere("nobody there"));
        var dispatcher = POST.dispatcher(limits(1, 0), channel, chat);
        POST.annaChats();
        IntStream.range(0, 3).forEach(number -> POST.enqueue("reminder " + number));

        dispatcher.deliverDue();
        assertThat(sent).hasSize(1);
        POST.clock().passes(SECOND);
        dispatcher.deliverDue();
        POST.clock().passes(SECOND);
        dispatcher.deliverDue();

        assertThat(sent).hasSize(3);
        assertThat(mostInASecond(sent)).isEqualTo(1);
    }

    @Test
    @DisplayName("BR-5 what waits for the pace is due when there is room again, and not before")
    void nextDue() {
        var bot = POST.bot();
        var pace = new Pace(limits(2, 0), POST.clock());
        var outbox = new Outbox(bot.database(), bot.get(People.class), pace, _ -> {}, POST.clock());
        CROWD.isWrittenTo("example.org", 3, Purpose.BROADCAST);
        assertThat(outbox.nextDue()).hasValue(Post.NOW);

        pace.take(Address.email("anna@example.org"));
        pace.take(Address.email("ben@example.org"));

        assertThat(outbox.nextDue()).hasValue(Post.NOW.plus(SECOND));
    }

    @Test
    @DisplayName("BR-5 a clock that is turned back stops nothing")
    void turnedBack() {
        var dispatcher = POST.dispatcher(limits(1, 1), channel);
        CROWD.isWrittenTo("example.org", 2, Purpose.BROADCAST);
        POST.clock().passes(Duration.ofDays(1));
        dispatcher.deliverDue();

        POST.clock().set(Post.NOW.plus(SECOND));
        dispatcher.deliverDue();

        assertThat(sent).hasSize(2);
    }

    private static OutboxSettings limits(double perSecond, double perDomain) {
        return new OutboxSettings(
                50, 4, SECOND, SECOND, Duration.ofDays(7), Duration.ofMinutes(5), perSecond, perDomain, true);
    }

    private Delivery taken(OutgoingMessage message) {
        sent.add(new Sent(
                POST.clock().instant(),
                Pace.domainOf(message.to()),
                message.content().subject()));
        POST.clock().passes(TALK);
        return FakeChannel.accepted(message);
    }

    /** Calls the dispatcher whenever it wants to be called, and never in between. */
    private static void passes(Dispatcher dispatcher, Duration time) {
        var end = POST.clock().instant().plus(time);
        while (POST.clock().instant().isBefore(end)) {
            POST.clock().passes(dispatcher.deliverDue(ChannelKind.EMAIL).orElse(time));
        }
    }

    private List<Sent> sentTo(String domain) {
        return sent.stream().filter(each -> each.domain().equals(domain)).toList();
    }

    /** The most that left within a second, wherever that begins. */
    private static long mostInASecond(List<Sent> sent) {
        return sent.stream()
                .mapToLong(first -> sent.stream()
                        .filter(each -> !each.at().isBefore(first.at())
                                && each.at().isBefore(first.at().plus(SECOND)))
                        .count())
                .max()
                .orElse(0);
    }
}
