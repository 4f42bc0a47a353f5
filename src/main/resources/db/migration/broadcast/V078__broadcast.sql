CREATE TABLE broadcast (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    round_id   uuid NOT NULL REFERENCES round,
    author_id  uuid NOT NULL REFERENCES person,
    language   text NOT NULL,
    subject    text NOT NULL,
    text       text NOT NULL,
    segment    text NOT NULL,
    edition    int NOT NULL,
    state      text NOT NULL,
    send_at    timestamptz,
    not_after  timestamptz,
    started_at timestamptz,
    refusals_seen int NOT NULL
);
CREATE INDEX broadcast_by_round ON broadcast (round_id, id);
CREATE INDEX broadcast_due ON broadcast (send_at) WHERE state = 'SCHEDULED';
CREATE INDEX broadcast_sending ON broadcast (id) WHERE state = 'SENDING';

-- Who gets it, from the moment of the start on, whatever changes in the round.
CREATE TABLE broadcast_recipient (
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    person_id    uuid NOT NULL REFERENCES person,
    written      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (broadcast_id, person_id)
);
CREATE INDEX broadcast_unwritten ON broadcast_recipient (broadcast_id) WHERE NOT written;

-- What a coordinators' room is asked about a circular that somebody wrote there.
CREATE TABLE confirmation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    broadcast_id uuid NOT NULL REFERENCES broadcast ON DELETE CASCADE,
    room         text NOT NULL,
    recipients   int NOT NULL,
    edition      int NOT NULL,
    again        boolean NOT NULL,
    asked_at     timestamptz NOT NULL,
    state        text NOT NULL
);
CREATE INDEX confirmation_open ON confirmation (state, id) WHERE state <> 'ASKED';
