-- The roster import asks who uses an address.
CREATE INDEX employee_by_email ON employee (email);
