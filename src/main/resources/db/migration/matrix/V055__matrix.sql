-- The bot's own account. Whoever has its tokens can read and write as the bot.
CREATE TABLE matrix_account (
    user_id       text PRIMARY KEY,
    access_token  text,
    refresh_token text,
    -- Who fetches new tokens, while nobody else does.
    renewed_by    uuid,
    renewed_until timestamptz
);

-- The rooms in which the bot talks or has talked with one person.
CREATE TABLE matrix_room (
    room_id text PRIMARY KEY,
    user_id text NOT NULL,
    state   text NOT NULL,
    since   timestamptz NOT NULL
);
CREATE INDEX matrix_room_by_user ON matrix_room (user_id, since);

-- The name of the room that the bot makes for one person: of a name the homeserver makes one room only.
CREATE TABLE matrix_invitation (
    user_id    text PRIMARY KEY,
    alias      text NOT NULL,
    -- Who is making it, while nobody else does.
    made_by    uuid,
    made_until timestamptz
);

-- The rooms into which the bot is to come, or out of which it is to go.
CREATE TABLE matrix_errand (
    room_id    text PRIMARY KEY,
    to_come    boolean NOT NULL,
    -- What it says before it goes.
    notice     text NOT NULL,
    attempts   int NOT NULL DEFAULT 0,
    not_before timestamptz NOT NULL
);
