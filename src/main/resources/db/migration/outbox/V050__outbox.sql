CREATE TABLE outbox_message (
    id           uuid PRIMARY KEY,
    recipient_id uuid NOT NULL REFERENCES person,
    dedupe_key   text NOT NULL UNIQUE,
    about        text NOT NULL,
    purpose      text NOT NULL,
    message      text NOT NULL,
    sender_name  text NOT NULL,
    subject      text NOT NULL,
    plain        text NOT NULL,
    html         text NOT NULL,
    chat         text NOT NULL,
    taps         text NOT NULL DEFAULT '',
    only_by      text,
    lane         text NOT NULL,
    domain       text NOT NULL DEFAULT '',
    rank         smallint NOT NULL DEFAULT 1,
    calendar     text,
    calendar_method text,
    reply_link   uuid REFERENCES link,
    calendar_link uuid REFERENCES link,
    unsubscribe_link uuid REFERENCES link,
    in_reply_to  text,
    mailing      uuid,
    held         boolean NOT NULL DEFAULT false,
    answers_to   uuid REFERENCES person,
    not_before   timestamptz NOT NULL,
    not_after    timestamptz,
    state        text NOT NULL,
    attempts     int NOT NULL DEFAULT 0,
    channel      text,
    tried_in     text,
    first_tried_at timestamptz,
    claimed_by   uuid,
    lease_until  timestamptz CHECK (lease_until IS NULL OR state IN ('CLAIMED', 'SENDING')),
    reason       text NOT NULL DEFAULT '',
    external_id  text NOT NULL DEFAULT '',
    queued_at    timestamptz NOT NULL,
    finished_at  timestamptz
);
-- The texts lie beside the rows: what changes at each step on the way out is small then.
ALTER TABLE outbox_message SET (toast_tuple_target = 128);
CREATE INDEX outbox_due ON outbox_message (lane, rank, not_before, id) WHERE state IN ('QUEUED', 'RETRY') AND NOT held;
CREATE INDEX outbox_leased ON outbox_message (lease_until) WHERE state IN ('CLAIMED', 'SENDING');
CREATE INDEX outbox_held ON outbox_message (id) WHERE state IN ('QUEUED', 'RETRY') AND held;
CREATE INDEX outbox_failed ON outbox_message (state) WHERE state IN ('FAILED', 'UNKNOWN', 'BOUNCED');
CREATE INDEX outbox_mailing ON outbox_message (mailing) WHERE mailing IS NOT NULL;
CREATE INDEX outbox_answers_to ON outbox_message (answers_to) WHERE answers_to IS NOT NULL;
CREATE INDEX outbox_tried ON outbox_message (tried_in) WHERE tried_in IS NOT NULL;
CREATE INDEX outbox_about ON outbox_message (recipient_id, about) WHERE about <> '';
CREATE INDEX outbox_by_recipient ON outbox_message (recipient_id, queued_at);
CREATE INDEX outbox_by_answered ON outbox_message (recipient_id, in_reply_to) WHERE in_reply_to IS NOT NULL;

-- What is still to be done. Each part has an index of its own, in which nothing is that is done: that becomes more for ever.
CREATE VIEW outbox_waiting AS
    SELECT state, queued_at FROM outbox_message WHERE state IN ('QUEUED', 'RETRY') AND NOT held
    UNION ALL
    SELECT state, queued_at FROM outbox_message WHERE state IN ('QUEUED', 'RETRY') AND held
    UNION ALL
    SELECT state, queued_at FROM outbox_message WHERE state IN ('CLAIMED', 'SENDING');

-- Where this database lies, and whether anything is sent from there.
CREATE TABLE outbox_place (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    place      text NOT NULL,
    held_since timestamptz
);
