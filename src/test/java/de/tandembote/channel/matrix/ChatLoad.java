package de.tandembote.channel.matrix;

import de.tandembote.channel.Delivery;
import java.util.UUID;

/** Many messages between the bot and one person on the real homeserver, for whoever measures how quickly they pass. */
public final class ChatLoad implements AutoCloseable {

    private final Bot bot;
    private final Guest guest;
    private final String room;

    private ChatLoad(Bot bot, Guest guest) {
        this.bot = bot;
        this.guest = guest;
        bot.read();
        room = guest.createRoom(bot.user());
        bot.read();
    }

    /** A chat that stands, with nothing between the bot and the homeserver. */
    public static ChatLoad begin() {
        Synapse.start();
        return new ChatLoad(new Bot(Synapse.ADDRESS, Synapse.newUser("bot")), new Guest("anna"));
    }

    /** The bot says so many things, one after the other. */
    public void say(int messages) {
        for (int number = 1; number <= messages; number++) {
            var delivery = bot.channel.deliver(Bot.message(UUID.randomUUID(), guest.user(), text(number)));
            if (!(delivery instanceof Delivery.Accepted)) {
                throw new IllegalStateException("not taken: " + delivery);
            }
        }
    }

    /** The person says so many things, one after the other: each one PUT …/send and nothing else. */
    public void hear(int messages) {
        for (int number = 1; number <= messages; number++) {
            guest.say(room, text(number));
        }
    }

    /**
     * The bot reads what is new.
     *
     * @return how many things were said to it
     */
    public int read() {
        return bot.read().size();
    }

    @Override
    public void close() {
        bot.close();
    }

    private static String text(int number) {
        return "Nachricht " + number + ": Wir haben uns am 5. März getroffen, 90 Minuten.";
    }
}
