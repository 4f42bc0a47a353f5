CREATE TABLE gathering (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    round_id   uuid NOT NULL REFERENCES round,
    uid        text NOT NULL,
    kind       text NOT NULL,
    audience   text NOT NULL,
    title      text NOT NULL,
    place      text NOT NULL,
    video_link text NOT NULL,
    seats      int,
    fee        numeric(8, 2) NOT NULL,
    bearer     text NOT NULL,
    answers_by date,
    cancelled  boolean NOT NULL,
    UNIQUE (round_id, uid)
);

CREATE TABLE gathering_time (
    gathering_id uuid NOT NULL REFERENCES gathering,
    part         int NOT NULL,
    starts_at    timestamp NOT NULL,
    ends_at      timestamp NOT NULL,
    whole_day    boolean NOT NULL,
    PRIMARY KEY (gathering_id, part)
);
