-- What all modules share in the database.

-- db-scheduler's table: work that survives restarts and is done by one node. Its moments are written in UTC; a TIMESTAMP
-- would be converted by the zone of the database's machine.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB         NULL,
    execution_time       DATETIME(6)  NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50)  NULL,
    last_success         DATETIME(6)  NULL,
    last_failure         DATETIME(6)  NULL,
    consecutive_failures INT          NULL,
    last_heartbeat       DATETIME(6)  NULL,
    version              BIGINT       NOT NULL,
    priority             SMALLINT     NULL,
    PRIMARY KEY (task_name, task_instance),
    INDEX scheduled_tasks_by_time (execution_time),
    INDEX scheduled_tasks_by_heartbeat (last_heartbeat)
);
