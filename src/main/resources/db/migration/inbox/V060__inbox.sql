CREATE TABLE inbox_message (
    id          uuid PRIMARY KEY,
    arrival     bigint GENERATED ALWAYS AS IDENTITY,
    channel     text NOT NULL,
    fingerprint text NOT NULL,
    sender      text NOT NULL,
    raw         bytea,
    received_at timestamptz NOT NULL,
    state       text NOT NULL,
    attempts    int NOT NULL DEFAULT 0,
    lease_until timestamptz,
    kind        text NOT NULL DEFAULT '',
    reason      text NOT NULL DEFAULT '',
    person_id   uuid REFERENCES person,
    question_id uuid,
    round_id    uuid,
    done_at     timestamptz,
    reminded_at timestamptz,
    decided_by  uuid REFERENCES person,
    UNIQUE (channel, fingerprint)
);
CREATE INDEX inbox_open ON inbox_message (arrival) WHERE state IN ('RECEIVED', 'WORKING');
CREATE INDEX inbox_open_of_sender ON inbox_message (sender, arrival) WHERE state IN ('RECEIVED', 'WORKING');
CREATE INDEX inbox_by_person ON inbox_message (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX inbox_kept ON inbox_message (done_at) WHERE raw IS NOT NULL OR sender <> '';
CREATE INDEX inbox_undecided ON inbox_message (arrival) WHERE state IN ('REVIEW', 'PARKED');

CREATE TABLE mailbox_position (
    source   text PRIMARY KEY,
    position text NOT NULL
);
