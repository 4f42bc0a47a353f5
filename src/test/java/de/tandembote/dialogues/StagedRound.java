package de.tandembote.dialogues;

import de.tandembote.dialogues.Step.Who;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a round with Anna and Ben alone, which began a week before the dialogue does. */
final class StagedRound {

    private final Dialogue dialogue;
    private final Path folder;
    private final Way way;
    private final Map<String, Event> events = new LinkedHashMap<>();

    StagedRound(Dialogue dialogue, Path folder, Way way) {
        this.dialogue = dialogue;
        this.folder = folder;
        this.way = way;
        dialogue.events().forEach(this::put);
    }

    void put(Event event) {
        events.put(event.title(), event);
    }

    void remove(String title) {
        events.remove(title);
    }

    /** The round file as it is now. */
    Path write() {
        var first = dialogue.beginning().toLocalDate().minusDays(7);
        var language = dialogue.language().code();
        try {
            Files.writeString(folder.resolve("list.csv"), """
                    Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem;Sprache;Matrix
                    Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;%2$s;%1$s;%3$s
                    Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;%2$s;%1$s;%4$s
                    """.formatted(
                            language, dialogue.tandem() ? "1" : "", way.account(Who.ANNA), way.account(Who.BEN)));
            return Files.writeString(
                    folder.resolve("round.yaml"),
                    """
                    programme: {name: Mentoring Nord, land: DE-NW, language: %s, address: %s, notation: pair}
                    round: {name: Runde 1, first-day: %s, last-day: %s}
                    cadence: FREQ=MONTHLY;BYMONTHDAY=%d
                    administrations:
                      - {name: Stadt Nord, kind: stadt}
                    coordinators:
                      - {first-name: Carla, last-name: Maß, anrede: Frau, email: coordinator@example.org,
                         administration: all}
                    participants: list.csv
                    surveys: [%s]
                    gatherings:
                    """.formatted(
                                            language,
                                            dialogue.address().name().toLowerCase(Locale.ROOT),
                                            first,
                                            first.plusYears(1),
                                            dialogue.beginning().getDayOfMonth(),
                                            String.join(", ", dialogue.surveys()))
                            + events.values().stream().map(Event::entry).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
