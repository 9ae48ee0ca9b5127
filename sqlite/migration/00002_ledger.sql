-- The tables of a ledger, format 2, the first there is. See doc/ledger.md.

-- +goose Up

-- Heads first and texts last: a listing reads the first page of a row alone.
CREATE TABLE document (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    hash      TEXT NOT NULL,
    source    TEXT NOT NULL,
    meaning   TEXT NOT NULL,              -- what made its annotation, see doc/ledger.md
    date      TEXT NOT NULL,              -- dating's date, '~' where not known
    engagements INTEGER NOT NULL,         -- reports
    statements  INTEGER NOT NULL,
    positions   INTEGER NOT NULL,
    proposals   INTEGER NOT NULL,
    figures     INTEGER NOT NULL,
    url       TEXT NOT NULL,
    outlet    TEXT NOT NULL,
    title     TEXT NOT NULL,
    byline    TEXT NOT NULL,
    language  TEXT NOT NULL,
    published TEXT,                       -- JSON: the date its metadata gives
    dating    TEXT,                       -- JSON: the best date known
    origin    TEXT NOT NULL,              -- JSON: what it shows of where it comes from
    signature BLOB NOT NULL,              -- of its own words, see doc/reconciling.md
    text      TEXT NOT NULL,
    blocks    TEXT NOT NULL,              -- JSON
    mentions  TEXT NOT NULL,              -- JSON
    times     TEXT NOT NULL               -- JSON
);
CREATE INDEX document_date ON document (date, id);
CREATE INDEX document_meaning ON document (meaning, id);
CREATE INDEX document_source ON document (source, hash);

CREATE VIRTUAL TABLE document_fts USING fts5 (
    title, text, content = 'document', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE skipped (
    id       TEXT PRIMARY KEY,
    source   TEXT NOT NULL,
    reason   TEXT NOT NULL,
    document TEXT NOT NULL,
    hash     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX skipped_source ON skipped (source, reason, id);

CREATE TABLE report (
    id       TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    block    TEXT NOT NULL,               -- blocking key
    since    INTEGER NOT NULL,            -- first and last day of its window, see doc/reconciling.md
    until    INTEGER NOT NULL,
    link     TEXT NOT NULL,               -- the id of the record that it alone would be
    cited    TEXT NOT NULL,               -- JSON: the media that its document cites for it
    type     TEXT NOT NULL,
    kind     TEXT NOT NULL,               -- of an engagement; a statement's form; a position's stance
    body     TEXT NOT NULL                -- JSON
);
CREATE INDEX report_document ON report (document);
CREATE INDEX report_block ON report (block, since, until);
CREATE INDEX report_link ON report (link);

CREATE TABLE record (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    block     TEXT NOT NULL,
    type      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    status    TEXT NOT NULL,
    filed     TEXT NOT NULL,              -- its start, else the first document's date, else '~'
    last      TEXT NOT NULL,              -- the last day that it is filed under
    long      INTEGER NOT NULL,           -- 1 if last comes after the first day
    documents INTEGER NOT NULL,
    origins   INTEGER NOT NULL,           -- at least 1
    body      TEXT NOT NULL               -- JSON
);
CREATE INDEX record_block ON record (block);
CREATE INDEX record_filed ON record (filed, id, type, kind, status, origins);
CREATE INDEX record_long ON record (filed, id) WHERE long = 1;
CREATE INDEX record_type ON record (type, filed, id);
CREATE INDEX record_kind ON record (kind, filed, id);
CREATE INDEX record_status ON record (status, filed, id);

-- The names of a record and the words that its reports rest on, to be found by;
-- the words themselves are kept with the documents.
CREATE VIRTUAL TABLE record_fts USING fts5 (
    names, words, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE record_report (
    report TEXT NOT NULL PRIMARY KEY REFERENCES report (id),
    record TEXT NOT NULL REFERENCES record (id)
) WITHOUT ROWID;
CREATE INDEX record_report_record ON record_report (record);

CREATE TABLE record_actor (
    actor  TEXT NOT NULL REFERENCES actor (id),
    filed  TEXT NOT NULL,                 -- of the record, as is long
    record TEXT NOT NULL REFERENCES record (id),
    long   INTEGER NOT NULL,
    type   TEXT NOT NULL,                 -- these too are the record's
    kind   TEXT NOT NULL,
    status TEXT NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (actor, filed, record)
) WITHOUT ROWID;
CREATE INDEX record_actor_record ON record_actor (record);

CREATE TABLE record_place (
    place  TEXT NOT NULL,                 -- folded name of the place or its country
    filed  TEXT NOT NULL,                 -- of the record, as is long
    record TEXT NOT NULL REFERENCES record (id),
    long   INTEGER NOT NULL,
    type   TEXT NOT NULL,                 -- these too are the record's
    kind   TEXT NOT NULL,
    status TEXT NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (place, filed, record)
) WITHOUT ROWID;
CREATE INDEX record_place_record ON record_place (record);

CREATE TABLE record_word (
    word   TEXT NOT NULL,                 -- of what it is about, folded, in the singular
    filed  TEXT NOT NULL,                 -- of the record, as is long
    record TEXT NOT NULL REFERENCES record (id),
    long   INTEGER NOT NULL,
    type   TEXT NOT NULL,                 -- these too are the record's
    kind   TEXT NOT NULL,
    status TEXT NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (word, filed, record)
) WITHOUT ROWID;
CREATE INDEX record_word_record ON record_word (record);

-- What can't be true together, in one record or in two.
CREATE TABLE conflict (
    id    TEXT NOT NULL PRIMARY KEY,
    block TEXT NOT NULL,                  -- of its records
    field TEXT NOT NULL,
    filed TEXT NOT NULL,                  -- of the first of its records
    body  TEXT NOT NULL                   -- JSON
);
CREATE INDEX conflict_block ON conflict (block);
CREATE INDEX conflict_filed ON conflict (filed, id);

CREATE TABLE conflict_record (
    conflict TEXT NOT NULL REFERENCES conflict (id),
    record   TEXT NOT NULL REFERENCES record (id),
    PRIMARY KEY (conflict, record)
) WITHOUT ROWID;
CREATE INDEX conflict_record_record ON conflict_record (record);

CREATE TABLE actor (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL,
    documents   INTEGER NOT NULL,
    engagements INTEGER NOT NULL,
    statements  INTEGER NOT NULL,
    positions   INTEGER NOT NULL,
    proposals   INTEGER NOT NULL,
    figures     INTEGER NOT NULL,
    records     INTEGER GENERATED ALWAYS AS (engagements + statements + positions + proposals + figures) VIRTUAL
);
CREATE INDEX actor_records ON actor (records DESC, name, id);

-- What documents say of an actor and in how many, by its use: 'name' is the
-- full name that an annotator gave, 'found', 'described' and 'pronoun' the
-- words of a text, 'office' and 'former' an office.
CREATE TABLE actor_use (
    seq    INTEGER PRIMARY KEY,
    actor  TEXT NOT NULL REFERENCES actor (id),
    use    TEXT NOT NULL,
    name   TEXT NOT NULL,
    detail TEXT NOT NULL,                 -- of words, why they were given to the actor; of an office, for whom
    n      INTEGER NOT NULL,
    UNIQUE (actor, use, name, detail)
);

-- The first words of each document for each use but 'name'.
CREATE TABLE document_use (
    use      INTEGER NOT NULL REFERENCES actor_use (seq),
    date     TEXT NOT NULL,               -- the document's
    document TEXT NOT NULL REFERENCES document (id),
    start    INTEGER NOT NULL,            -- in code points, as is end
    "end"    INTEGER NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (use, date, document)
) WITHOUT ROWID;

-- The offices that packs have an actor hold.
CREATE TABLE actor_tenure (
    actor      TEXT NOT NULL REFERENCES actor (id),
    office     TEXT NOT NULL,
    represents TEXT NOT NULL,
    "from"     TEXT NOT NULL,             -- first and last day as precise as known, or ''
    "to"       TEXT NOT NULL,
    PRIMARY KEY (actor, office, represents, "from", "to")
) WITHOUT ROWID;

-- Each type that an actor was taken for and in how many documents.
CREATE TABLE actor_type (
    actor TEXT NOT NULL REFERENCES actor (id),
    type  TEXT NOT NULL,
    n     INTEGER NOT NULL,
    PRIMARY KEY (actor, type)
) WITHOUT ROWID;

CREATE TABLE document_actor (
    actor    TEXT NOT NULL REFERENCES actor (id),
    date     TEXT NOT NULL,               -- the document's
    document TEXT NOT NULL REFERENCES document (id),
    PRIMARY KEY (actor, date, document)
) WITHOUT ROWID;
CREATE INDEX document_actor_document ON document_actor (document);

CREATE VIRTUAL TABLE actor_fts USING fts5 (
    name, content = 'actor_use', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- Running counts, so that a summary needn't read the ledger.
CREATE TABLE tally (
    name TEXT NOT NULL,                   -- see doc/ledger.md
    type TEXT NOT NULL,
    kind TEXT NOT NULL,
    n    INTEGER NOT NULL,
    PRIMARY KEY (name, type, kind)
) WITHOUT ROWID;
CREATE INDEX tally_most ON tally (name, n DESC, type, kind);

-- How many records of one make are filed under each month, so that a list of
-- the whole ledger needn't be read to be counted.
CREATE TABLE calendar (
    month   TEXT NOT NULL,                -- as precise as known, '~' where not
    type    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    status  TEXT NOT NULL,
    origins INTEGER NOT NULL,             -- 4 for more as well
    n       INTEGER NOT NULL,
    PRIMARY KEY (month, type, kind, status, origins)
) WITHOUT ROWID;

PRAGMA application_id = 1380270404;       -- "READ"
PRAGMA user_version = 2;
