-- The dashboards' read model: the states of each unit's own people by module and golongan group, made anew for a unit as a whole.
CREATE TABLE completion_summary (
    unit_id     BIGINT      NOT NULL,
    module_id   BIGINT      NOT NULL,
    rank_group  VARCHAR(12) NOT NULL,
    done        INT         NOT NULL,
    running     INT         NOT NULL,
    not_started INT         NOT NULL,
    overdue     INT         NOT NULL,                               -- of running and not_started
    PRIMARY KEY (unit_id, module_id, rank_group),
    INDEX completion_summary_by_module (module_id, unit_id)
);
