-- Since when a calendar has been as it is; the hash is one of its bytes.
CREATE TABLE feed (
    link_id    uuid PRIMARY KEY REFERENCES link ON DELETE CASCADE,
    hash       bytea NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Raised after each change of what calendars show: the other nodes look at it.
CREATE SEQUENCE feed_change;
