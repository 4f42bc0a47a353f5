-- Which node reads a mailbox or an account: one at a time, for a while by this database's clock.
CREATE TABLE reading_turn (
    source  text PRIMARY KEY,
    node    uuid NOT NULL,
    ends_at timestamptz NOT NULL
);
