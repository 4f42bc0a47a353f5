CREATE TABLE planned_message (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    round_id   uuid NOT NULL REFERENCES round,
    dedupe_key text NOT NULL UNIQUE,
    message    text NOT NULL,
    recipients text NOT NULL,
    only_if    text NOT NULL,
    person_id  uuid REFERENCES person,
    tandem_id  uuid REFERENCES tandem,
    meeting_id uuid REFERENCES meeting,
    gathering_id uuid REFERENCES gathering,
    survey     text,
    survey_days int NOT NULL,
    period     date NOT NULL,
    due_at     timestamptz NOT NULL,
    state      text NOT NULL,
    fired_at   timestamptz
);
-- Messages of which a coordinator hears in the next summary, not at once.
CREATE TABLE review_notice (
    inbox_message_id uuid NOT NULL REFERENCES inbox_message,
    coordinator_id   uuid NOT NULL REFERENCES person,
    round_id         uuid NOT NULL REFERENCES round,
    due_at           timestamptz NOT NULL,
    PRIMARY KEY (inbox_message_id, coordinator_id)
);
CREATE INDEX review_notice_due ON review_notice (due_at);

CREATE INDEX planned_message_due ON planned_message (due_at, id) WHERE state = 'PLANNED';
CREATE INDEX planned_message_by_tandem ON planned_message (tandem_id, period);
CREATE INDEX planned_message_by_meeting ON planned_message (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX planned_message_by_gathering ON planned_message (gathering_id, person_id) WHERE gathering_id IS NOT NULL;
CREATE INDEX planned_message_by_round ON planned_message (round_id, due_at);
