package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"net/http"
	"strings"
	"sync"

	"golang.org/x/sync/semaphore"

	"github.com/readout-dev/readout/sqlite"
)

// How many bytes of answers are kept, and of the largest of them.
const (
	maxKept   = 32 << 20
	maxAnswer = 1 << 20
)

// shelf keeps what was made of one state of the ledger: answers as they were
// sent, and what many of them need. When the ledger has changed it is empty,
// so that nothing on it is ever out of date; when it is full it is emptied.
type shelf struct {
	ledger *sqlite.Ledger
	// desk bounds how many pages are made at once: as many as can ask the ledger.
	// The others wait in the order in which they came, so that none waits for
	// long while others are served.
	desk *semaphore.Weighted

	mu    sync.Mutex // guards what follows
	state int64
	kept  map[string]any
	bytes int
}

func newShelf(l *sqlite.Ledger) *shelf {
	return &shelf{ledger: l, desk: semaphore.NewWeighted(int64(sqlite.Readers())), kept: map[string]any{}}
}

// get returns what is kept under a key for a state of the ledger.
func (s *shelf) get(state int64, key string) (any, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if state > s.state {
		s.empty()
		s.state = state
	}
	v, ok := s.kept[key]
	return v, ok && state == s.state
}

// put keeps a value of so many bytes that was made of a state of the ledger, or
// of a later one, unless it has changed since.
func (s *shelf) put(state int64, key string, v any, size int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if state != s.state || size > maxAnswer {
		return
	}
	if s.bytes+size > maxKept {
		s.empty()
	}
	if _, ok := s.kept[key]; !ok {
		s.bytes += size
	}
	s.kept[key] = v
}

func (s *shelf) empty() {
	clear(s.kept)
	s.bytes = 0
}

// elementSize is about how many bytes an element of a list takes.
const elementSize = 128

// stateKey is under which a request's context has the state of the ledger.
type stateKey struct{}

// listOf returns the list that make returns, or did for the present state of the
// ledger. It is shared: nobody changes it.
func listOf[T any](ctx context.Context, s *shelf, key string, make func() ([]T, error)) ([]T, error) {
	state, ok := ctx.Value(stateKey{}).(int64)
	if !ok {
		return make()
	}
	if v, ok := s.get(state, key); ok {
		return v.([]T), nil
	}
	v, err := make()
	if err == nil {
		s.put(state, key, v, len(key)+len(v)*elementSize)
	}
	return v, err
}

// answers gives the answers of next, those that are kept without asking it. What
// an answer depends on is its address, the ledger's state and whether the reader
// takes gzip. A browser that has it already is told so.
func (s *shelf) answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		state, err := s.ledger.State(r.Context())
		if err != nil || r.Method != http.MethodGet {
			next.ServeHTTP(w, r)
			return
		}
		key := r.URL.RequestURI()
		if acceptsGzip(r) {
			key = "gzip " + key
		}
		kept, ok := s.get(state, key)
		if !ok {
			if s.desk.Acquire(r.Context(), 1) != nil {
				return // the reader has gone
			}
			kept, ok = s.get(state, key) // it may have been made meanwhile
			if !ok {
				kept = s.ask(next, r, state, key)
			} else {
				s.desk.Release(1)
			}
		}
		kept.(*answer).send(w, r)
	})
}

// ask lets next answer, keeps the answer, and gives the place at the desk back.
func (s *shelf) ask(next http.Handler, r *http.Request, state int64, key string) *answer {
	defer s.desk.Release(1)
	a := &answer{header: http.Header{}}
	next.ServeHTTP(a, r.WithContext(context.WithValue(r.Context(), stateKey{}, state)))
	if a.code == 0 {
		a.code = http.StatusOK
	}
	if a.code == http.StatusOK {
		sum := sha256.Sum256(a.body.Bytes())
		a.header.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
		s.put(state, key, a, a.body.Len()+len(key))
	}
	return a
}

// answer is an answer as it is sent.
type answer struct {
	code   int
	header http.Header
	body   bytes.Buffer
}

func (a *answer) Header() http.Header { return a.header }

func (a *answer) WriteHeader(code int) {
	if a.code == 0 {
		a.code = code
	}
}

func (a *answer) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(p)
}

func (a *answer) send(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), a.header)
	if tag := a.header.Get("ETag"); tag != "" && strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.Header().Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.WriteHeader(a.code)
	_, _ = w.Write(a.body.Bytes()) // an error is the reader's going away
}
