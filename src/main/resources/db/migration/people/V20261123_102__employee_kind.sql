-- PNS, PPPK or NON_ASN. PPPK have their golongan in Roman numerals without a room.
ALTER TABLE employee
    ADD COLUMN kind     VARCHAR(10) NOT NULL DEFAULT 'PNS',
    ADD COLUMN hired_on DATE        NULL;                           -- TMT: first day of service or of the running contract
UPDATE employee SET kind = 'PPPK' WHERE rank_code IS NOT NULL AND rank_code NOT LIKE '%/%';
