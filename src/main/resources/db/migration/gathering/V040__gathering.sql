CREATE TABLE gathering (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    round_id     uuid NOT NULL REFERENCES round,
    -- Calendars know an event by it alone, whatever its round.
    uid          text NOT NULL UNIQUE,
    sequence     int NOT NULL,
    asked_since  int NOT NULL,
    changed_at   timestamptz NOT NULL,
    kind         text NOT NULL,
    audience     text NOT NULL,
    title        text NOT NULL,
    description  text NOT NULL,
    place        text NOT NULL,
    video_link   text NOT NULL,
    seats        int,
    minimum      int,
    fee          numeric(8, 2) NOT NULL,
    bearer       text NOT NULL,
    answers_by   date,
    cancelled_at timestamptz
);
CREATE INDEX gathering_by_round ON gathering (round_id, uid);

CREATE TABLE gathering_time (
    gathering_id uuid NOT NULL REFERENCES gathering,
    part         int NOT NULL,
    starts_at    timestamp NOT NULL,
    ends_at      timestamp NOT NULL,
    whole_day    boolean NOT NULL,
    PRIMARY KEY (gathering_id, part)
);

-- For whom an event is whose audience is named one by one.
CREATE TABLE gathering_guest (
    gathering_id uuid NOT NULL REFERENCES gathering,
    person_id    uuid NOT NULL REFERENCES person,
    PRIMARY KEY (gathering_id, person_id)
);

CREATE TABLE invitation (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    gathering_id uuid NOT NULL REFERENCES gathering,
    person_id    uuid NOT NULL REFERENCES person,
    invited_at   timestamptz NOT NULL,
    -- Empty while the invitation waits for the end of a pause.
    told_at      timestamptz,
    -- By it the person's calendar tells what is newer.
    changed_at   timestamptz NOT NULL,
    status       text NOT NULL,
    seat         text NOT NULL,
    -- The order on the waiting list.
    turn         int,
    attended     boolean,
    withdrawn    boolean NOT NULL,
    UNIQUE (gathering_id, person_id),
    CHECK ((seat = 'WAITING') = (turn IS NOT NULL))
);
CREATE INDEX invitation_by_person ON invitation (person_id);

-- All that was said, in the order of arrival; which of it counts, the stamps decide.
CREATE TABLE invitation_answer (
    invitation_id uuid NOT NULL REFERENCES invitation,
    number        int NOT NULL,
    status        text NOT NULL,
    sequence      int NOT NULL,
    stamp         timestamptz NOT NULL,
    way           text NOT NULL,
    arrived_at    timestamptz NOT NULL,
    counted       boolean NOT NULL,
    PRIMARY KEY (invitation_id, number)
);

-- What an administration was told a group event costs it; the next number where that changed.
CREATE TABLE cost_notice (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    gathering_id      uuid NOT NULL REFERENCES gathering,
    administration_id uuid NOT NULL REFERENCES administration,
    number            int NOT NULL,
    mentees           int NOT NULL,
    fee               numeric(8, 2) NOT NULL,
    sum               numeric(10, 2) NOT NULL,
    noted_at          timestamptz NOT NULL,
    UNIQUE (gathering_id, administration_id, number)
);
