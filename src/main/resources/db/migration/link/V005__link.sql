CREATE TABLE link (
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    purpose    text NOT NULL,
    person_id  uuid NOT NULL,
    object_id  uuid NOT NULL,
    generation int NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used  timestamptz
);
