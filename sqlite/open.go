// Package sqlite keeps a ledger in one SQLite file, with full text search and
// without cgo. One process writes to a file at a time; any number reads.
//
// A batch is stored in one transaction: a kill at any moment leaves the
// ledger before or after it. What the ledger says is a function of the set of
// documents it was given; the file's bytes are not. The tables are described
// in doc/ledger.md.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/pressly/goose/v3"
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	modernc "modernc.org/sqlite" // registers the driver "sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// applicationID marks a SQLite file as a ledger: "READ" in ASCII, in the
// header's application_id.
const applicationID = 0x52454144

// firstFormat is the first format that can be brought up to date.
const firstFormat = 2

//go:embed migration/*.sql
var migrations embed.FS

// Options of a ledger file. The zero value is right for a local disk.
type Options struct {
	// MmapSize is how many bytes of the file are mapped into memory; 0 means
	// 1 GiB for a ledger that is only read, and nothing for one that is written
	// to, whose pages would count as memory of the build. A negative value maps
	// nothing: use it on network mounts, where the file may change under a
	// mapping.
	MmapSize int64
	// Meaning names what annotations depend on besides the program, such as
	// the hash of a pack of actors; "" where there is nothing. Documents that
	// were annotated under another meaning are to be annotated again; see
	// [Ledger.Stale].
	Meaning string
	// Issues are the names that issues go by, each with the issue's own name: a
	// ledger open for writing keeps them in place of those it has, and who asks
	// for a "truce" is shown the positions on a ceasefire. Nil leaves them.
	Issues map[string]string
	// Sites are where places lie that the built-in maps may not know, in the
	// order of [ledger.SortSites]: a ledger open for writing keeps them in place
	// of those it has. Nil leaves them.
	Sites []ledger.Site
}

// Ledger is an open ledger file. It is safe for concurrent use.
type Ledger struct {
	path    string
	meaning string
	read    *sql.DB
	write   *sql.DB // nil if open for reading only; one connection

	mu         sync.Mutex // guards what follows
	watch      *sql.Conn  // of read, for State alone
	calendarOf calendarOf // the last that was read
}

// Open opens the ledger in the file path for reading and writing, and makes
// one if there is no such file. A file of another program or of a later
// format is an error and is not touched.
func Open(ctx context.Context, path string, o Options) (*Ledger, error) {
	state, err := inspect(path)
	if err != nil {
		return nil, err
	}
	if state == fileMissing || state == fileEmpty {
		if err := create(ctx, path, state); err != nil {
			return nil, fail(ctx, "make ledger", path, err)
		}
	}
	l := &Ledger{path: path, meaning: meaning(o)}
	if l.write, err = sql.Open("sqlite", dsn(path, writing, o)); err != nil {
		return nil, fail(ctx, "open ledger", path, err)
	}
	l.write.SetMaxOpenConns(1)
	if state == fileOlder {
		err = migrate(ctx, l.write)
	} else {
		err = checkVersion(ctx, l.write, path)
	}
	if err == nil {
		err = l.openReaders(ctx, path, reading, o)
	}
	if err == nil {
		if o.Issues != nil {
			err = l.setIssues(ctx, o.Issues)
		}
		if err == nil && o.Sites != nil {
			err = l.setSites(ctx, o.Sites)
		}
		if err != nil {
			l.watch.Close()
			l.read.Close()
		}
	}
	if err != nil {
		l.write.Close()
		return nil, fail(ctx, "open ledger", path, err)
	}
	return l, nil
}

// OpenReadOnly opens the ledger in the file path for reading. It is an error
// if there is no such file.
func OpenReadOnly(ctx context.Context, path string, o Options) (*Ledger, error) {
	state, err := inspect(path)
	if err != nil {
		return nil, err
	}
	switch state {
	case fileMissing, fileEmpty:
		return nil, &readout.Error{
			Op: "open ledger", Subject: path, Err: readout.ErrNotFound,
			Hint: "Make one with readout build PATH, or name another file with --ledger.",
		}
	case fileOlder:
		return nil, &readout.Error{
			Op: "open ledger", Subject: path, Err: errors.New("written by an earlier version of Readout"),
			Hint: "Bring it up to date with readout build PATH.",
		}
	}
	if o.MmapSize == 0 {
		o.MmapSize = 1 << 30
	}
	l := &Ledger{path: path, meaning: meaning(o)}
	err = l.openReaders(ctx, path, reading, o)
	if e := (*modernc.Error)(nil); errors.As(err, &e) && (e.Code()&0xff == sqlite3.SQLITE_CANTOPEN || e.Code()&0xff == sqlite3.SQLITE_READONLY) {
		// In a folder that can't be written to, readers can't share what they
		// need to share with a writer; there is none then, nor a log to read.
		if _, statErr := os.Stat(path + "-wal"); errors.Is(statErr, fs.ErrNotExist) {
			err = l.openReaders(ctx, path, immutable, o)
		}
	}
	if err != nil {
		return nil, fail(ctx, "open ledger", path, err)
	}
	return l, nil
}

// meaning returns what the annotations of this program, so used, are marked by.
func meaning(o Options) string {
	return strings.TrimSpace(fmt.Sprintf("%d %s", ledger.MeaningVersion, o.Meaning))
}

func (l *Ledger) openReaders(ctx context.Context, path, mode string, o Options) error {
	var err error
	if l.read, err = sql.Open("sqlite", dsn(path, mode, o)); err != nil {
		return err
	}
	l.read.SetMaxOpenConns(Readers() + 1)
	l.read.SetMaxIdleConns(Readers() + 1)
	if err = checkVersion(ctx, l.read, path); err == nil {
		l.watch, err = l.read.Conn(ctx)
	}
	if err != nil {
		l.read.Close()
	}
	return err
}

// Readers is how many queries of a ledger run at once; more wait.
func Readers() int { return max(4, 2*runtime.GOMAXPROCS(0)) }

// State returns a number that is another one after each batch that was stored,
// by this or another process, since the ledger was opened: what was read from
// it holds as long as the number does. It has no meaning otherwise.
func (l *Ledger) State(ctx context.Context) (state int64, err error) {
	// One connection, and one query at a time: each connection counts for
	// itself, and looks for what is new when nothing else is read through it.
	l.mu.Lock()
	defer l.mu.Unlock()
	err = l.watch.QueryRowContext(context.WithoutCancel(ctx), "PRAGMA data_version").Scan(&state)
	return state, fail(ctx, "read ledger", l.path, err)
}

// Close closes the file. Closing it again does nothing.
func (l *Ledger) Close() error {
	err := l.watch.Close()
	if errors.Is(err, sql.ErrConnDone) {
		err = nil
	}
	err = errors.Join(err, l.read.Close())
	if l.write != nil {
		// The writer closes last, so that it is the one to fold the
		// write-ahead log into the file.
		err = errors.Join(err, l.write.Close())
	}
	return err
}

// The ways to open the file.
const (
	writing = "writing"
	// reading makes connections that refuse to write. They may write to the
	// file all the same: the last of them folds a log that a killed writer
	// left into it, and removes the log.
	reading = "reading"
	// immutable makes connections that take no locks and read no log.
	immutable = "immutable"
)

// dsn returns the driver's name for the file.
func dsn(path, mode string, o Options) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		abs = path
	}
	abs = filepath.ToSlash(abs)
	if !strings.HasPrefix(abs, "/") { // C:/…
		abs = "/" + abs
	}
	q := url.Values{}
	q.Set("mode", "rw")
	q.Set("_busy_timeout", "10000")
	q.Set("_foreign_keys", "1")
	q.Set("_synchronous", "normal")
	q.Add("_pragma", fmt.Sprintf("mmap_size(%d)", max(0, o.MmapSize)))
	q.Add("_pragma", "temp_store(memory)")
	switch mode {
	case writing:
		q.Set("_txlock", "immediate")
		q.Set("_journal_mode", "wal")
		q.Add("_pragma", "cache_size(-65536)")
	case immutable:
		q.Set("mode", "ro")
		q.Set("immutable", "1")
		q.Set("_query_only", "1")
	default:
		q.Set("_query_only", "1")
	}
	return (&url.URL{Scheme: "file", Path: abs, RawQuery: q.Encode()}).String()
}

// fileState says what lies at a path.
type fileState int

const (
	fileMissing fileState = iota
	fileEmpty
	fileOlder   // a ledger of an earlier format
	fileCurrent // a ledger of this format
)

// inspect reads the file's header (SQLite file format, section 1.3), without
// SQLite, so that a file which is no ledger is not touched.
func inspect(path string) (fileState, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fileMissing, nil
	}
	if err != nil {
		return 0, &readout.Error{Op: "open ledger", Subject: path, Err: err, Hint: "Check the file's permissions, or name another file with --ledger."}
	}
	defer f.Close()
	foreign := func(what string) (fileState, error) {
		return 0, &readout.Error{Op: "open ledger", Subject: path, Err: errors.New(what), Hint: "Name another file with --ledger; this one was not touched."}
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return foreign("a folder, not a ledger")
	}
	var header [100]byte
	switch n, err := io.ReadFull(f, header[:]); {
	case n == 0 && errors.Is(err, io.EOF):
		return fileEmpty, nil
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return 0, &readout.Error{Op: "open ledger", Subject: path, Err: err}
	case err != nil || string(header[:16]) != "SQLite format 3\x00":
		return foreign("not a ledger")
	}
	if binary.BigEndian.Uint32(header[68:]) != applicationID {
		return foreign("a database of another program")
	}
	switch v := binary.BigEndian.Uint32(header[60:]); {
	case v > ledger.FormatVersion:
		return 0, newer(path, int64(v))
	case v < firstFormat:
		return foreign(fmt.Sprintf("a ledger of format %d, which no released version of Readout has written", v))
	case v < ledger.FormatVersion:
		return fileOlder, nil
	}
	return fileCurrent, nil
}

func newer(path string, version int64) error {
	return &readout.Error{
		Op: "open ledger", Subject: path,
		Err:  fmt.Errorf("written by a later version of Readout: format %d, this program knows %d", version, ledger.FormatVersion),
		Hint: "Update Readout, or name another file with --ledger; this one was not touched.",
	}
}

// checkVersion asks SQLite for the version, which the header alone doesn't
// tell while a migration is still in the write-ahead log.
func checkVersion(ctx context.Context, db *sql.DB, path string) error {
	var v int64
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v); err != nil {
		return err
	}
	if v > ledger.FormatVersion {
		return newer(path, v)
	}
	return nil
}

// create makes a ledger beside path and then gives it its name, so that a
// file of that name is always a whole ledger. If another process makes one
// meanwhile, that one stands.
func create(ctx context.Context, path string, state fileState) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".new-*")
	if err != nil {
		e := &readout.Error{Op: "make ledger", Subject: path, Err: err, Hint: "Make its folder first, with the right to write in it, or name another file with --ledger."}
		if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
			e.Err = pe.Err
		}
		return e
	}
	defer os.Remove(tmp.Name())
	if err := tmp.Chmod(0o644); err != nil && runtime.GOOS != "windows" {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	db, err := sql.Open("sqlite", dsn(tmp.Name(), writing, Options{}))
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	if err := errors.Join(migrate(ctx, db), db.Close()); err != nil {
		return err
	}
	if state == fileEmpty {
		return os.Rename(tmp.Name(), path)
	}
	if err := os.Link(tmp.Name(), path); err == nil || errors.Is(err, fs.ErrExist) {
		return nil
	}
	return os.Rename(tmp.Name(), path) // a file system without links
}

func migrate(ctx context.Context, db *sql.DB) error {
	dir, err := fs.Sub(migrations, "migration")
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db, dir, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	_, err = p.Up(ctx)
	return err
}

// fail wraps err, unless it says already what was attempted. A cancelled
// context is the cause of whatever error it led to.
func fail(ctx context.Context, op, subject string, err error) error {
	if err == nil {
		return nil
	}
	if e := (*readout.Error)(nil); errors.As(err, &e) {
		return err
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	hint := ""
	if e := (*modernc.Error)(nil); errors.As(err, &e) {
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			hint = "Another program is writing to this ledger; wait until it is done."
		case sqlite3.SQLITE_FULL:
			hint = "The disk is full; make room and run the command again."
		case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
			hint = "The file is damaged; build the ledger again under another name."
		case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN:
			hint = "Check the permissions of the file and its folder."
		}
	}
	return &readout.Error{Op: op, Subject: subject, Err: err, Hint: hint}
}
