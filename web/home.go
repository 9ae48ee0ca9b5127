package web

import (
	"net/http"
	"net/url"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

type homeBody struct {
	view.Home
	Standfirst string
	Strip      *strip
}

// share is a bar of 100 units, and a part of it.
type share struct{ All, Part int }

// Bar is the bar of an actor with n records, of which part are engagements.
func (b homeBody) Bar(n, part int) share {
	most := 1
	for _, a := range b.Actors {
		most = max(most, a.Total())
	}
	return share{n * 100 / most, part * 100 / most}
}

// DayBar is the bar of a day with n records.
func (b homeBody) DayBar(n int) share { return share{n * 100 / max(1, b.Days[0].N), 0} }

func (s *server) home(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	var since readout.Date
	if v := r.URL.Query().Get("since"); v != "" {
		var err error
		if since, err = readout.ParseDate(v); err != nil {
			return &badRequest{err}
		}
	}
	home, err := view.LoadHome(ctx, s.ledger, since)
	if err != nil {
		return err
	}
	counts, drawn, err := s.counted(ctx, ledger.Filter{})
	if err != nil {
		return err
	}
	body := homeBody{Home: home, Standfirst: standfirst(counts, home.Summary, false)}
	if drawn != nil {
		body.Strip = &strip{drawn, &url.URL{Path: "/timeline"}}
	}
	u := *r.URL
	u.Path = "/home"
	if r.URL.Path == "/" {
		r.URL = &u
	}
	return s.answer(w, r, s.homePage, page{Title: "Front page", Nav: nav(""), Body: body}, home)
}
