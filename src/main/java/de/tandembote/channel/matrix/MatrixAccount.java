package de.tandembote.channel.matrix;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChatAccount;
import de.tandembote.channel.ChatNotices;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as others see it on the homeserver. */
final class MatrixAccount implements ChatAccount {

    private static final Logger log = LoggerFactory.getLogger(MatrixAccount.class);

    private final MatrixClient client;
    private final Rooms rooms;
    private final ChatNotices notices;
    private final InstantSource clock;

    MatrixAccount(MatrixClient client, Rooms rooms, ChatNotices notices, InstantSource clock) {
        this.client = client;
        this.rooms = rooms;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String id() {
        return client.user();
    }

    @Override
    public void tellStranger(Address stranger) {
        tell(stranger, notices.stranger(), "stranger-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Override
    public void tellOfWrongCode(Address stranger, String message) {
        tell(stranger, notices.wrongCode(), "wrong-code-" + message);
    }

    @Override
    public void say(String room, String text, String once) {
        try {
            // The homeserver takes the same transaction once, so that nobody can make the bot repeat itself.
            client.send(room, "m.room.message", once, ChatText.notice(text));
        } catch (Refusal | UncheckedIOException e) {
            log.atDebug().addKeyValue("failure", e.getClass().getName()).log("Something could not be said in a chat");
        }
    }

    @Override
    public boolean ask(String room, String text, UUID question, List<String> taps) {
        try {
            var event = client.send(room, "m.room.message", question.toString(), ChatText.question(text, question));
            for (int i = 0; i < taps.size(); i++) {
                client.send(room, "m.reaction", question + "-" + i, ChatText.tap(event, taps.get(i)));
            }
            return true;
        } catch (Refusal | UncheckedIOException e) {
            log.atDebug().addKeyValue("failure", e.getClass().getName()).log("Something could not be asked in a chat");
            return false;
        }
    }

    private void tell(Address stranger, String text, String once) {
        rooms.of(stranger.value())
                .filter(room -> room.state() == Room.State.OPEN)
                .ifPresent(room -> say(room.id(), text, once));
    }
}
