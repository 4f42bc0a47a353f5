package de.tandembote.campaign;

import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.gathering.CostNotice;
import de.tandembote.gathering.Costs;
import de.tandembote.gathering.FeeChanged;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCancelled;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GatheringMoved;
import de.tandembote.gathering.GatheringRevived;
import de.tandembote.gathering.GuestsWithdrawn;
import de.tandembote.gathering.InvitationAnswered;
import de.tandembote.gathering.PeopleInvited;
import de.tandembote.gathering.SeatGiven;
import de.tandembote.people.Administration;
import de.tandembote.people.Administrations;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Occasion;
import de.tandembote.script.CostDetails;
import de.tandembote.script.Script;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever pays for an administration's mentees what a group event costs: with the invitation, and anew when the
 * sum changes. Changes of one day are told of together; that an event is called off or takes place after all, at once.
 */
@Component
class BillingNotices {

    private static final Logger LOG = LoggerFactory.getLogger(BillingNotices.class);

    private final Costs costs;
    private final GatheringCare gatherings;
    private final Administrations administrations;
    private final PlannedMessages planned;
    private final TandemCare rounds;
    private final Letters letters;
    private final Script script;
    private final Clock clock;

    BillingNotices(
            Costs costs,
            GatheringCare gatherings,
            Administrations administrations,
            PlannedMessages planned,
            TandemCare rounds,
            Letters letters,
            Script script,
            Clock clock) {
        this.costs = costs;
        this.gatherings = gatherings;
        this.administrations = administrations;
        this.planned = planned;
        this.rounds = rounds;
        this.letters = letters;
        this.script = script;
        this.clock = clock;
    }

    @EventListener
    void on(PeopleInvited event) {
        tell(gatherings.get(event.gathering()));
    }

    @EventListener
    void on(GatheringCancelled event) {
        tell(gatherings.get(event.gathering()));
    }

    /** Whoever was told that there is nothing to pay must know at once that there is. */
    @EventListener
    void on(GatheringRevived event) {
        tell(gatherings.get(event.gathering()));
    }

    @EventListener
    void on(GatheringMoved event) {
        planAnew(event.gathering());
    }

    @EventListener
    void on(FeeChanged event) {
        planAnew(event.gathering());
    }

    @EventListener
    void on(InvitationAnswered event) {
        planAnew(event.gathering());
    }

    @EventListener
    void on(SeatGiven event) {
        planAnew(event.gathering());
    }

    @EventListener
    void on(GuestsWithdrawn event) {
        planAnew(event.gathering());
    }

    /** Tells every administration whose sum is not what it was told last; whether there was any. */
    boolean tell(Gathering gathering) {
        boolean told = false;
        for (var bill : costs.of(gathering.id())) {
            if (contactOf(bill.administration()) == null) {
                LOG.atWarn()
                        .addKeyValue("administration", bill.administration())
                        .addKeyValue("gathering", gathering.id())
                        .log("costs were not told: the administration names no billing contact any more");
                continue;
            }
            var notice = costs.note(gathering.id(), bill.administration());
            notice.ifPresent(news -> send(news, gathering));
            told |= notice.isPresent();
        }
        return told;
    }

    /** Whether anybody is or was to pay for it. */
    boolean isBilled(Gathering gathering) {
        return !costs.of(gathering.id()).isEmpty();
    }

    private @Nullable UUID contactOf(UUID administration) {
        return administrations
                .findById(administration)
                .map(Administration::billingContact)
                .orElse(null);
    }

    private void send(CostNotice notice, Gathering gathering) {
        var administration = administrations.findById(notice.administration()).orElseThrow();
        var details = new CostDetails(
                administration.name(),
                notice.number(),
                notice.mentees(),
                notice.fee(),
                notice.sum(),
                notice.previous() == null ? null : notice.previous().sum(),
                gathering.isCancelled());
        letters.send(new Letter(
                Objects.requireNonNull(administration.billingContact()),
                gathering.round(),
                "event-costs",
                new Topic.Costs(Introductions.detailsOf(gathering), details),
                Subject.none(),
                "event-costs:" + gathering.id() + ":" + administration.id() + ":" + notice.number(),
                "",
                clock.instant(),
                null));
    }

    private void planAnew(UUID gathering) {
        script.campaign(RoundPlans.EVENTS).followUps().stream()
                .filter(followUp -> followUp.follows() == Occasion.EVENT_ANSWERED)
                .forEach(followUp -> plan(followUp, gatherings.get(gathering)));
    }

    private void plan(FollowUp followUp, Gathering gathering) {
        if (!isBilled(gathering)) {
            return;
        }
        var timetable = rounds.round(gathering.round()).timetable();
        var today = timetable.today(clock);
        var due = timetable.workingDaysAfter(today, followUp.workingDays(), followUp.at());
        var key = followUp.message() + ":" + gathering.id() + ":" + due.toLocalDate();
        if (!planned.existsByDedupeKey(key)) {
            planned.save(new PlannedMessage(
                    gathering.round(), key, followUp, gathering.id(), today, timetable.instant(due)));
        }
    }
}
