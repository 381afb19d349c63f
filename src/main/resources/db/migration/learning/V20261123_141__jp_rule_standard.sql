INSERT INTO jp_rule (activity, minutes_per_jp, yearly_cap, valid_from, recorded_at)
VALUES ('TECHNICAL_TRAINING', 45, NULL, '2000-01-01', '2000-01-01'),
       ('SEMINAR', 45, NULL, '2000-01-01', '2000-01-01'),
       ('EVENT', 45, NULL, '2000-01-01', '2000-01-01');
