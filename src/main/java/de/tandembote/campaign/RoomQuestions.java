package de.tandembote.campaign;

import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.inbox.SaidInGroup;
import de.tandembote.programme.CoordinatorRooms;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers the two questions that can be asked in the coordinators' room; all else there is talk among people. */
@Component
class RoomQuestions {

    private final CoordinatorRooms rooms;
    private final RoundFigures figures;
    private final CoordinatorRoom voice;

    RoomQuestions(CoordinatorRooms rooms, RoundFigures figures, CoordinatorRoom voice) {
        this.rooms = rooms;
        this.figures = figures;
        this.voice = voice;
    }

    @EventListener
    void on(SaidInGroup said) {
        switch (bare(said.text())) {
            case "status" ->
                rooms.roundsOf(said.room())
                        .forEach(round -> voice.say(
                                round,
                                "room-standing",
                                figures.standing(round),
                                said.inboxMessage() + ":" + round.id()));
            case "wer fehlt", "who is missing" ->
                rooms.roundsOf(said.room())
                        .forEach(round -> voice.say(
                                round, "room-unmet", figures.unmet(round), said.inboxMessage() + ":" + round.id()));
            default -> {}
        }
    }

    private static String bare(String text) {
        return text.strip().replaceFirst("\\s*\\?$", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
