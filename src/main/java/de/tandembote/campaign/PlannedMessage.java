package de.tandembote.campaign;

import de.tandembote.script.Campaign;
import de.tandembote.store.Ids;
import de.tandembote.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message of a round that waits for its time, or what became of it when the time had come. */
@Entity
class PlannedMessage extends Stored {

    private UUID roundId;
    private String dedupeKey;
    private String message;

    @Enumerated(EnumType.STRING)
    private Campaign.Recipients recipients;

    /** Name of the condition, see {@link Conditions}. */
    @Column(name = "only_if")
    private String onlyIf;

    private @Nullable UUID personId;
    private @Nullable UUID tandemId;
    private @Nullable UUID meetingId;
    private @Nullable UUID gatheringId;

    /** Name of the questionnaire, for what is about a survey. */
    private @Nullable String survey;

    /** So many days after it begins, it closes; 0 without one. */
    private int surveyDays;

    private LocalDate period;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PlannedState state = PlannedState.PLANNED;

    // Kept for whoever looks at the table.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant firedAt;

    protected PlannedMessage() {}

    /** A message that the round's calendar decides. */
    PlannedMessage(UUID round, String dedupeKey, Planned planned, Whose whose, Instant dueAt) {
        this.roundId = round;
        this.dedupeKey = dedupeKey;
        this.message = planned.point().message();
        this.recipients = planned.point().to();
        this.onlyIf = planned.point().only().name();
        this.personId = whose.person();
        this.tandemId = whose.tandem();
        this.gatheringId = whose.gathering();
        var asking = planned.point().survey();
        this.survey = asking == null ? null : asking.questionnaire();
        this.surveyDays = asking == null ? 0 : asking.days();
        this.period = planned.period();
        this.dueAt = dueAt;
    }

    /** A message that follows something which happened to a meeting. */
    PlannedMessage(
            UUID round,
            String dedupeKey,
            Campaign.FollowUp followUp,
            UUID tandem,
            UUID meeting,
            LocalDate day,
            Instant dueAt) {
        this.roundId = round;
        this.dedupeKey = dedupeKey;
        this.message = followUp.message();
        this.recipients = followUp.to();
        this.onlyIf = followUp.unless().name();
        this.tandemId = tandem;
        this.meetingId = meeting;
        this.period = day;
        this.dueAt = dueAt;
    }

    /** A message that follows a change of who comes to a group event. */
    PlannedMessage(
            UUID round, String dedupeKey, Campaign.FollowUp followUp, UUID gathering, LocalDate day, Instant dueAt) {
        this.roundId = round;
        this.dedupeKey = dedupeKey;
        this.message = followUp.message();
        this.recipients = followUp.to();
        this.onlyIf = followUp.unless().name();
        this.gatheringId = gathering;
        this.period = day;
        this.dueAt = dueAt;
    }

    /** An invitation that waits until somebody's pause is over. */
    PlannedMessage(UUID round, String message, UUID person, UUID gathering, LocalDate day, Instant dueAt) {
        this.roundId = round;
        this.dedupeKey = message + ":" + gathering + ":" + person + ":" + Ids.next();
        this.message = message;
        this.recipients = Campaign.Recipients.AUDIENCE;
        this.onlyIf = Campaign.Condition.NO_ANSWER.name();
        this.personId = person;
        this.gatheringId = gathering;
        this.period = day;
        this.dueAt = dueAt;
    }

    UUID round() {
        return roundId;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    String message() {
        return message;
    }

    Campaign.Recipients recipients() {
        return recipients;
    }

    String onlyIf() {
        return onlyIf;
    }

    /** Whom alone it is for; null where the tandem or the round says it. */
    @Nullable
    UUID person() {
        return personId;
    }

    @Nullable
    UUID tandem() {
        return tandemId;
    }

    @Nullable
    UUID meeting() {
        return meetingId;
    }

    @Nullable
    UUID gathering() {
        return gatheringId;
    }

    /** The name of the questionnaire of the survey that it is about; null where it is about none. */
    @Nullable
    String survey() {
        return survey;
    }

    /** How many days after its beginning the survey closes. */
    int surveyDays() {
        return surveyDays;
    }

    /** Whether the calendar of the round says when it comes, and not something that has happened. */
    boolean isOfCalendar() {
        boolean waitsForAPause = gatheringId != null && personId != null;
        return meetingId == null && recipients != Campaign.Recipients.BILLING && !waitsForAPause;
    }

    LocalDate period() {
        return period;
    }

    Instant dueAt() {
        return dueAt;
    }

    PlannedState state() {
        return state;
    }

    boolean isWaiting() {
        return state == PlannedState.PLANNED;
    }

    /** The round's calendar has changed: this message leaves at another time. */
    void reschedule(Instant dueAt) {
        this.dueAt = dueAt;
    }

    void fired(PlannedState outcome, Instant now) {
        if (!isWaiting()) {
            throw new IllegalStateException("planned message " + id() + " is " + state + " already");
        }
        state = outcome;
        firedAt = now;
    }
}
