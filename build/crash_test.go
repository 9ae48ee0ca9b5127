package build

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// childEnv makes the test binary build a ledger of the folder "news" in the
// file that it names, and nothing else.
const childEnv = "READOUT_TEST_BUILD"

// child builds in small batches, so that there is much to be hit by a kill.
func child(path string) {
	ctx := context.Background()
	l, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err == nil {
		_, err = run(ctx, l, items(ctx, "news"), Options{Annotate: annotator}, 8)
		l.Close()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

// raw opens the file without the package's own checks.
func raw(t testing.TB, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	return db
}

// checkWhole checks the file's pages, keys and full text index.
func checkWhole(t *testing.T, path string) {
	t.Helper()
	db := raw(t, path)
	defer db.Close()
	var result string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&result); err != nil || result != "ok" {
		t.Fatalf("integrity: %s, %v", result, err)
	}
	var dangling int
	if err := db.QueryRow("SELECT count(*) FROM pragma_foreign_key_check").Scan(&dangling); err != nil || dangling > 0 {
		t.Errorf("%d rows refer to one that is not there, %v", dangling, err)
	}
	for _, table := range []string{"document_fts", "actor_fts"} {
		if _, err := db.Exec(fmt.Sprintf("INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)", table, table)); err != nil {
			t.Errorf("%s: %v", table, err)
		}
	}
}

// checkFunction checks that the ledger says what one would say that was given
// the same documents and nothing else: no half of a batch is there.
func checkFunction(t *testing.T, l *sqlite.Ledger) {
	t.Helper()
	other := open(t, filepath.Join(t.TempDir(), "other.db"))
	var b ledger.Batch
	for doc, err := range l.AllDocuments(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		a, err := ledgertest.Mixed(doc)
		if err != nil {
			t.Fatal(err)
		}
		b.Annotations = append(b.Annotations, a)
	}
	for s, err := range l.AllSkipped(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		b.Skipped = append(b.Skipped, s)
	}
	if _, err := other.Put(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(dump(t, other), dump(t, l)); diff != "" {
		t.Error(diff)
	}
}

func TestAKillAtAnyMomentLosesNothing(t *testing.T) {
	kills := 25
	if testing.Short() {
		kills = 5
	}
	dir := t.TempDir()
	corpus(t, filepath.Join(dir, "news"), 200)
	// Two people of whom so much is told that each batch is reconciled in
	// parts: much of the time of the build.
	var busy strings.Builder
	for i := range 2 * ledger.Busy {
		day := ledgertest.FirstDay.AddDays(i / 2)
		fmt.Fprintf(&busy, `{"id": "busy-%d", "outlet": "Dorn Herald", "published": "%s", "text": "Ana Brek met Ilo Tarn in Dorn on %s.\n\n“The border stays open until all agree, as it did,” Ana Brek said on %s."}`+"\n",
			i, day, day.AddDays(-i%3), day)
	}
	if err := os.WriteFile(filepath.Join(dir, "news", "busy.jsonl"), []byte(busy.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	start := func(path string) *exec.Cmd {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), childEnv+"="+path)
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	begin := time.Now()
	if err := start("whole.db").Wait(); err != nil {
		t.Fatal(err)
	}
	took := time.Since(begin)
	l := open(t, "whole.db")
	want := dump(t, l)
	l.Close()
	checkWhole(t, "whole.db")

	rnd := rand.New(rand.NewPCG(1, 2))
	path, hit, done := "", 0, 0
	for n := range kills {
		if path == "" {
			path = fmt.Sprintf("killed-%d.db", n)
		}
		cmd := start(path)
		timer := time.AfterFunc(time.Duration(rnd.Int64N(int64(took))), func() { cmd.Process.Kill() })
		err := cmd.Wait()
		timer.Stop()
		if err != nil {
			hit++
		}
		if _, err := os.Stat(path); err != nil {
			continue // killed before there was a ledger
		}
		checkWhole(t, path)
		l := open(t, path)
		checkFunction(t, l)
		s, sumErr := l.Summary(t.Context())
		if sumErr != nil {
			t.Fatal(sumErr)
		}
		l.Close()
		if t.Failed() {
			t.Fatalf("after kill %d, with %d documents", n, s.Documents)
		}
		// Every third ledger is completed; the others are killed again.
		if err == nil || n%3 == 2 {
			if err := start(path).Wait(); err != nil {
				t.Fatal(err)
			}
			l := open(t, path)
			if diff := cmp.Diff(want, dump(t, l)); diff != "" {
				t.Fatalf("completed after kill %d: %s", n, diff)
			}
			l.Close()
			path = ""
			done++
		}
	}
	if hit < kills/3 || done == 0 {
		t.Errorf("%d of %d builds were killed, %d completed: this proves little", hit, kills, done)
	}
	t.Logf("%d of %d builds killed in their course, %d completed; an undisturbed one takes %v", hit, kills, done, took)
}
