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
    -- The echo that told what holds instead.
    corrected_by uuid REFERENCES question
);
CREATE INDEX question_by_person ON question (person_id, expires_at);

-- What an echo said was done, so that "no" can undo it.
CREATE TABLE question_done (
    question_id uuid NOT NULL REFERENCES question,
    step        int NOT NULL,
    what        text NOT NULL,
    object_id   uuid NOT NULL,
    steps       int NOT NULL,
    act         int NOT NULL,
    kind        text,
    PRIMARY KEY (question_id, step)
);

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
