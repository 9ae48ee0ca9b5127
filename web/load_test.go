package web_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/build"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

// times are how long requests took.
type times []time.Duration

// at returns the time that a share of the requests took at most.
func (t times) at(share float64) time.Duration {
	if len(t) == 0 {
		return 0
	}
	slices.Sort(t)
	return t[min(len(t)-1, int(share*float64(len(t))))]
}

// sites returns addresses of each kind of page of a ledger: those of the most
// records, and others from all over it.
func sites(tb testing.TB, l *sqlite.Ledger) map[string][]string {
	tb.Helper()
	ctx := context.Background()
	of := map[string][]string{}
	add := func(kind, path string) { of[kind] = append(of[kind], path) }
	must := func(err error) {
		if err != nil {
			tb.Fatal(err)
		}
	}
	actors, err := l.Actors(ctx, ledger.Filter{Limit: 400})
	must(err)
	for i, a := range actors {
		if i < 20 || i%20 == 0 {
			add("actor", "/actor/"+a.ID)
			add("timeline of an actor", "/timeline?actor="+a.ID)
		}
		if i < 20 {
			word := strings.Fields(a.Name)[0]
			add("search", "/search?q="+word)
			add("search with filters", "/search?q="+word+"+kind:meeting+after:2010")
		}
	}
	heads, err := l.Heads(ctx, ledger.Filter{})
	must(err)
	seen := map[string]bool{}
	for i := 0; i < len(heads); i += max(1, len(heads)/200) {
		add("document", "/document/"+heads[i].ID)
		records, err := l.Records(ctx, ledger.Filter{Document: heads[i].ID})
		must(err)
		for _, r := range records[:min(2, len(records))] {
			add("record", "/record/"+r.ID)
		}
		if h := heads[i]; h.Published != nil {
			if day := h.Published.Date.String(); !seen[day] {
				seen[day] = true
				add("timeline from a day", "/timeline?from="+day)
			}
		}
	}
	for kind, paths := range map[string][]string{
		"home": {"/", "/home.json"}, "timeline": {"/timeline", "/timeline.json"},
		"filtered": {"/timeline?kind=meeting&status=planned", "/timeline?status=did_not_occur", "/timeline?kind=call&min-origins=2"},
		"lists":    {"/statements", "/positions", "/proposals", "/figures", "/conflicts", "/documents", "/actors"},
	} {
		of[kind] = paths
	}
	return of
}

// BenchmarkLedger asks for pages of the ledger that READOUT_BENCH_LEDGER names,
// each under an address of its own, so that it is made and not kept, and says how long the median of each kind took and the 99th percentile; and
// how long they kept processors busy, which other programs on the machine don't
// change much.
func BenchmarkLedger(b *testing.B) {
	path := os.Getenv("READOUT_BENCH_LEDGER")
	if path == "" {
		b.Skip("READOUT_BENCH_LEDGER names no ledger")
	}
	l, err := sqlite.OpenReadOnly(b.Context(), path, sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	sum, err := l.Summary(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d documents, %d records", sum.Documents, sum.Records)
	h := web.New(l, slog.New(slog.DiscardHandler), web.Access{})
	of := sites(b, l)
	for _, kind := range slices.Sorted(func(yield func(string) bool) {
		for k := range of {
			if !yield(k) {
				return
			}
		}
	}) {
		b.Run(kind, func(b *testing.B) {
			var took, busy times
			slowest, most := "", time.Duration(0)
			for i := 0; b.Loop(); i++ {
				path := asked(of[kind][i%len(of[kind])], i)
				start, before := time.Now(), processor()
				w := httptest.NewRecorder()
				r := httptest.NewRequest(http.MethodGet, path, nil)
				r.Header.Set("Accept-Encoding", "gzip")
				h.ServeHTTP(w, r)
				d := time.Since(start)
				busy = append(busy, processor()-before)
				if took = append(took, d); d > most {
					slowest, most = path, d
				}
				if w.Code != http.StatusOK {
					b.Fatalf("%s: %d", path, w.Code)
				}
			}
			b.ReportMetric(float64(took.at(.5).Microseconds())/1000, "ms/median")
			b.ReportMetric(float64(took.at(.99).Microseconds())/1000, "ms/p99")
			b.ReportMetric(float64(busy.at(.5).Microseconds())/1000, "cpu-ms/median")
			b.ReportMetric(float64(busy.at(.99).Microseconds())/1000, "cpu-ms/p99")
			b.Logf("slowest: %s, %v", slowest, most.Round(time.Millisecond))
		})
	}
}

// asked returns the address of a page that nobody asked for before, so that no
// kept one is measured.
func asked(path string, n int) string {
	sep := "?"
	if strings.Contains(path, "?") {
		sep = "&"
	}
	return fmt.Sprint(path, sep, "asked=", n)
}

// 64 readers get every page they ask for while a build reads, annotates and
// stores documents on all processors: for a second, or for as many as
// READOUT_LOAD_SECONDS says. Each asks for the next page at once, or after
// READOUT_LOAD_PAUSE ("1s"), as persons do. How long it took is said, not judged:
// it depends on what else the machine does.
func TestReadersWhileABuildWrites(t *testing.T) {
	seconds := 1
	if s := os.Getenv("READOUT_LOAD_SECONDS"); s != "" {
		var err error
		if seconds, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	var pause time.Duration
	if s := os.Getenv("READOUT_LOAD_PAUSE"); s != "" {
		var err error
		if pause, err = time.ParseDuration(s); err != nil {
			t.Fatal(err)
		}
	}
	pipeline, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "load.db")
	writer, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer writer.Close()
	written := 0
	fill := func(ctx context.Context, more func() bool) {
		sum, err := build.Run(ctx, writer, func(yield func(source.Item, error) bool) {
			for n := written; more(); n++ {
				if !yield(source.Item{Source: fmt.Sprintf("story-%d.txt", n), Format: source.Text, Bytes: []byte(ledgertest.Text(n))}, nil) {
					return
				}
			}
		}, build.Options{Annotate: pipeline.Annotate})
		if err != nil {
			t.Error(err)
		}
		written += sum.New
	}
	left := 500
	fill(t.Context(), func() bool { left--; return left >= 0 })
	reader, err := sqlite.OpenReadOnly(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	srv := httptest.NewServer(web.New(reader, slog.New(slog.NewTextHandler(failing{t}, nil)), web.Access{}))
	defer srv.Close()
	var paths []string
	for _, of := range sites(t, reader) {
		paths = append(paths, of[:min(len(of), 40)]...)
	}
	slices.Sort(paths)

	end := time.Now().Add(time.Duration(seconds) * time.Second)
	var all sync.WaitGroup
	before := written
	all.Go(func() { fill(context.Background(), func() bool { return time.Now().Before(end) }) })
	var mu sync.Mutex
	var took times
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	defer client.CloseIdleConnections()
	for i := range 64 {
		all.Go(func() {
			for j := i; time.Now().Before(end); j++ {
				path := paths[j*7%len(paths)]
				start := time.Now()
				if err := fetch(client, srv.URL+path); err != nil {
					t.Errorf("%s: %v", path, err)
				}
				mu.Lock()
				took = append(took, time.Since(start))
				mu.Unlock()
				time.Sleep(pause)
			}
		})
	}
	all.Wait()
	t.Logf("%d pages in %d s, %v apart for each of 64 readers, while documents %d to %d were built: median %v, 99th percentile %v, longest %v",
		len(took), seconds, pause, before, written, took.at(.5).Round(time.Millisecond), took.at(.99).Round(time.Millisecond), took.at(1).Round(time.Millisecond))
}

// fetch reads a page to its end. A record may have changed its id, or be gone
// into another, since its address was taken down.
func fetch(client *http.Client, address string) error {
	res, err := client.Get(address)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if _, err := io.Copy(io.Discard, res.Body); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK && res.StatusCode != http.StatusNotFound {
		return &readout.Error{Op: "read page", Err: fmt.Errorf("%s", res.Status)}
	}
	return nil
}
