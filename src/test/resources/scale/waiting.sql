-- 15,000 messages that are due, as after an hour in which the mail server was away.
INSERT INTO outbox_message
SELECT (jsonb_populate_record(o, jsonb_build_object('id', scale_id(24, n), 'recipient_id', scale_id(3, 1 + n % 10000),
    'dedupe_key', 'waiting:' || n, 'about', '', 'state', 'QUEUED', 'attempts', 0, 'reply_link', NULL, 'finished_at', NULL,
    'claimed_by', NULL, 'channel', NULL, 'first_tried_at', NULL, 'not_before', '2029-12-20 17:00Z'))).*
FROM outbox_message o, generate_series(1, 15000) n WHERE o.id = scale_id(22, 1);
