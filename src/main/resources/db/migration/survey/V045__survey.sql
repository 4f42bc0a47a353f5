CREATE TABLE survey (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    round_id      uuid NOT NULL REFERENCES round,
    questionnaire text NOT NULL,
    -- The event that it asks about, for a survey about one.
    gathering_id  uuid REFERENCES gathering,
    opened_at     timestamptz NOT NULL,
    closes_at     timestamptz NOT NULL,
    -- Whether answers say which role they come from.
    by_role       boolean NOT NULL,
    UNIQUE NULLS NOT DISTINCT (round_id, questionnaire, gathering_id)
);

-- Who was asked and who has answered, and nothing of when or what. All rows of a survey are written anew with each answer,
-- so that neither their place nor the transaction that wrote them tells whose it was.
CREATE TABLE survey_recipient (
    survey_id uuid NOT NULL REFERENCES survey,
    person_id uuid NOT NULL REFERENCES person,
    -- How many questions were answered one by one, in chat.
    reached   int NOT NULL,
    answered  boolean NOT NULL,
    PRIMARY KEY (survey_id, person_id)
);

-- What was answered, and nothing of who or when: no id, no time. All rows of a survey are written anew with each answer, in
-- an order drawn by lot.
CREATE TABLE survey_ballot (
    survey_id  uuid NOT NULL REFERENCES survey,
    -- The part that the person has in the round; empty where too few have it.
    role       text NOT NULL,
    -- Hash of the random part of the page's address, which the person alone has; null where the answer is final.
    change_key text,
    answers    jsonb NOT NULL
);
CREATE INDEX survey_ballot_by_survey ON survey_ballot (survey_id);
