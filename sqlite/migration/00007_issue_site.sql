-- Format 7: where a report's words lie in its document, so that a page of it
-- reads no others; on which issues statements are; where places of packs lie.

-- +goose Up

ALTER TABLE report ADD COLUMN start INTEGER NOT NULL DEFAULT 0; -- of its first words, in code points
ALTER TABLE report ADD COLUMN stop  INTEGER NOT NULL DEFAULT 0; -- of its last
UPDATE report SET
    start = (SELECT min(json_extract(value, '$.start')) FROM json_each(report.body, '$.evidence')),
    stop  = (SELECT max(json_extract(value, '$.end')) FROM json_each(report.body, '$.evidence'));
DROP INDEX report_document;
CREATE INDEX report_document ON report (document, start, stop);

-- The issue of a position, and those that a statement is on: the issues of the
-- positions that rest on its words.
CREATE TABLE report_issue (
    report TEXT NOT NULL REFERENCES report (id),
    issue  TEXT NOT NULL,                 -- its own name
    PRIMARY KEY (report, issue)
) WITHOUT ROWID;

INSERT INTO report_issue (report, issue)
    SELECT id, json_extract(body, '$.issue') FROM report WHERE type = 'position' AND json_extract(body, '$.issue') <> '';
INSERT OR IGNORE INTO report_issue (report, issue)
    SELECT s.id, json_extract(p.body, '$.issue') FROM report s JOIN report p ON p.document = s.document AND p.type = 'position'
    WHERE s.type = 'statement' AND json_extract(p.body, '$.issue') <> '' AND EXISTS (
        SELECT 1 FROM json_each(s.body, '$.evidence') e
        WHERE json_extract(e.value, '$.start') <= json_extract(p.body, '$.evidence[0].start') AND json_extract(p.body, '$.evidence[0].end') <= json_extract(e.value, '$.end'));

CREATE TABLE record_issue (
    issue  TEXT NOT NULL,                 -- of its reports
    filed  TEXT NOT NULL,                 -- of the record, as is long
    record TEXT NOT NULL REFERENCES record (id),
    long   INTEGER NOT NULL,
    type   TEXT NOT NULL,                 -- these too are the record's
    kind   TEXT NOT NULL,
    status TEXT NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (issue, filed, record)
) WITHOUT ROWID;
CREATE INDEX record_issue_record ON record_issue (record);

INSERT OR IGNORE INTO record_issue (issue, filed, record, long, type, kind, status, origins)
    SELECT i.issue, r.filed, r.id, r.long, r.type, r.kind, r.status, r.origins
    FROM report_issue i JOIN record_report rr ON rr.report = i.report JOIN record r ON r.id = rr.record;

INSERT INTO tally (name, type, kind, n)
    SELECT 'said', issue, '', count(*) FROM record_issue WHERE type = 'statement' GROUP BY issue;

CREATE TABLE site (
    place TEXT NOT NULL,
    state TEXT NOT NULL,                  -- or region, '' where the pack says none
    lat   REAL NOT NULL,                  -- degrees, north and east positive
    lon   REAL NOT NULL,
    capital INTEGER NOT NULL,             -- 1 for that of the state
    PRIMARY KEY (place, state)
) WITHOUT ROWID;

PRAGMA user_version = 7;
