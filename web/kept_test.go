package web_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

// growing returns the pages of an empty ledger, and what stores documents in it.
func growing(t *testing.T) (h http.Handler, put func(from, to int)) {
	l, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "l.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return web.New(l, slog.New(slog.NewTextHandler(failing{t}, nil)), web.Access{}), func(from, to int) {
		var b ledger.Batch
		for n := from; n < to; n++ {
			b.Annotations = append(b.Annotations, ledgertest.Annotation(n))
		}
		if _, err := l.Put(context.Background(), b); err != nil {
			t.Error(err)
		}
	}
}

func request(h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// A page that is kept is the page, until the ledger changes; a browser that has
// it isn't sent it again.
func TestPagesAreKeptWhileTheLedgerIsAsItWas(t *testing.T) {
	h, put := growing(t)
	put(0, 3)
	for _, path := range []string{"/", "/timeline", "/timeline.json", "/timeline.csv", "/documents", "/nowhere", "/search?q=met"} {
		first, again := request(h, path), request(h, path)
		if first.Code != again.Code || first.Body.String() != again.Body.String() || fmt.Sprint(first.Header()) != fmt.Sprint(again.Header()) {
			t.Errorf("%s: %d %v, then %d %v", path, first.Code, first.Header(), again.Code, again.Header())
		}
		tag := first.Header().Get("ETag")
		if (tag != "") != (first.Code == http.StatusOK) {
			t.Errorf("%s: %d with the tag %q", path, first.Code, tag)
		}
		if tag == "" {
			continue
		}
		if w := request(h, path, "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("Vary") == "" {
			t.Errorf("%s with its tag: %d, %d bytes, %v", path, w.Code, w.Body.Len(), w.Header())
		}
		if w := request(h, path, "If-None-Match", tag, "Accept-Encoding", "gzip"); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
			t.Errorf("%s in gzip with the tag of the plain page: %d", path, w.Code)
		}
	}
	before := request(h, "/documents")
	put(3, 4)
	after := request(h, "/documents", "If-None-Match", before.Header().Get("ETag"))
	if n := strings.Count(after.Body.String(), "/document/"); n != strings.Count(before.Body.String(), "/document/")+1 {
		t.Errorf("%d links to documents after one was added to three", n)
	}
}

// While a ledger grows, each answer is of some state of it that is not older
// than the one when it was asked for.
func TestNoPageIsOlderThanTheLedger(t *testing.T) {
	h, put := growing(t)
	var mu sync.Mutex
	stored := 0
	var all sync.WaitGroup
	all.Go(func() {
		for n := range 12 {
			put(n, n+1)
			mu.Lock()
			stored = n + 1
			mu.Unlock()
		}
	})
	for range 4 {
		all.Go(func() {
			for n := 0; n < 12; {
				mu.Lock()
				n = stored
				mu.Unlock()
				standfirst := request(h, "/timeline").Body.String()
				told := 0
				for i := n; i <= 12; i++ {
					if strings.Contains(standfirst, "from "+counted(i)+".") {
						told = i
					}
				}
				if told < n || n > 0 && told == 0 {
					t.Errorf("with %d documents the timeline tells of %d", n, told)
					return
				}
			}
		})
	}
	all.Wait()
}

func counted(n int) string {
	if n == 1 {
		return "1 document"
	}
	return fmt.Sprint(n, " documents")
}
