package de.tandembote.gathering;

import java.util.UUID;

/** The status or the seat of somebody who is invited is different now, because of what the person said. */
public record InvitationAnswered(UUID gathering, UUID person) {}
