-- What is said to whom; written once, and emptied where a person is erased.
CREATE TABLE outbox_content (
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
    calendar     text,
    calendar_method text,
    reply_link   uuid REFERENCES link,
    calendar_link uuid REFERENCES link,
    unsubscribe_link uuid REFERENCES link,
    in_reply_to  text,
    mailing      uuid,
    answers_to   uuid REFERENCES person,
    -- Which one is newer: an id tells it by the clock of the node that made it, and clocks differ.
    number       bigint NOT NULL GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX outbox_mailing ON outbox_content (mailing) WHERE mailing IS NOT NULL;
CREATE INDEX outbox_answers_to ON outbox_content (answers_to) WHERE answers_to IS NOT NULL;
CREATE INDEX outbox_about ON outbox_content (recipient_id, about) WHERE about <> '';
CREATE INDEX outbox_by_recipient ON outbox_content (recipient_id);
CREATE INDEX outbox_by_answered ON outbox_content (recipient_id, in_reply_to) WHERE in_reply_to IS NOT NULL;

-- How each of them gets there: what changes at every step on the way out is all that is written then.
CREATE TABLE outbox_delivery (
    message_id   uuid PRIMARY KEY REFERENCES outbox_content ON DELETE CASCADE,
    lane         text NOT NULL,
    domain       text NOT NULL DEFAULT '',
    rank         smallint NOT NULL DEFAULT 1,
    held         boolean NOT NULL DEFAULT false,
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
    finished_at  timestamptz CHECK ((finished_at IS NULL) = (state IN ('QUEUED', 'CLAIMED', 'SENDING', 'RETRY'))),
    failure      text GENERATED ALWAYS AS (CASE WHEN state IN ('FAILED', 'UNKNOWN', 'BOUNCED') THEN state END) STORED
);
-- No index holds what the first steps change, not even the state, and there is room for it beside what it replaces: so
-- they need no new entries (PostgreSQL's heap-only tuples). That is why whoever looks for an open state also says that
-- the message is not finished: by that it is found, among the few that are open, not among all that were ever sent.
ALTER TABLE outbox_delivery SET (fillfactor = 50);
CREATE INDEX outbox_open ON outbox_delivery (held, lane, rank, not_before, message_id) WHERE finished_at IS NULL;
CREATE INDEX outbox_failed ON outbox_delivery (failure) WHERE failure IS NOT NULL;
CREATE INDEX outbox_tried ON outbox_delivery (tried_in) WHERE tried_in IS NOT NULL;

-- Both together, for whoever reads.
CREATE VIEW outbox_message AS
    SELECT * FROM outbox_content JOIN outbox_delivery ON message_id = id;

-- Where this database lies, and whether anything is sent from there.
CREATE TABLE outbox_place (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    place      text NOT NULL,
    held_since timestamptz
);
