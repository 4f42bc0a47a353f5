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
CREATE INDEX broadcast_unwritten_by_person ON broadcast_recipient (person_id) WHERE NOT written;


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

-- Who is told about a round before it begins; nobody from its first day on.
CREATE TABLE informed (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    round_id  uuid NOT NULL REFERENCES round,
    person_id uuid NOT NULL REFERENCES person,
    UNIQUE (round_id, person_id)
);
CREATE INDEX informed_by_person ON informed (person_id);

-- Who wishes none of it, until the round begins: another import of the same list must not bring the address back.
CREATE TABLE declined_address (
    round_id uuid NOT NULL REFERENCES round,
    hash     bytea NOT NULL,
    PRIMARY KEY (round_id, hash)
);

-- All that is left of an address list.
CREATE TABLE closed_list (
    round_id  uuid PRIMARY KEY REFERENCES round,
    addresses int NOT NULL,
    declined  int NOT NULL,
    closed_at timestamptz NOT NULL
);
