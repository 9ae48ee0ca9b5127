package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/source"
)

// errField is the cause of errors about what a JSON line holds.
var errField = errors.New("not a document")

// line is what a JSON line may hold. Other fields are passed over.
type line struct {
	ID        json.RawMessage `json:"id"`
	URL       json.RawMessage `json:"url"`
	Outlet    json.RawMessage `json:"outlet"`
	Title     json.RawMessage `json:"title"`
	Byline    json.RawMessage `json:"byline"`
	Published json.RawMessage `json:"published"`
	Date      json.RawMessage `json:"date"`
	Language  json.RawMessage `json:"language"`
	Text      json.RawMessage `json:"text"`
	HTML      json.RawMessage `json:"html"`
}

// fromJSON reads a line of JSONL. A line is taken whole or not at all: a field
// of a wrong type is an error that names it, since a document that lost its
// date or its outlet on the way would pass for one that never had them.
// Lone surrogates become U+FFFD. An id may be a number.
func fromJSON(d *readout.Document, data []byte, opts Options) (map[string]readout.BlockKind, error) {
	var l line
	if err := json.Unmarshal(data, &l); err != nil {
		var typ *json.UnmarshalTypeError
		if errors.As(err, &typ) {
			return nil, fmt.Errorf("%w: a JSON %s, not an object", errField, typ.Value)
		}
		return nil, fmt.Errorf("%w: %w", errField, err)
	}
	var page string
	for _, f := range []struct {
		name string
		raw  json.RawMessage
		to   *string
	}{
		{"url", l.URL, &d.URL},
		{"outlet", l.Outlet, &d.Outlet},
		{"title", l.Title, &d.Title},
		{"byline", l.Byline, &d.Byline},
		{"language", l.Language, &d.Language},
		{"text", l.Text, &d.Text},
		{"html", l.HTML, &page},
	} {
		if err := stringField(f.name, f.raw, f.to); err != nil {
			return nil, err
		}
	}
	if err := idField(l.ID, &d.ID); err != nil {
		return nil, err
	}
	for _, f := range []struct {
		name string
		raw  json.RawMessage
	}{{"published", l.Published}, {"date", l.Date}} {
		var value string
		if err := stringField(f.name, f.raw, &value); err != nil {
			return nil, err
		}
		if value = strings.TrimSpace(value); value == "" || d.Published != nil {
			continue
		}
		date, ok := parseStated(value)
		if !ok {
			return nil, fmt.Errorf("%w: field %s: %q is not a date like 2024-02-07", errField, f.name, short(value))
		}
		d.Published = &readout.Dating{Date: date, Basis: readout.BasisStated, Why: "The line's field " + f.name + " says " + short(value) + "."}
	}
	d.Title, d.Outlet, d.Byline, d.URL = oneLine(d.Title), oneLine(d.Outlet), oneLine(d.Byline), oneLine(d.URL)
	d.Language = primaryTag(d.Language)

	switch {
	case strings.TrimSpace(d.Text) != "":
		text, err := source.Normalize(d.Text)
		d.Text = text
		return nil, err
	case page != "":
		given := *d
		marks, err := fromPage(d, page, opts)
		keep(&d.Title, given.Title)
		keep(&d.Outlet, given.Outlet)
		keep(&d.Byline, given.Byline)
		keep(&d.URL, given.URL)
		keep(&d.Language, given.Language)
		if given.Published != nil {
			d.Published = given.Published
		}
		return marks, err
	case l.Text == nil && l.HTML == nil:
		return nil, fmt.Errorf("%w: neither field text nor field html", errField)
	}
	return nil, readout.ErrEmpty
}

func keep(field *string, given string) {
	if given != "" {
		*field = given
	}
}

// stringField sets *to where raw is a string; null counts as absent.
func stringField(name string, raw json.RawMessage, to *string) error {
	if raw == nil || bytes.Equal(raw, []byte("null")) {
		return nil
	}
	if raw[0] != '"' {
		return fmt.Errorf("%w: field %s is %s, not a string", errField, name, jsonType(raw))
	}
	return json.Unmarshal(raw, to)
}

// idField sets *to where raw is a string or a whole number that can stand in
// an address and on a command line.
func idField(raw json.RawMessage, to *string) error {
	if len(raw) > 0 && raw[0] >= '0' && raw[0] <= '9' && !bytes.ContainsAny(raw, ".eE") {
		*to = string(raw)
	} else if err := stringField("id", raw, to); err != nil {
		return err
	}
	bad := func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) || r == unicode.ReplacementChar }
	if len(*to) > 200 || strings.ContainsFunc(*to, bad) {
		return fmt.Errorf("%w: field id: %q has a space or control character, or is longer than 200 bytes", errField, short(*to))
	}
	return nil
}

func jsonType(raw json.RawMessage) string {
	switch raw[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case 't', 'f':
		return "a boolean"
	}
	return "a number"
}

// short cuts s for a message.
func short(s string) string {
	if r := []rune(s[:min(len(s), 400)]); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// oneLine returns s with each run of white space made one space, in valid
// UTF-8, cut at 1,000 bytes.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s[:min(len(s), 4000)], "\ufffd")), " ")
	if len(s) > 1000 {
		s = strings.ToValidUTF8(s[:1000], "")
	}
	return s
}
