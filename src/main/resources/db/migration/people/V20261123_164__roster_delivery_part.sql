-- The rows of a waiting delivery, some hundreds together, packed.
CREATE TABLE roster_delivery_part (
    delivery_id BIGINT     NOT NULL,
    readable    BOOLEAN    NOT NULL,
    part        INT        NOT NULL,
    content     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (delivery_id, readable, part),
    CONSTRAINT roster_delivery_part_of FOREIGN KEY (delivery_id) REFERENCES roster_delivery (id) ON DELETE CASCADE
);
