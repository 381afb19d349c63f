-- The key pair this installation signs its packs with; made when first needed.
CREATE TABLE pack_signing_key (
    id      TINYINT        NOT NULL PRIMARY KEY DEFAULT 1,
    secret  VARBINARY(200) NOT NULL,                     -- PKCS #8
    shown   VARBINARY(200) NOT NULL,                     -- X.509
    made_at DATETIME(6)    NOT NULL,
    CONSTRAINT pack_signing_key_single CHECK (id = 1)
);
