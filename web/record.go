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
	reports, err := s.ledger.Reports(ctx, rec.Reports...)
	if err != nil {
		return err
	}
	heads, err := view.HeadsOf(ctx, s.ledger, reports)
	if err != nil {
		return err
	}
	number, pages := pageNumber(r, len(reports), accountsPerPage)
	var sources []view.Source
	texts := map[string]*readout.Document{}
	for _, rep := range reports[(number-1)*accountsPerPage : min(number*accountsPerPage, len(reports))] {
		doc := texts[rep.Document()]
		if doc == nil {
			if doc, err = s.ledger.Document(ctx, rep.Document()); err != nil {
				return err
			}
			texts[rep.Document()] = doc
		}
		bound, err := rep.In(doc)
		if err != nil {
			return err
		}
		sources = append(sources, view.Source{Report: bound, Document: doc, Head: heads[rep.ID()]})
	}
	var others []*readout.Record
	for _, id := range rec.Conflicts[:min(len(rec.Conflicts), perPage)] {
		other, err := s.ledger.Record(ctx, id)
		if err != nil {
			return err
		}
		others = append(others, other)
	}
	contradicts, err := view.Items(ctx, s.ledger, others)
	if err != nil {
		return err
	}
	body := recordBody{Record: view.NewRecord(rec, sources, heads, contradicts)}
	body.Page, body.Pages = number, pages
	body.Turn = turnPages(r, number, pages)
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

// pageNumber returns the page asked for, from 1, cut to what there is.
func pageNumber(r *http.Request, n, size int) (number, pages int) {
	pages = max(1, (n+size-1)/size)
	number, _ = strconv.Atoi(r.URL.Query().Get("page")) // no number is page 1
	return min(max(number, 1), pages), pages
}

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
	return t
}
