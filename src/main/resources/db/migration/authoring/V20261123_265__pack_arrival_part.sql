-- The zip of a waiting pack, in parts; gone once it is decided on.
CREATE TABLE pack_arrival_part (
    arrival_id BIGINT     NOT NULL,
    part       INT        NOT NULL,
    content    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (arrival_id, part),
    CONSTRAINT pack_arrival_part_of FOREIGN KEY (arrival_id) REFERENCES pack_arrival (id) ON DELETE CASCADE
);
