CREATE TABLE question (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    person_id  uuid NOT NULL REFERENCES person,
    kind       text,
    tandem_id  uuid REFERENCES tandem,
    meeting_id uuid REFERENCES meeting,
    gathering_id uuid REFERENCES gathering,
    survey_id  uuid REFERENCES survey,
    broadcast_id uuid,
    sequence   int NOT NULL,
    thread_id  uuid NOT NULL,
    understood text NOT NULL,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    state      text NOT NULL,
    unclear    int NOT NULL,
    -- What an echo said was done, so that "no" can undo it.
    done       text NOT NULL,
    -- The echo that told what holds instead.
    corrected_by uuid REFERENCES question
);
CREATE INDEX question_by_person ON question (person_id, expires_at);

-- How often a person was answered in one thread: a question and all that followed from it, or what came out of the blue.
CREATE TABLE thread_answer (
    thread_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    silent    boolean NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX thread_answer_by_thread ON thread_answer (thread_id, at);

-- Another time that somebody's calendar proposes for a group event, while the message waits for a coordinator.
CREATE TABLE counter_proposal (
    inbox_message_id uuid PRIMARY KEY REFERENCES inbox_message,
    gathering_id     uuid NOT NULL REFERENCES gathering,
    person_id        uuid NOT NULL REFERENCES person,
    sequence         int NOT NULL
);
