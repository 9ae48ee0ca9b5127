package web

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// accountsPerPage is how many reports of a record a page shows with their
// words: each needs its document's text.
const accountsPerPage = 25

type recordBody struct {
	view.Record
	Turn turn
}

func (s *server) record(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	id, _ := idOf(r.PathValue("id"))
	rec, err := s.ledger.Record(ctx, id)
	if notFound(err) {
		return s.resolve(w, r, id)
	}
	if err != nil {
		return err
	}
	v, err := view.LoadRecord(ctx, s.ledger, rec, pageNumber(r), accountsPerPage)
	if err != nil {
		return err
	}
	body := recordBody{Record: v, Turn: turnPages(r, v.Page, v.Pages)}
	return s.answer(w, r, s.recordPage, page{Title: view.Short(body.Line, 120), Nav: nav(""), Body: body}, body.Record)
}

// resolve leads from an id that is not a record's, or the beginning of one, to
// the page of what it names.
func (s *server) resolve(w http.ResponseWriter, r *http.Request, id string) error {
	kind, full, err := s.ledger.Resolve(r.Context(), id)
	if err != nil {
		return err
	}
	to := ""
	switch kind {
	case ledger.ObjectRecord:
		to = recordHref(full)
	case ledger.ObjectDocument:
		to = documentHref(full)
	case ledger.ObjectActor:
		to = actorHref(full)
	case ledger.ObjectReport:
		of, err := s.ledger.RecordsOf(r.Context(), full)
		if err != nil {
			return err
		}
		if of[full] != "" {
			to = recordHref(of[full]) + "#" + full
		}
	}
	if to == "" || to == r.URL.EscapedPath() {
		return &readout.Error{Op: "find", Subject: id, Err: readout.ErrNotFound}
	}
	http.Redirect(w, r, to, http.StatusFound)
	return nil
}

func notFound(err error) bool { return errors.Is(err, readout.ErrNotFound) }

// pageNumber returns the page asked for, 0 where none is.
func pageNumber(r *http.Request) int {
	n, _ := strconv.Atoi(r.URL.Query().Get("page")) // what is no number asks for none
	return n
}

// pagesAround is how many pages before and after the one shown have a link of
// their own, besides the first, the last and each tenth of the way.
const pagesAround = 2

// turnPages is for what has numbered pages.
func turnPages(r *http.Request, number, pages int) turn {
	t := turn{BeforeWord: "Page before", AfterWord: "Next page"}
	if pages < 2 {
		return t
	}
	t.Word = "Page " + view.Number(number) + " of " + view.Number(pages)
	u := *r.URL
	q := u.Query()
	q.Del("at")
	u.RawQuery = q.Encode()
	if number > 1 {
		t.Before = with(&u, "page", strconv.Itoa(number-1))
	}
	if number < pages {
		t.After = with(&u, "page", strconv.Itoa(number+1))
	}
	for n, last := 1, 0; n <= pages; n++ {
		switch {
		case n == number:
			t.Numbers = append(t.Numbers, numbered{N: n})
		case n == 1, n == pages, n >= number-pagesAround && n <= number+pagesAround, pages > 10 && n%max(pages/10, 1) == 0:
			if n > last+1 {
				t.Numbers = append(t.Numbers, numbered{})
			}
			t.Numbers = append(t.Numbers, numbered{n, with(&u, "page", strconv.Itoa(n))})
		default:
			continue
		}
		last = n
	}
	return t
}
