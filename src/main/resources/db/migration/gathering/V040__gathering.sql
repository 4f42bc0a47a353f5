CREATE TABLE gathering (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    round_id  uuid NOT NULL REFERENCES round,
    uid       text NOT NULL UNIQUE,
    kind      text NOT NULL,
    audience  text NOT NULL,
    title     text NOT NULL,
    starts_at timestamp NOT NULL,
    ends_at   timestamp NOT NULL,
    whole_day boolean NOT NULL,
    place     text NOT NULL,
    seats     int,
    fee_cents int,
    bearer    text NOT NULL,
    cancelled boolean NOT NULL
);
