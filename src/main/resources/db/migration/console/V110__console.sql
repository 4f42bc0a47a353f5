-- Who is signed in; the columns as Spring Session 4 asks for them. What is kept here ends with an hour of silence.
CREATE TABLE console_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX console_session_by_end ON console_session (expiry_time);
CREATE INDEX console_session_by_person ON console_session (principal_name);

CREATE TABLE console_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES console_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- When a person was last sent a link to sign in: not more than one a minute.
CREATE TABLE sign_in_mail (
    person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    mailed_at timestamptz NOT NULL
);
