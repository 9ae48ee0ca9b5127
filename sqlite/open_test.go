package sqlite_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

func exec(t testing.TB, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatal(s, err)
		}
	}
}

func TestFilesThatAreNoLedgerAreNotTouched(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(path string)
		want string
	}{
		{"text", func(path string) { write(t, path, []byte("a text")) }, "not a ledger"},
		{"longer text", func(path string) { write(t, path, bytes.Repeat([]byte("a text "), 100)) }, "not a ledger"},
		{"binary", func(path string) { write(t, path, make([]byte, 8192)) }, "not a ledger"},
		{"cut off header", func(path string) { write(t, path, []byte("SQLite format 3\x00")) }, "not a ledger"},
		{"database of another program", func(path string) { exec(t, path, "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)") }, "another program"},
		{"another program's in WAL mode", func(path string) { exec(t, path, "PRAGMA journal_mode=wal", "CREATE TABLE t (a)") }, "another program"},
		{"another application id", func(path string) {
			exec(t, path, "PRAGMA application_id=252006675", "PRAGMA user_version=1", "CREATE TABLE t (a)")
		}, "another program"},
		{"format before the first release", func(path string) {
			openAt(t, path).Close()
			exec(t, path, "PRAGMA user_version=1")
		}, "format 1"},
		{"later format", func(path string) {
			openAt(t, path).Close()
			exec(t, path, "PRAGMA user_version=999")
		}, "later version"},
	} {
		for _, readOnly := range []bool{false, true} {
			dir := t.TempDir()
			path := filepath.Join(dir, "some.db")
			c.make(path)
			before := read(t, path)
			files := list(t, dir)
			open := sqlite.Open
			if readOnly {
				open = sqlite.OpenReadOnly
			}
			l, err := open(t.Context(), path, sqlite.Options{})
			if err == nil {
				l.Close()
				t.Errorf("%s: opened", c.name)
				continue
			}
			if e := (*readout.Error)(nil); !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) || readout.Hint(err) == "" {
				t.Errorf("%s: %v (hint %q)", c.name, err, readout.Hint(err))
			}
			if !bytes.Equal(before, read(t, path)) {
				t.Errorf("%s: the file changed", c.name)
			}
			if got := list(t, dir); got != files {
				t.Errorf("%s: files %s, before %s", c.name, got, files)
			}
		}
	}
}

func TestALaterVersionInTheLogIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	openAt(t, path).Close()
	db, err := sql.Open("sqlite", "file:"+path+"?_journal_mode=wal")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() // it holds the log
	if _, err := db.Exec("PRAGMA user_version=999"); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), path, sqlite.Options{}); err == nil || !strings.Contains(err.Error(), "later version") {
		t.Error(err)
	}
}

func TestOpenMissingAndEmpty(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"missing.db", "empty.db", "with spaces, %41 ? and #.db", "ünï.db"} {
		path := filepath.Join(dir, name)
		if name == "empty.db" {
			write(t, path, nil)
		}
		_, err := sqlite.OpenReadOnly(t.Context(), path, sqlite.Options{})
		if !errors.Is(err, readout.ErrNotFound) || !strings.Contains(readout.Hint(err), "readout build") {
			t.Errorf("%s for reading: %v", name, err)
		}
		l, err := sqlite.Open(t.Context(), path, sqlite.Options{})
		if err != nil {
			t.Fatal(name, err)
		}
		if _, err := l.Put(t.Context(), ledger.Batch{Annotations: stories(0, 3)}); err != nil {
			t.Error(name, err)
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		r, err := sqlite.OpenReadOnly(t.Context(), path, sqlite.Options{MmapSize: -1})
		if err != nil {
			t.Fatal(name, err)
		}
		if s, err := r.Summary(t.Context()); err != nil || s.Documents != 3 {
			t.Error(name, s, err)
		}
		if _, err := r.Put(t.Context(), ledger.Batch{}); err == nil {
			t.Error(name, "written to, though opened for reading")
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
	if got := list(t, dir); got != "empty.db missing.db with spaces, %41 ? and #.db ünï.db" {
		t.Errorf("files left: %s", got)
	}
	if _, err := sqlite.Open(t.Context(), filepath.Join(dir, "no", "such", "folder.db"), sqlite.Options{}); err == nil || readout.Hint(err) == "" {
		t.Errorf("in a missing folder: %v", err)
	}
	if _, err := sqlite.Open(t.Context(), dir, sqlite.Options{}); err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("a folder: %v", err)
	}
}

func TestALedgerOnAReadOnlyFolderCanBeRead(t *testing.T) {
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		t.Skip("permissions don't bind this user")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "readout.db")
	l := openAt(t, path)
	put(t, l, stories(0, 3)...)
	l.Close()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o700)
	r, err := sqlite.OpenReadOnly(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if s, err := r.Summary(t.Context()); err != nil || s.Documents != 3 {
		t.Error(s, err)
	}
}

func TestReadersSeeWhatTheWriterStored(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	w := openAt(t, path)
	r, err := sqlite.OpenReadOnly(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for n := range 3 {
		put(t, w, stories(n, n+1)...)
		if s, err := r.Summary(t.Context()); err != nil || s.Documents != n+1 {
			t.Errorf("after %d: %+v, %v", n+1, s, err)
		}
	}
}

func TestTwoWritersAndReaders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	var wg sync.WaitGroup
	for w := range 2 {
		wg.Go(func() {
			l, err := sqlite.Open(t.Context(), path, sqlite.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			defer l.Close()
			for n := w * 15; n < w*15+30; n += 5 { // half of them twice
				if _, err := l.Put(t.Context(), ledger.Batch{Annotations: stories(n, n+5)}); err != nil {
					t.Error(err)
				}
				records, err := l.Records(t.Context(), ledger.Filter{})
				if err != nil || len(records) == 0 {
					t.Error(len(records), err)
				}
			}
		})
	}
	wg.Wait()
	one := open(t)
	put(t, one, stories(0, 45)...)
	if diff := cmp.Diff(dump(t, one), dump(t, openAt(t, path))); diff != "" {
		t.Error(diff)
	}
}

func TestCancelledContext(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 20)...)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Put(ctx, ledger.Batch{Annotations: stories(20, 30)}); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if _, err := l.Records(ctx, ledger.Filter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("records: %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	n := 0
	for _, err := range l.AllDocuments(ctx) {
		if n++; n == 3 {
			cancel()
		}
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	}
	cancel()
	if s, err := l.Summary(t.Context()); err != nil || s.Documents != 20 {
		t.Errorf("after a cancelled batch: %+v, %v", s, err)
	}
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func list(t testing.TB, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}
