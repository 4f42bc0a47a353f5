-- Sixty months of 10,000 people in 5,000 tandems and 100 rounds of five programmes, on the evening of an ordinary day in
-- the last month. Everything is like the one round that is there already, or like what the program would have stored.
SET session_replication_role = replica;

-- As those of version 7: they grow with time.
CREATE FUNCTION scale_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT (lpad(to_hex(n), 12, '0') || '70008000' || lpad(to_hex(kind), 12, '0'))::uuid $$;

CREATE FUNCTION scale_day(month bigint, round bigint) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT make_date(2025 + ((month - 1) / 12)::int, 1 + ((month - 1) % 12)::int, 1 + (round % 28)::int) $$;

UPDATE planned_message SET state = 'SENT';

INSERT INTO programme
SELECT (jsonb_populate_record(p, jsonb_build_object('id', scale_id(1, n), 'name', 'Programm ' || n))).*
FROM programme p, generate_series(1, 5) n;

INSERT INTO round
SELECT (jsonb_populate_record(r, jsonb_build_object('id', scale_id(2, n), 'programme_id', scale_id(1, 1 + n % 5),
    'name', 'Durchgang ' || n, 'first_day', '2025-01-01', 'last_day', '2029-12-31', 'chat_room', '',
    'cadence', 'FREQ=MONTHLY;BYMONTHDAY=' || 1 + n % 28))).*
FROM round r, generate_series(1, 100) n;

INSERT INTO round_closed_day
SELECT scale_id(2, n), make_date(year, 12, day)
FROM generate_series(1, 100) n, generate_series(2025, 2029) year, unnest(ARRAY[24, 31]) day;

INSERT INTO person
SELECT (jsonb_populate_record(p, jsonb_build_object('id', scale_id(3, n), 'email', 'person' || n || '@example.org',
    'first_name', 'Anna', 'last_name', 'Beispiel ' || n))).*
FROM person p, generate_series(1, 10000) n WHERE p.email = 'anna.reiferscheid@example.org';

-- Tandem n is of person n and person 5000 + n, in round 1 + n % 100.
INSERT INTO tandem
SELECT (jsonb_populate_record(t, jsonb_build_object('id', scale_id(4, n), 'round_id', scale_id(2, 1 + n % 100),
    'label', n, 'mentee_id', scale_id(3, n), 'mentor_id', scale_id(3, 5000 + n)))).*
FROM tandem t, generate_series(1, 5000) n WHERE t.label = '1';

INSERT INTO participation (id, version, round_id, person_id, role, seat, state)
SELECT scale_id(5, side * 5000 + n), 0, scale_id(2, 1 + n % 100), scale_id(3, side * 5000 + n), role, '', 'ACTIVE'
FROM generate_series(1, 5000) n, (VALUES (0, 'MENTEE'), (1, 'MENTOR')) v (side, role);
INSERT INTO participation (id, version, round_id, person_id, role, seat, state)
SELECT scale_id(6, n), 0, scale_id(2, n), coordinator, 'COORDINATOR', '', 'ACTIVE'
FROM (SELECT min(person_id::text)::uuid AS coordinator FROM participation WHERE role = 'COORDINATOR') c,
    generate_series(1, 100) n;

-- In two months of three a session was logged, in every second one after a meeting; the rest was silence.
INSERT INTO session (id, version, tandem_id, held_on, minutes, noted_at, told_by)
SELECT scale_id(7, m * 5000 + t), 0, scale_id(4, t), scale_day(m, t + 9), 90, scale_day(m, t + 9) + time '18:00',
    ARRAY[(SELECT mentee_id FROM tandem WHERE tandem.id = scale_id(4, t))]
FROM generate_series(1, 59) m, generate_series(1, 5000) t WHERE (t + m) % 3 <> 0;

INSERT INTO meeting (id, version, tandem_id, sequence, starts_at, timed, place, state, asked_by)
SELECT scale_id(8, m * 5000 + t), 1, scale_id(4, t), 0, scale_day(m, t + 9) + time '15:00', t % 4 <> 0, '', 'HELD',
    scale_id(3, t)
FROM generate_series(1, 59) m, generate_series(1, 5000) t WHERE (t + m) % 2 = 0;
-- One in five tandems has proposed a day within the next two weeks that the partner has not answered yet.
INSERT INTO meeting (id, version, tandem_id, sequence, starts_at, timed, place, state, asked_by)
SELECT scale_id(8, 60 * 5000 + t), 0, scale_id(4, t), 0,
    CASE WHEN t % 4 = 0 THEN now_at::date + 1 + t % 14 ELSE now_at + t % 336 * interval '1 hour' END,
    t % 4 <> 0, '', 'PROPOSED', scale_id(3, t)
FROM generate_series(1, 5000) t, (VALUES (timestamp '2029-12-20 19:00')) v (now_at) WHERE t % 5 = 1;
INSERT INTO meeting_change (meeting_id, step, at, state, starts_at, timed, place)
SELECT id, 0, starts_at - interval '7 days', 'PROPOSED', starts_at, timed, '' FROM meeting;

INSERT INTO planned_message (id, version, round_id, dedupe_key, message, recipients, only_if, tandem_id, survey_days,
    period, due_at, state, fired_at)
SELECT scale_id(10 + kind, m * 5000 + t), 1, scale_id(2, 1 + t % 100), message || ':' || t || ':' || m, message,
    CASE kind WHEN 4 THEN 'COORDINATORS' ELSE 'TANDEM' END, only_if, scale_id(4, t), 0, scale_day(m, 1 + t % 100), due,
    CASE WHEN due > '2029-12-20 18:00Z' THEN 'PLANNED' WHEN kind = 1 THEN 'SENT' ELSE 'NOT_NEEDED' END, due
FROM generate_series(1, 60) m, generate_series(1, 5000) t,
    (VALUES (1, 'monthly-reminder', 'NO_MEETING_PLANNED', 0), (2, 'monthly-reminder-planned', 'MEETING_PLANNED', 0),
        (3, 'monthly-nudge', 'UNANSWERED', 14), (4, 'tandem-silent', 'SILENT_TWICE', 0)) k (kind, message, only_if, days),
    LATERAL (SELECT (scale_day(m, 1 + t % 100) + days + time '08:00') AT TIME ZONE 'UTC' AS due) d;

-- Number n of all that was sent, in the order of time; four of five ask something, and two of five get an answer.
CREATE TEMPORARY TABLE said AS
SELECT n, 1 + n % 10000 AS person, 1 + n % 5000 AS tandem, n % 5 <> 0 AS asks,
    timestamptz '2025-01-01 08:00Z' + n * interval '156.6 seconds' AS at
FROM generate_series(1, 1000000) n;

INSERT INTO question (id, version, person_id, kind, tandem_id, sequence, thread_id, understood, asked_at, expires_at,
    state, unclear, done)
SELECT scale_id(20, n), 1, scale_id(3, person), CASE WHEN n % 5 = 1 THEN 'ECHO' ELSE 'MONTHLY_REMINDER' END,
    scale_id(4, tandem), 0, scale_id(20, n), '', at, at + interval '90 days',
    CASE WHEN n % 5 IN (2, 3) THEN 'ANSWERED' ELSE 'OPEN' END, 0,
    CASE WHEN n % 5 = 1 THEN '[{"what":"SESSION_NOTED","objectId":"' || scale_id(7, n) || '","steps":0,"act":0}]'
        ELSE '' END
FROM said WHERE asks;

INSERT INTO link (id, token_hash, purpose, person_id, object_id, generation, expires_at)
SELECT scale_id(21, n), sha256(n::text::bytea), 'REPLY', scale_id(3, person), scale_id(20, n), 1, at + interval '90 days'
FROM said WHERE asks;

INSERT INTO outbox_content (id, recipient_id, dedupe_key, about, purpose, message, sender_name, subject, plain, html,
    chat, reply_link)
SELECT scale_id(22, n), scale_id(3, person), 'monthly-reminder:' || tandem || ':' || n || ':' || person,
    CASE WHEN n % 5 = 1 THEN '' ELSE 'month:' || tandem END, 'REMINDER', 'monthly-reminder', 'Mentoring Dormagen',
    'Ihr Tandem im neuen Monat', repeat('Haben Sie sich getroffen? ', 18), repeat('<p>Haben Sie sich getroffen?</p> ', 27),
    repeat('Habt ihr euch getroffen? ', 9), CASE WHEN asks THEN scale_id(21, n) END
FROM said ORDER BY n;
INSERT INTO outbox_delivery (message_id, lane, domain, not_before, state, attempts, channel, first_tried_at, claimed_by,
    reason, external_id, queued_at, finished_at)
SELECT scale_id(22, n), 'EMAIL', 'example.org', at,
    CASE WHEN n % 1000 < 10 THEN 'FAILED' WHEN n % 1000 < 15 THEN 'BOUNCED' WHEN n % 1000 < 20 THEN 'SUPERSEDED'
        WHEN n % 1000 < 25 THEN 'SUPPRESSED' WHEN n % 1000 < 28 THEN 'UNKNOWN' ELSE 'SENT' END,
    1, 'EMAIL', at, gen_random_uuid(), '', '<' || n || '@example.org>', at, at + interval '1 second'
FROM said ORDER BY n;
-- Refused for now, and not due again yet.
UPDATE outbox_delivery SET state = 'RETRY', not_before = '2029-12-21 06:00Z', finished_at = NULL
WHERE message_id IN (SELECT scale_id(22, n) FROM generate_series(999500, 999999) n);

INSERT INTO inbox_message (id, channel, fingerprint, sender, received_at, state, attempts, kind, person_id, question_id,
    done_at)
SELECT scale_id(23, n), 'EMAIL', sha256(n::text::bytea), CASE WHEN n > 295000 THEN 'person' || 1 + n % 10000 || '@example.org' ELSE '' END,
    timestamptz '2025-01-01 10:00Z' + n * interval '522 seconds',
    CASE WHEN n <= 299800 THEN 'DONE' WHEN n <= 299900 THEN 'REVIEW' ELSE 'PARKED' END,
    1, 'human', scale_id(3, 1 + n % 10000), scale_id(20, n * 3), timestamptz '2025-01-01 10:01Z' + n * interval '522 seconds'
FROM generate_series(1, 300000) n;

-- Ten people of each round have a calendar of their own, or have stopped some messages.
INSERT INTO opt_out SELECT scale_id(3, n), 'SURVEY', '2026-01-01Z' FROM generate_series(1, 1000) n;

DROP TABLE said;
SET session_replication_role = DEFAULT;
