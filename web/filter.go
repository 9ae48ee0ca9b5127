package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// filterOf reads the filter of a list from the address of its page. kinds are
// the values that its kind may have.
func filterOf(r *http.Request, kinds []string) (ledger.Filter, error) {
	q := r.URL.Query()
	fail := func(err error) (ledger.Filter, error) { return ledger.Filter{}, &badRequest{err} }
	f := ledger.Filter{
		Actor: q.Get("actor"), With: q["with"], Place: q.Get("place"), Kind: q.Get("kind"), Status: q.Get("status"),
		About: q.Get("about"), Issue: q.Get("issue"), Document: q.Get("document"), After: q.Get("after"),
	}
	var err error
	for name, d := range map[string]*readout.Date{"from": &f.From, "to": &f.To} {
		if v := q.Get(name); v != "" {
			if *d, err = readout.ParseDate(v); err != nil {
				return fail(err)
			}
		}
	}
	if v := q.Get("min-origins"); v != "" {
		if f.MinOrigins, err = strconv.Atoi(v); err != nil {
			return fail(&readout.Error{Op: "filter", Subject: "min-origins", Err: fmt.Errorf("%q is not a number", v), Hint: "Give the least number of origins."})
		}
	}
	if err := f.Check(kinds...); err != nil {
		return fail(err)
	}
	return f, nil
}

// filters is the form above a list.
type filters struct {
	Path   string
	Fields []field
	Hidden []field
	Chips  []chip
}

type field struct {
	Name, Label, Value, Placeholder string
	Options                         []option // it is one of these
	Known                           []option // it may be one of these
}

type option struct {
	Value, Label string
	Chosen       bool
}

// chip is a filter that is set, and the address of the page without it.
type chip struct{ Label, Href string }

// choose is a field with a few values; each says how many records it would
// leave.
func choose(name, label, value string, choices []view.Choice) field {
	f := field{Name: name, Label: label, Value: value, Options: []option{{Label: "any"}}}
	known := value == ""
	for _, c := range choices {
		f.Options = append(f.Options, option{c.Value, c.Label + " (" + view.Number(c.N) + ")", c.Value == value})
		known = known || c.Value == value
	}
	if !known { // and would leave none
		f.Options = append(f.Options, option{value, strings.ReplaceAll(value, "_", " "), true})
	}
	return f
}

// words returns values as plain strings.
func words[S ~string](values []S) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

// formOf returns the form of the filters that are set in the address. names
// are words for ids: an actor's name, a document's title.
func formOf(r *http.Request, fields []field, names map[string]string) filters {
	form := filters{Path: r.URL.Path, Fields: fields}
	q := r.URL.Query()
	for _, name := range []string{"with", "document"} { // set by links alone; another filter keeps them
		if v := q.Get(name); v != "" {
			form.Hidden = append(form.Hidden, field{Name: name, Value: v})
		}
	}
	for _, c := range []struct{ name, label string }{
		{"actor", "Actor"},
		{"with", "With"},
		{"place", "Place"},
		{"kind", "Kind"},
		{"about", "About"},
		{"issue", "Issue"},
		{"status", "Status"},
		{"from", "From"},
		{"to", "To"},
		{"document", "Document"},
		{"min-origins", "Origins, at least"},
	} {
		value := q.Get(c.name)
		if value == "" {
			continue
		}
		label := value
		switch {
		case names[value] != "":
			label = names[value]
		case c.name == "status":
			label = view.StatusWord(readout.Status(value))
		case c.name == "kind":
			label = view.KindWord(value)
		case c.name == "from" || c.name == "to":
			label = humanDate(value)
		}
		form.Chips = append(form.Chips, chip{c.label + ": " + view.Short(label, 80), without(r.URL, c.name, "after")})
	}
	return form
}

// without returns the address u without some parameters, and without empty ones.
func without(u *url.URL, names ...string) string {
	q := u.Query()
	for name, values := range q {
		if len(values) == 0 || values[0] == "" {
			q.Del(name)
		}
	}
	for _, name := range names {
		q.Del(name)
	}
	return address(u, q)
}

// with returns the address u with a parameter set to a value.
func with(u *url.URL, name, value string) string {
	q := u.Query()
	q.Set(name, value)
	return address(u, q)
}

func address(u *url.URL, q url.Values) string {
	c := *u
	c.RawQuery = q.Encode()
	return c.RequestURI()
}

// turn leads to the pages before and after.
type turn struct {
	Before, After         string
	BeforeWord, AfterWord string
	Word                  string
	Numbers               []numbered // pages, where they have numbers
}

// numbered is a page that has a number; without an address it is the one shown,
// without a number what was left out.
type numbered struct {
	N    int
	Href string
}

// turnOf is for lists that go on after an id: last is the last id shown, ""
// where the list ends here.
func turnOf(r *http.Request, last string) turn {
	t := turn{BeforeWord: "From the beginning", AfterWord: "Go on"}
	if r.URL.Query().Get("after") != "" {
		t.Before = without(r.URL, "after")
	}
	if last != "" {
		t.After = with(r.URL, "after", last)
	}
	return t
}
