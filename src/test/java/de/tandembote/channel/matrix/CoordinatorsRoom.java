package de.tandembote.channel.matrix;

import de.tandembote.setup.RoundImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The round of Dormagen in March, with a room in which its two coordinators talk and the bot is. */
final class CoordinatorsRoom implements AutoCloseable {

    private static final Instant THIRD_OF_MARCH = Instant.parse("2026-03-03T09:00:00Z");

    final ChatOffice office = new ChatOffice();
    final Guest birgit = new Guest("birgit");
    final Guest nermin = new Guest("nermin");
    final String id;

    private int heard;

    /** @param folder an empty one, for the files of the round */
    CoordinatorsRoom(Path folder) {
        id = birgit.createRoom(nermin.user());
        nermin.join(id);
        loadsTheRound(folder);
        office.bot.readNew();
        birgit.invite(id, office.account);
        office.bot.passesTo(THIRD_OF_MARCH);
    }

    private void loadsTheRound(Path folder) {
        var file = folder.resolve("dormagen.yaml");
        try {
            Files.copy(Path.of("calendars/dormagen.csv"), folder.resolve("dormagen.csv"));
            var model = Files.readString(Path.of("calendars/dormagen.yaml"));
            Files.writeString(
                    file, model.replace("\n# chat-room: \"!abc:example.org\"\n", "\nchat-room: \"" + id + "\"\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        office.bot.get(RoundImport.class).load(file);
    }

    /** The list names this account for whoever has that mail address. */
    void isAccountOf(String account, String address) {
        office.bot
                .database()
                .sql("UPDATE person SET matrix_id = ? WHERE email = ?")
                .params(account, address)
                .update();
    }

    /** What was said so far is heard. */
    void listen() {
        heard = birgit.heard(id).size();
    }

    /** What the bot has said since the room was listened to last. */
    List<String> answers() {
        var all = birgit.heard(id);
        var fresh = all.subList(heard, all.size()).stream()
                .filter(event -> event.path("sender").asString().equals(office.account))
                .map(CoordinatorsRoom::wordsOf)
                .toList();
        heard = all.size();
        return fresh;
    }

    /** Somebody says this; gives what was said last after all that follows from it. */
    JsonNode asks(Guest guest, String text) {
        guest.say(id, text);
        office.bot.settle();
        return latest();
    }

    /** What was said last. */
    JsonNode latest() {
        var all = birgit.heard(id);
        heard = all.size();
        return all.getLast();
    }

    /** The same as {@link #asks}, in words. */
    String says(Guest guest, String text) {
        return wordsOf(asks(guest, text));
    }

    void react(Guest guest, JsonNode to, String sign) {
        guest.react(id, to.path("event_id").asString(), sign);
        office.bot.settle();
    }

    static String wordsOf(JsonNode event) {
        return event.path("content").path("body").asString();
    }

    @Override
    public void close() {
        office.close();
    }
}
