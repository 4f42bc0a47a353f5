package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All who are invited to one group event, and its seats. Two things always hold: there are never more seats given than
 * there are, unless the round file took some away, and nobody whose yes counts waits while a seat is free.
 *
 * @param invitations withdrawn ones too
 */
record GuestList(Gathering gathering, List<Invitation> invitations) {

    Optional<Invitation> of(UUID person) {
        return invitations.stream()
                .filter(invitation -> invitation.person().equals(person))
                .findFirst();
    }

    /** What everybody said no longer counts. Seats and turns stay: a no or a maybe gives them back. */
    void askAnew() {
        gathering.askAnew();
        invitations.forEach(invitation -> invitation.decide(gathering.askedSince()));
    }

    /** An answer that may count. */
    Answered answer(Invitation invitation, GivenAnswer given) {
        var before = Held.of(invitation);
        var kept = invitation.keep(given, gathering.sequence(), true);
        if (kept.sequence() < gathering.askedSince()) {
            return new Answered.Outdated(invitation);
        }
        if (invitation
                .counting(gathering.askedSince())
                .filter(counting -> InvitationAnswer.BY_AGE.compare(counting, kept) > 0)
                .isPresent()) {
            return new Answered.Older(invitation);
        }
        invitation.decide(gathering.askedSince());
        settle(invitation);
        return outcome(invitation, before);
    }

    /** What was said after so many answers was a mistake. */
    Answered takeBack(Invitation invitation, int answers) {
        var before = Held.of(invitation);
        invitation.takeBack(answers);
        invitation.decide(gathering.askedSince());
        settle(invitation);
        return outcome(invitation, before);
    }

    /** Gives free seats to those who wait longest and whose yes counts; returns these. */
    List<Invitation> fill() {
        var seated = new ArrayList<Invitation>();
        var waiting = waiting().filter(Invitation::isAccepted).iterator();
        while (waiting.hasNext() && hasRoom()) {
            var next = waiting.next();
            next.sit();
            seated.add(next);
        }
        return seated;
    }

    private void settle(Invitation invitation) {
        switch (invitation.status()) {
            case ACCEPTED -> {
                if (invitation.seat() == Seat.NONE) {
                    invitation.queue(lastTurn() + 1);
                }
                // Nobody else whose yes counts waits while there is room.
                if (invitation.seat() == Seat.WAITING && hasRoom()) {
                    invitation.sit();
                }
            }
            case DECLINED, TENTATIVE -> invitation.release();
            // Asked anew after a move, a person keeps what a yes to the time before had given.
            case NEEDS_ACTION -> {
                if (!invitation.saidYesLast()) {
                    invitation.release();
                }
            }
        }
    }

    boolean hasRoom() {
        var seats = gathering.details().seats();
        return seats == null || taken() < seats;
    }

    private long taken() {
        return invitations.stream()
                .filter(invitation -> invitation.seat() == Seat.SEAT)
                .count();
    }

    private Stream<Invitation> waiting() {
        return invitations.stream()
                .filter(invitation -> invitation.seat() == Seat.WAITING)
                .sorted(Comparator.comparingInt(Invitation::turn));
    }

    private int lastTurn() {
        return invitations.stream().mapToInt(Invitation::turn).max().orElse(0);
    }

    /** The place of somebody who waits, from 1. */
    int placeOf(Invitation invitation) {
        return waiting().toList().indexOf(invitation) + 1;
    }

    private Answered outcome(Invitation invitation, Held before) {
        var news = !before.equals(Held.of(invitation));
        return switch (invitation.status()) {
            case ACCEPTED ->
                invitation.seat() == Seat.SEAT
                        ? new Answered.Seated(invitation, news)
                        : new Answered.Waits(invitation, placeOf(invitation), news);
            case TENTATIVE -> new Answered.Maybe(invitation, news);
            case DECLINED -> new Answered.Declined(invitation, news);
            case NEEDS_ACTION -> new Answered.Unanswered(invitation, news);
        };
    }

    private record Held(ParticipationStatus status, Seat seat) {
        static Held of(Invitation invitation) {
            return new Held(invitation.status(), invitation.seat());
        }
    }
}
