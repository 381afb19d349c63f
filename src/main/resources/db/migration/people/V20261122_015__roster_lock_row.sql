INSERT INTO roster_lock (id, imports) VALUES (1, 0);
