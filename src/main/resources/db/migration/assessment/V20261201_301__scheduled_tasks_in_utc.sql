-- as with the remembered devices: the jobs' moments are written in UTC and must not be converted by the database's zone
ALTER TABLE scheduled_tasks
    MODIFY execution_time DATETIME(6) NOT NULL,
    MODIFY last_success DATETIME(6) NULL,
    MODIFY last_failure DATETIME(6) NULL,
    MODIFY last_heartbeat DATETIME(6) NULL;
