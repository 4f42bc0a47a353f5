CREATE TABLE inbox_message (
    id          uuid PRIMARY KEY,
    arrival     bigint GENERATED ALWAYS AS IDENTITY,
    channel     text NOT NULL,
    fingerprint text NOT NULL,
    sender      text NOT NULL,
    -- Not compressed, and from some two kilobytes on beside the row, where no later step copies it.
    raw         bytea STORAGE EXTERNAL,
    received_at timestamptz NOT NULL,
    state       text NOT NULL,
    -- The program has still to work on it, or a person has still to decide.
    open        boolean NOT NULL GENERATED ALWAYS AS (state IN ('RECEIVED', 'WORKING')) STORED,
    undecided   boolean NOT NULL GENERATED ALWAYS AS (state IN ('REVIEW', 'PARKED')) STORED,
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
-- No index holds what changes when a message is taken, not even the state, and there is room for it beside what it
-- replaces: so that needs no new entries (PostgreSQL's heap-only tuples). That is why whoever looks for a state also says
-- that the message is open or undecided: by that it is found.
ALTER TABLE inbox_message SET (fillfactor = 50);
CREATE INDEX inbox_open ON inbox_message (arrival) WHERE open;
CREATE INDEX inbox_open_of_sender ON inbox_message (sender, arrival) WHERE open;
CREATE INDEX inbox_by_person ON inbox_message (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX inbox_kept ON inbox_message (done_at) WHERE done_at IS NOT NULL AND (raw IS NOT NULL OR sender <> '');
CREATE INDEX inbox_undecided ON inbox_message (arrival) WHERE undecided;

CREATE TABLE mailbox_position (
    source   text PRIMARY KEY,
    position text NOT NULL
);
