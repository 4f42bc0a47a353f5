-- 30,000 messages that are due, as after a morning in which the mail server was away.
INSERT INTO outbox_content OVERRIDING USER VALUE
SELECT (jsonb_populate_record(o, jsonb_build_object('id', scale_id(24, n), 'recipient_id', scale_id(3, 1 + n % 10000),
    'dedupe_key', 'waiting:' || n, 'about', '', 'reply_link', NULL))).*
FROM outbox_content o, generate_series(1, 30000) n WHERE o.id = scale_id(22, 1);
INSERT INTO outbox_delivery (message_id, lane, domain, not_before, state, queued_at)
SELECT scale_id(24, n), 'EMAIL', 'example.org', '2029-12-20 17:00Z', 'QUEUED', '2029-12-20 17:00Z' FROM generate_series(1, 30000) n;
