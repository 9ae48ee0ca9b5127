// Package web shows a ledger as pages: timeline, record, document, actor,
// statements, positions, proposals, figures, conflicts, documents, search.
// Pages are made on the server and need no script; a small one adds keys. Each
// is a view model of package view in HTML; the same address with
// ".json" gives the view model itself.
//
// Documents are hostile. Their texts reach a page escaped, with hidden and
// reordering characters made visible; a strict Content-Security-Policy lets a
// page load its own style sheet and script and nothing else.
package web

import (
	"context"
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
)

// pageTimeout is how long a page may take to be made.
const pageTimeout = 20 * time.Second

type server struct {
	ledger   *sqlite.Ledger
	shelf    *shelf
	log      *slog.Logger
	sessions *sessions // nil where nobody has to sign in

	homePage, comparePage, conflictsPage, timelinePage, recordPage, documentPage, documentsPage,
	actorPage, actorsPage, searchPage, loginPage, errorPage *template.Template
}

// New returns the handler of the pages of l, for those whom access lets in.
// Errors that are not the reader's are logged to log.
func New(l *sqlite.Ledger, log *slog.Logger, access Access) http.Handler {
	s := &server{
		ledger: l, shelf: newShelf(l), log: log,
		homePage: pageTemplate("home"), conflictsPage: pageTemplate("conflicts"), comparePage: pageTemplate("compare"), timelinePage: pageTemplate("timeline"), recordPage: pageTemplate("record"), documentPage: pageTemplate("document"),
		documentsPage: pageTemplate("documents"), actorPage: pageTemplate("actor"), actorsPage: pageTemplate("actors"),
		searchPage: pageTemplate("search"), loginPage: pageTemplate("login"), errorPage: pageTemplate("error"),
	}
	if access.Secret != "" {
		s.sessions = newSessions(access.Secret, time.Now)
	}
	mux := http.NewServeMux()
	for path, h := range s.routes() {
		mux.HandleFunc("GET "+path, s.page(h))
		if !strings.HasSuffix(path, "}") { // an id ends with its twin's suffix itself
			mux.HandleFunc("GET "+path+".json", s.page(h))
			mux.HandleFunc("GET "+path+".csv", s.page(h))
		}
	}
	mux.Handle("GET "+style.path, style)
	mux.Handle("GET "+icon.path, icon)
	mux.Handle("GET "+keys.path, keys)
	mux.HandleFunc("GET /favicon.ico", icon.ServeHTTP)
	mux.HandleFunc("/", s.page(func(http.ResponseWriter, *http.Request) error {
		return &readout.Error{Op: "find page", Err: readout.ErrNotFound, Hint: "The pages are reached from the timeline."}
	}))
	return guard(http.NewCrossOriginProtection().Handler(s.gate(s.shelf.answers(compressed(readOnly(mux))))))
}

// routes are the pages by their address. doc/pages.md names each.
func (s *server) routes() map[string]handler {
	return map[string]handler{
		"/{$}":           s.home,
		"/home":          s.home,
		"/conflicts":     s.conflicts,
		"/compare":       s.compare,
		"/timeline":      s.timeline,
		"/statements":    s.statements,
		"/positions":     s.positions,
		"/proposals":     s.proposals,
		"/figures":       s.figures,
		"/record/{id}":   s.record,
		"/document/{id}": s.document,
		"/documents":     s.documents,
		"/actor/{id}":    s.actor,
		"/actors":        s.actors,
		"/search":        s.search,
	}
}

// guard sets what holds for every answer.
func guard(next http.Handler) http.Handler {
	const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		next.ServeHTTP(w, r)
	})
}

// readOnly answers what asks for pages, and nothing else.
func readOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "the pages are only read", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// handler answers a request, or returns an error before it has answered.
type handler func(http.ResponseWriter, *http.Request) error

// page makes an http handler of h: it bounds its time and shows its error as a page.
func (s *server) page(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), pageTimeout)
		defer cancel()
		r = r.WithContext(ctx)
		err := bounded(r.URL)
		if err == nil {
			err = h(w, r)
		}
		if err != nil {
			s.fail(w, r, err)
		}
	}
}

// The limits of what an address may ask, in bytes: of all its parameters and of
// the value of one.
const (
	maxQuery = 8 << 10
	maxValue = 500
)

// bounded returns an error if an address asks for more than a page can be.
func bounded(u *url.URL) error {
	if len(u.RawQuery) > maxQuery {
		return &badRequest{fmt.Errorf("the address is longer than %d bytes", maxQuery)}
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return &badRequest{err}
	}
	for name, values := range q {
		for _, v := range values {
			if len(v) > maxValue {
				return &badRequest{fmt.Errorf("%.40s is longer than %d bytes", name, maxValue)}
			}
		}
	}
	return nil
}

// fault is what an error page shows.
type fault struct {
	Code int    `json:"code"`
	What string `json:"error"`
	Hint string `json:"hint"`
}

func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	f := fault{Code: http.StatusInternalServerError, What: "This page could not be made", Hint: readout.Hint(err)}
	var bad *badRequest
	switch {
	case errors.Is(err, readout.ErrNotFound):
		f.Code, f.What = http.StatusNotFound, "There is no such page"
		if f.Hint == "" {
			f.Hint = "The ledger may have been built anew from other documents. Search for the words, or start from the timeline."
		}
	case errors.Is(err, readout.ErrAmbiguous):
		f.Code, f.What = http.StatusBadRequest, "More than one id begins like this"
	case errors.As(err, &bad):
		f.Code, f.What = http.StatusBadRequest, "That can’t be asked: "+bad.Error()
	case errors.Is(err, context.DeadlineExceeded):
		f.Code, f.What = http.StatusServiceUnavailable, "This page took too long to make"
		f.Hint = "Narrow the filters and try again."
	case r.Context().Err() != nil: // the reader has gone
		return
	default:
		s.log.Error("page failed", "path", r.URL.Path, "err", err)
	}
	s.sendFault(w, r, f)
}

func (s *server) sendFault(w http.ResponseWriter, r *http.Request, f fault) {
	if strings.HasSuffix(r.URL.Path, ".json") {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.WriteHeader(f.Code)
		if err := writeJSON(w, f); err != nil {
			s.log.Error("error page failed", "err", err)
		}
		return
	}
	if err := s.write(w, s.errorPage, f.Code, page{Title: f.What, Nav: nav(""), Body: f}); err != nil {
		s.log.Error("error page failed", "err", err)
		http.Error(w, f.What, f.Code)
	}
}

// badRequest is an error in what the reader asked for.
type badRequest struct{ error }

func (b *badRequest) Unwrap() error { return b.error }

// answer sends a view model: as JSON where the twin is asked for, as the page
// that body returns otherwise.
func (s *server) answer(w http.ResponseWriter, r *http.Request, t *template.Template, p page, model any) error {
	if strings.HasSuffix(r.URL.Path, ".json") {
		return writeJSON(w, model)
	}
	if strings.HasSuffix(r.URL.Path, ".csv") {
		return &readout.Error{Op: "find page", Err: readout.ErrNotFound, Hint: "This page is no table; it is there as JSON."}
	}
	p.JSON = twinOf(r.URL, ".json")
	return s.write(w, t, http.StatusOK, p)
}
