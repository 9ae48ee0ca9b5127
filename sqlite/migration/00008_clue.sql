-- Format 8: a report that tells of people by what they are ("the Sumari
-- president") is reconciled among those that name them. Clues are what the two
-- have in common; documents that were read before have none until they are
-- read again.

-- +goose Up

ALTER TABLE report ADD COLUMN setting TEXT NOT NULL DEFAULT '{}'; -- JSON: for whom its speaker speaks; where it is reconciled if not in its own block

CREATE TABLE clue (
    key    TEXT NOT NULL,
    sought INTEGER NOT NULL,              -- 1 for a report that seeks others, 0 for one that is found
    since  INTEGER NOT NULL,              -- the report's window, as in report
    until  INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (key, sought, since, report)
) WITHOUT ROWID;
CREATE INDEX clue_report ON clue (report);

PRAGMA user_version = 8;
