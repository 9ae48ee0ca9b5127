-- Format 4: which statements quote the same words.

-- +goose Up

CREATE TABLE quotation (
    key     TEXT NOT NULL,                -- of its words, see ledger.QuotationKey
    speaker TEXT NOT NULL,                -- the actor's id
    report  TEXT NOT NULL,
    PRIMARY KEY (key, speaker, report)
) WITHOUT ROWID;
CREATE INDEX quotation_report ON quotation (report);

PRAGMA user_version = 4;
