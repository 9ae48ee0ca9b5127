-- Format 5: what documents without a title open with, and how many positions
-- there are on each issue.

-- +goose Up

CREATE TABLE document_opening (
    document TEXT PRIMARY KEY,            -- without a title
    words    TEXT NOT NULL                -- the first of its text, furniture left out
) WITHOUT ROWID;

INSERT INTO tally (name, type, kind, n)
    SELECT 'issue', json_extract(body, '$.issue'), '', count(*) FROM record WHERE type = 'position' AND json_extract(body, '$.issue') <> '' GROUP BY 2;

PRAGMA user_version = 5;
