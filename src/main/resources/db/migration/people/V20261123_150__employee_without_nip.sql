-- Non-ASN staff have no NIP; the agency's own number tells them apart. A person may hold further posts: unit_id and position are
-- those of the post that counts, base_unit_id and base_position the own ones while another post (post_id) counts, else null.
ALTER TABLE employee
    MODIFY COLUMN nip           CHAR(18)     NULL,
    ADD COLUMN    staff_number  VARCHAR(30)  NULL,
    ADD COLUMN    post_id       BIGINT       NULL,
    ADD COLUMN    base_unit_id  BIGINT       NULL,
    ADD COLUMN    base_position VARCHAR(200) NULL,
    ADD UNIQUE KEY employee_staff_number (staff_number);
