INSERT INTO completion_summary_day (id, made) VALUES (1, NULL);
