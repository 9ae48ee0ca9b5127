-- Format 6: lists of one type, kind or status are chosen from their index
-- alone, so that a filter which takes few of them reads no others.

-- +goose Up

DROP INDEX record_type;
DROP INDEX record_kind;
DROP INDEX record_status;
CREATE INDEX record_type ON record (type, filed, id, kind, status, origins);
CREATE INDEX record_kind ON record (kind, filed, id, type, status, origins);
CREATE INDEX record_status ON record (status, filed, id, type, kind, origins);

PRAGMA user_version = 6;
