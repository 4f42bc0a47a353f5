CREATE TABLE link (
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    purpose    text NOT NULL,
    person_id  uuid NOT NULL,
    object_id  uuid NOT NULL,
    generation int NOT NULL,
    -- Null where the link has no end.
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used  timestamptz
);
CREATE INDEX link_by_person ON link (person_id) WHERE revoked_at IS NULL;
CREATE INDEX link_by_what_it_is_for ON link (purpose, person_id, object_id, generation);
