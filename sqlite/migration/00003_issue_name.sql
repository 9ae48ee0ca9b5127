-- Format 3: under which other names issues go.

-- +goose Up

CREATE TABLE issue_name (
    name  TEXT PRIMARY KEY,               -- words that the issue goes by, its own among them
    issue TEXT NOT NULL                   -- its own name
) WITHOUT ROWID;

PRAGMA user_version = 3;
