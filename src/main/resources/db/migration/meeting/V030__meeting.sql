CREATE TABLE meeting (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    tandem_id uuid NOT NULL REFERENCES tandem,
    sequence  int NOT NULL,
    starts_at timestamp NOT NULL,
    timed     boolean NOT NULL,
    minutes   int,
    place     text NOT NULL,
    form      text,
    state     text NOT NULL,
    asked_by  uuid NOT NULL REFERENCES person
);
CREATE INDEX meeting_by_tandem ON meeting (tandem_id, starts_at);
CREATE INDEX meeting_proposed ON meeting (starts_at) WHERE state = 'PROPOSED';

-- What became of a meeting, in order; says nothing of who did it.
CREATE TABLE meeting_change (
    meeting_id uuid NOT NULL REFERENCES meeting,
    step       int NOT NULL,
    at         timestamptz NOT NULL,
    state      text NOT NULL,
    starts_at  timestamp NOT NULL,
    timed      boolean NOT NULL,
    minutes    int,
    form       text,
    place      text NOT NULL,
    PRIMARY KEY (meeting_id, step)
);

-- What each person said last to the time of a meeting, by button or in words: older answers that come later do not count.
CREATE TABLE meeting_answer (
    meeting_id uuid NOT NULL REFERENCES meeting,
    person_id  uuid NOT NULL REFERENCES person,
    status     text NOT NULL,
    sequence   int NOT NULL,
    stamp      timestamptz NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);

CREATE TABLE session (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    tandem_id uuid NOT NULL REFERENCES tandem,
    held_on   date NOT NULL,
    minutes   int,
    form      text,
    noted_at  timestamptz NOT NULL,
    -- Which persons: what both have told, one of them alone cannot take back.
    told_by   uuid[] NOT NULL,
    UNIQUE (tandem_id, held_on)
);

-- One of a tandem said that they did not meet: that is an answer, not silence.
CREATE TABLE session_skipped (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    tandem_id uuid NOT NULL REFERENCES tandem,
    said_on   date NOT NULL,
    said_by   uuid NOT NULL REFERENCES person,
    UNIQUE (tandem_id, said_on, said_by)
);
