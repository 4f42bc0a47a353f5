package de.tandembote.programme;

import de.tandembote.store.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One run of a programme from its first day to its last (Durchgang). */
@Entity
public class Round extends Stored {

    private static final String BETWEEN = " ";

    @ManyToOne(fetch = FetchType.EAGER)
    private Programme programme;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String cadence;
    private String chatRoom;

    /** Their names, in order, with a space between two. */
    private String surveys;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_closed_day", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "day")
    private Set<LocalDate> closedDays = new HashSet<>();

    protected Round() {}

    public Round(Programme programme, RoundDetails details) {
        this.programme = programme;
        this.name = details.name();
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
        this.cadence = details.cadence();
        this.chatRoom = details.chatRoom();
        this.surveys = joined(details.surveys());
        this.closedDays = new HashSet<>(details.closedDays());
    }

    public Programme programme() {
        return programme;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The chat room of those who coordinate the round; empty where they have none. */
    public Optional<String> chatRoom() {
        return chatRoom.isEmpty() ? Optional.empty() : Optional.of(chatRoom);
    }

    /** The names of the surveys that its people are asked. */
    public Set<String> surveys() {
        return surveys.isEmpty() ? Set.of() : Set.of(surveys.split(BETWEEN));
    }

    private static String joined(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    /** When things happen in this round. */
    public Timetable timetable() {
        return new Timetable(
                programme.zone(), new WorkingDays(programme.land(), closedDays), cadence, firstDay, lastDay);
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(RoundDetails details) {
        var changed =
                !new RoundDetails(name, firstDay, lastDay, cadence, chatRoom, surveys(), closedDays).equals(details);
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
        this.cadence = details.cadence();
        this.chatRoom = details.chatRoom();
        this.surveys = joined(details.surveys());
        if (!closedDays.equals(details.closedDays())) {
            this.closedDays.clear();
            this.closedDays.addAll(details.closedDays());
        }
        return changed;
    }
}
