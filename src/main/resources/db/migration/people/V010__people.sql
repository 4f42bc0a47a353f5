CREATE TABLE administration (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    name          text NOT NULL UNIQUE,
    kind          text NOT NULL,
    land          text NOT NULL,
    billing_name  text NOT NULL,
    billing_email text NOT NULL
);

CREATE TABLE person (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    administration_id uuid REFERENCES administration,
    first_name        text NOT NULL,
    last_name         text NOT NULL,
    title             text NOT NULL,
    anrede            text NOT NULL,
    email             text NOT NULL UNIQUE,
    matrix_id         text NOT NULL,
    linked_matrix_id  text NOT NULL,
    chat_refused      boolean NOT NULL DEFAULT false,
    preferred_channel text,
    language          text NOT NULL,
    field             text NOT NULL,
    grade             text NOT NULL,
    address_state     text NOT NULL,
    soft_score        double precision NOT NULL,
    soft_at           timestamptz,
    heard_at          timestamptz,
    erased_at         timestamptz
);

CREATE INDEX person_by_matrix_id ON person (matrix_id);
CREATE INDEX person_by_linked_matrix_id ON person (linked_matrix_id);

-- Who is told what the administration has to pay.
ALTER TABLE administration ADD COLUMN billing_contact_id uuid REFERENCES person;

CREATE TABLE opt_out (
    person_id uuid NOT NULL REFERENCES person,
    kind      text NOT NULL,
    since     timestamptz NOT NULL,
    PRIMARY KEY (person_id, kind)
);

-- By which somebody shows which account in chat is the person's own.
CREATE TABLE chat_code (
    person_id  uuid PRIMARY KEY REFERENCES person,
    hash       bytea NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);
