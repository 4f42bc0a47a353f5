package de.tandembote.dialogues;

import de.tandembote.channel.matrix.Guest;
import de.tandembote.channel.matrix.Synapse;
import de.tandembote.dialogues.Stage.Sent;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Anna and Ben have accounts on a real homeserver and answer each message by a reply to it; only coordinators get mail. */
final class ByChat implements Way {

    private final Way mail;
    private final String account;
    private final Chat anna;
    private final Chat ben;
    private @Nullable Installation bot;

    /** A room with the bot alone. */
    private record Chat(Guest guest, String room) {}

    /** On the homeserver, which runs already. */
    ByChat(Way mail) {
        this.mail = mail;
        account = Synapse.newUser("bot");
        anna = open("anna");
        ben = open("ben");
    }

    private Chat open(String name) {
        var guest = new Guest(name);
        return new Chat(guest, guest.createRoom(account));
    }

    private Chat of(Who who) {
        return switch (who) {
            case ANNA -> anna;
            case BEN -> ben;
            case COORDINATOR -> throw new IllegalArgumentException("coordinators get mail");
        };
    }

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public List<String> settings() {
        return List.of(
                "--tandembote.matrix.homeserver=" + Synapse.ADDRESS,
                "--tandembote.matrix.user=" + account,
                "--tandembote.matrix.password=secret",
                "--tandembote.matrix.watch=false",
                // A dialogue speaks of one way: of nobody's silence, and of as many answers as by mail.
                "--tandembote.outbox.silence=0s",
                "--tandembote.conversation.answers-in-chat=10");
    }

    @Override
    public String account(Who who) {
        return of(who).guest().user();
    }

    @Override
    public void opens(Installation program) {
        bot = program;
        mail.opens(program);
        // Whoever is invited comes, and is in the room when this returns.
        program.readNew();
    }

    @Override
    public void answers(Who who, Sent message, String text) {
        var chat = of(who);
        chat.guest().reply(chat.room(), message.externalId(), text);
        Objects.requireNonNull(bot).readNew();
    }

    @Override
    public void writes(Who who, String text) {
        var chat = of(who);
        chat.guest().say(chat.room(), text);
        Objects.requireNonNull(bot).readNew();
    }

    @Override
    public String textOf(Sent message) {
        return Stream.of(Who.ANNA, Who.BEN)
                .filter(who -> who.address().equals(message.to()))
                .map(this::of)
                .map(chat -> chat.guest().read(chat.room(), message.externalId()))
                .findFirst()
                .orElseGet(() -> mail.textOf(message));
    }

    /** What goes on in lower case after a mail's greeting begins a chat message, which has none, with a capital letter. */
    @Override
    public boolean holds(String text, String words) {
        return text.contains(words)
                || text.startsWith(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
