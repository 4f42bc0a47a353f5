package de.tandembote.channel.matrix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Picks of what the homeserver tells about a room what is said to the bot, and keeps what becomes of the room. Read
 * again, the same is heard again: only when it is taken in does the bot come or go.
 */
final class Ears {

    private final RoomLook look;
    private final Doors doors;
    private final Rooms rooms;
    private final Gaps gaps;
    private final Events events;
    private final FailingRooms failing = new FailingRooms();

    Ears(MatrixClient client, RoomLook look, Doors doors, Rooms rooms) {
        this.look = look;
        this.doors = doors;
        this.rooms = rooms;
        this.gaps = new Gaps(client);
        this.events = new Events(client);
    }

    /**
     * In a room where the bot is.
     *
     * @param since the position before; null the first time, and what was said before that is not said to the bot
     * @return empty where nothing can be heard
     */
    Optional<Heard> inside(String room, JsonNode news, @Nullable String since) {
        doors.seen(room, shown(news));
        Verdict verdict;
        try {
            verdict = look.at(room, news);
        } catch (Refusal refusal) {
            failing.leaveOut(room, refusal);
            doors.unclear(room);
            return Optional.empty();
        }
        try {
            var heard = since == null ? Optional.<Heard>empty() : heard(room, news, since, verdict);
            failing.forget(room);
            return heard;
        } catch (Refusal refusal) {
            failing.leaveOut(room, refusal);
            return Optional.empty();
        } finally {
            // Even where it cannot be read: where it has ended, nothing is said any more.
            doors.decide(room, verdict);
        }
    }

    private Optional<Heard> heard(String room, JsonNode news, String since, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Silent() -> Optional.empty();
            case Verdict.Ended(var _, var person) ->
                person.isEmpty()
                        ? Optional.empty()
                        : Optional.of(heard(room, gaps.alone(person, all(room, news, since))));
            case Verdict.Goes _, Verdict.Talks _, Verdict.Moved _ -> Optional.of(heard(room, all(room, news, since)));
        };
    }

    /** In a room out of which the bot was put. Out of one where nothing was said any more it has gone by itself. */
    Optional<Heard> outside(String room, JsonNode news, String since) {
        doors.seen(room, shown(news));
        try {
            var heard = rooms.isGroup(room)
                    ? Optional.of(heard(room, all(room, news, since)))
                    : rooms.find(room)
                            .filter(Room::isUsable)
                            .map(known -> heard(room, gaps.alone(known.person(), all(room, news, since))));
            failing.forget(room);
            return heard;
        } catch (Refusal refusal) {
            failing.leaveOut(room, refusal);
            return Optional.empty();
        }
    }

    private List<JsonNode> all(String room, JsonNode news, String since) {
        var events = gaps.closed(room, news, since);
        doors.seen(room, events);
        return events;
    }

    private static List<JsonNode> shown(JsonNode news) {
        return news.path("timeline").path("events").valueStream().toList();
    }

    private Heard heard(String room, List<JsonNode> said) {
        var isGroup = rooms.isGroup(room);
        return new Heard(
                room,
                isGroup,
                said.stream()
                        .flatMap(event -> events.asMessage(room, isGroup, event).stream())
                        .toList());
    }
}
