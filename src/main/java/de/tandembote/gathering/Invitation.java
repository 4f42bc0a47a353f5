package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.store.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is invited to a group event: what the person has said so far, and whether there is a seat. */
@Entity
public class Invitation extends Stored {

    private UUID gatheringId;
    private UUID personId;
    private Instant invitedAt;
    private @Nullable Instant toldAt;
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private ParticipationStatus status = ParticipationStatus.NEEDS_ACTION;

    @Enumerated(EnumType.STRING)
    private Seat seat = Seat.NONE;

    /** The order on the waiting list; null for who is not on it. A number, since two may come at the same moment. */
    private @Nullable Integer turn;

    private @Nullable Boolean attended;
    private boolean withdrawn;

    // All queries fetch it: an invitation is looked at after its transaction, too.
    @ElementCollection
    @CollectionTable(name = "invitation_answer", joinColumns = @JoinColumn(name = "invitation_id"))
    @OrderColumn(name = "number")
    private List<InvitationAnswer> answers = new ArrayList<>();

    protected Invitation() {}

    Invitation(UUID gathering, UUID person, Instant now) {
        this.gatheringId = gathering;
        this.personId = person;
        this.invitedAt = now;
        this.changedAt = Stamps.of(now);
    }

    public UUID gathering() {
        return gatheringId;
    }

    public UUID person() {
        return personId;
    }

    /** When the person was invited, last if more than once. */
    public Instant invitedAt() {
        return invitedAt;
    }

    /** When the person was told of that; empty where it waits, since the person wishes no messages for now. */
    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    /** When the person's copy of the event was last changed, by whatever happened to the event or to the invitation. */
    public Instant stampIn(Gathering gathering) {
        return changedAt.isAfter(gathering.changedAt()) ? changedAt : gathering.changedAt();
    }

    /** What counts of all that the person has said. */
    public ParticipationStatus status() {
        return status;
    }

    public Seat seat() {
        return seat;
    }

    /** Whether the person was there; empty until somebody says so. */
    public Optional<Boolean> attended() {
        return Optional.ofNullable(attended);
    }

    /** Whether the person is no longer concerned. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** All answers in the order of their arrival, also those that do not count. */
    public List<InvitationAnswer> answers() {
        return List.copyOf(answers);
    }

    /** Keeps an answer; what follows from it {@link #decide} finds out. */
    InvitationAnswer keep(GivenAnswer given, int latestSequence, boolean counts) {
        var arrived = given.arrived().truncatedTo(ChronoUnit.MICROS);
        // Foreign clocks are wrong: an answer is not given after it came.
        var stamp = given.by() == Way.BUTTON && given.stamp().isBefore(arrived)
                ? given.stamp().truncatedTo(ChronoUnit.MICROS)
                : arrived;
        var sequence = Math.min(given.sequence(), latestSequence);
        // Two sentences at the same moment of our own clock still have an order.
        while (given.by() != Way.BUTTON && isTaken(sequence, stamp)) {
            stamp = stamp.plus(1, ChronoUnit.MICROS);
        }
        var answer = new InvitationAnswer(given.status(), sequence, stamp, given.by(), arrived, counts);
        answers.add(answer);
        // Whoever answers knows of it.
        toldAt = toldAt == null ? arrived : toldAt;
        return answer;
    }

    private boolean isTaken(int sequence, Instant stamp) {
        return answers.stream()
                .anyMatch(answer ->
                        answer.sequence() == sequence && answer.stamp().equals(stamp));
    }

    /** Answers that were given after so many do not count. */
    void takeBack(int answersBefore) {
        for (int number = answersBefore; number < answers.size(); number++) {
            answers.set(number, answers.get(number).takenBack());
        }
    }

    /**
     * Finds the status that follows from all answers.
     *
     * @param askedSince the sequence from which on answers count
     */
    void decide(int askedSince) {
        status = counting(askedSince).map(InvitationAnswer::status).orElse(ParticipationStatus.NEEDS_ACTION);
    }

    /** The one answer that counts. */
    Optional<InvitationAnswer> counting(int askedSince) {
        return answers.stream()
                .filter(answer -> answer.counted() && answer.sequence() >= askedSince)
                .max(InvitationAnswer.BY_AGE);
    }

    /** Whether the last answer that may count, to whatever time, was a yes. */
    boolean saidYesLast() {
        return counting(0)
                .filter(answer -> answer.status() == ParticipationStatus.ACCEPTED)
                .isPresent();
    }

    boolean isAccepted() {
        return !withdrawn && status == ParticipationStatus.ACCEPTED;
    }

    /** The place in the order of the waiting list, compared with others' places. */
    int turn() {
        return turn == null ? 0 : turn;
    }

    void queue(int turn) {
        this.seat = Seat.WAITING;
        this.turn = turn;
    }

    void sit() {
        seat = Seat.SEAT;
        turn = null;
    }

    void release() {
        seat = Seat.NONE;
        turn = null;
    }

    void noteTold(Instant now) {
        toldAt = now;
    }

    /** What the person's calendar is told from now on is newer than what it was told before. */
    void changed(Gathering gathering, Instant now) {
        changedAt = Stamps.after(stampIn(gathering), now);
    }

    void withdraw(Gathering gathering, Instant now) {
        withdrawn = true;
        changed(gathering, now);
        release();
    }

    /** The person is concerned again and asked anew: what was said before the invitation was withdrawn is over. */
    void renew(Gathering gathering, Instant now) {
        withdrawn = false;
        invitedAt = now;
        toldAt = null;
        changed(gathering, now);
        takeBack(0);
        status = ParticipationStatus.NEEDS_ACTION;
    }

    void noteAttended(@Nullable Boolean attended) {
        this.attended = attended;
    }
}
