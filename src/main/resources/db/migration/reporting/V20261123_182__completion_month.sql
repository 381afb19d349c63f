-- Completions by the month in which they happened; module 0 stands for all modules together.
CREATE TABLE completion_month (
    module_id BIGINT  NOT NULL,
    unit_id   BIGINT  NOT NULL,
    month     CHAR(7) NOT NULL,                                     -- 2026-11
    done      INT     NOT NULL,
    PRIMARY KEY (module_id, unit_id, month),
    INDEX completion_month_by_unit (unit_id)
);
