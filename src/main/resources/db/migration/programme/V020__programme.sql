CREATE TABLE programme (
    id       uuid PRIMARY KEY,
    version  bigint NOT NULL,
    name     text NOT NULL UNIQUE,
    sender   text NOT NULL,
    zone     text NOT NULL,
    land     text NOT NULL,
    language text NOT NULL,
    address  text NOT NULL,
    notation text NOT NULL
);

CREATE TABLE round (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    programme_id uuid NOT NULL REFERENCES programme,
    name         text NOT NULL,
    first_day    date NOT NULL,
    last_day     date NOT NULL,
    cadence      text NOT NULL,
    chat_room    text NOT NULL,
    surveys      text NOT NULL,
    UNIQUE (programme_id, name)
);

CREATE INDEX round_by_chat_room ON round (chat_room) WHERE chat_room <> '';

CREATE TABLE round_closed_day (
    round_id uuid NOT NULL REFERENCES round,
    day      date NOT NULL,
    PRIMARY KEY (round_id, day)
);

CREATE TABLE participation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    round_id     uuid NOT NULL REFERENCES round,
    person_id    uuid NOT NULL REFERENCES person,
    role         text NOT NULL,
    seat         text NOT NULL,
    state        text NOT NULL,
    paused_until date,
    UNIQUE (round_id, person_id, role)
);
CREATE INDEX participation_by_person ON participation (person_id);

CREATE TABLE tandem (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    round_id        uuid NOT NULL REFERENCES round,
    label           text NOT NULL,
    mentee_id       uuid NOT NULL REFERENCES person,
    mentor_id       uuid NOT NULL REFERENCES person,
    state           text NOT NULL,
    released_at     timestamptz,
    ended_at        timestamptz,
    reason          text NOT NULL,
    last_act_at     timestamptz,
    silence_told_at timestamptz
);
-- A label is free again for the next pair once a tandem has ended.
CREATE UNIQUE INDEX tandem_label ON tandem (round_id, label) WHERE state <> 'ENDED';
CREATE INDEX tandem_by_mentee ON tandem (mentee_id);
CREATE INDEX tandem_by_mentor ON tandem (mentor_id);
