-- Every choice as it was made; rows are only added.
CREATE TABLE branching_step (
    run_id    BIGINT      NOT NULL,
    number    INT         NOT NULL,          -- 1, 2, … in the run
    scene_id  VARCHAR(60) NOT NULL,
    choice_id VARCHAR(60) NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, number),
    CONSTRAINT branching_step_run FOREIGN KEY (run_id) REFERENCES branching_run (id)
);
