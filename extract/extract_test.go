package extract_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/source"
)

// sound makes the document of data and checks what holds for every document;
// nil where the item was skipped with a reason.
func sound(t testing.TB, format source.Format, data []byte) *readout.Document {
	t.Helper()
	doc, err := extract.Document(source.Item{Source: "x", Format: format, Bytes: data}, extract.Options{})
	if err != nil {
		var re *readout.Error
		if !errors.As(err, &re) || re.Subject != "x" || doc != nil {
			t.Errorf("document %v with error %v", doc, err)
		}
		return nil
	}
	if !utf8.ValidString(doc.Text) || strings.ContainsAny(doc.Text, "\x00\r") || strings.HasPrefix(doc.Text, "\ufeff") || strings.TrimSpace(doc.Text) == "" {
		t.Errorf("text %q", doc.Text)
	}
	for _, s := range []string{doc.ID, doc.Title, doc.Outlet, doc.Byline, doc.URL, doc.Language} {
		if !utf8.ValidString(s) || strings.ContainsAny(s, "\n\r") {
			t.Errorf("field %q", s)
		}
	}
	if doc.Published != nil && (doc.Published.Date.IsZero() || doc.Published.Why == "") {
		t.Errorf("published %+v", doc.Published)
	}
	fits(t, doc.Text, doc.Blocks)
	again, err := extract.Document(source.Item{Source: "x", Format: format, Bytes: data}, extract.Options{})
	if err != nil {
		t.Errorf("the second time: %v", err)
	} else if again.Text != doc.Text || again.ID != doc.ID || !cmp.Equal(again.Blocks, doc.Blocks) {
		t.Errorf("the second time another document: %q, %q", doc.Text, again.Text)
	}
	return doc
}

func facts(d *readout.Document) string {
	date, why := "", ""
	if d.Published != nil {
		date, why = d.Published.Date.String()+" "+string(d.Published.Basis), d.Published.Why
	}
	return fmt.Sprintf("title %q outlet %q byline %q url %q language %q date %q %q", d.Title, d.Outlet, d.Byline, d.URL, d.Language, date, why)
}

func TestJSONLines(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"text":"Velia and Sumar met."}`, `"Velia and Sumar met." title "" outlet "" byline "" url "" language "" date "" ""`},
		{
			`{"id":"a1","url":"https://h.example/a","outlet":"The Herald","title":"Talks","published":"2024-02-07","language":"en-GB","text":"Velia and Sumar met.","other":[1]}`,
			`a1 "Velia and Sumar met." title "Talks" outlet "The Herald" byline "" url "https://h.example/a" language "en" date "2024-02-07 stated" "The line's field published says 2024-02-07."`,
		},
		{`{"id":17,"text":"a","date":"Wed, 07 Feb 2024 11:50:00 GMT","title":null}`, `17 "a" title "" outlet "" byline "" url "" language "" date "2024-02-07T11:50 stated" "The line's field date says Wed, 07 Feb 2024 11:50:00 GMT."`},
		{`{"id":"a","text":"one\r\ntwo \ud800 three"}`, "a \"one\\ntwo \ufffd three\" title \"\" outlet \"\" byline \"\" url \"\" language \"\" date \"\" \"\""},
		{`{"text":" date 2024-03-05 Velia and Sumar met."}`, `" date 2024-03-05 Velia and Sumar met." title "" outlet "" byline "" url "" language "" date "2024-03-05 stated" "The line before the text says date 2024-03-05."`},
		{`{"id":"a","title":"Mine","html":"<html lang=fr><title>Theirs</title><p>Velia and Sumar met on Monday.</p><p>They talked.</p>"}`, `a "Velia and Sumar met on Monday.\n\nThey talked." title "Mine" outlet "" byline "" url "" language "fr" date "" ""`},

		{`{"title":"a"}`, "! read x: not a document: neither field text nor field html"},
		{`{"text":""}`, "! read x: no text"},
		{`{"text":" \n"}`, "! read x: no text"},
		{`{"text":null,"html":""}`, "! read x: no text"},
		{`{"text":17}`, "! read x: not a document: field text is a number, not a string"},
		{`{"text":["a"]}`, "! read x: not a document: field text is an array, not a string"},
		{`{"text":"a","title":{"en":"b"}}`, "! read x: not a document: field title is an object, not a string"},
		{`{"text":"a","outlet":true}`, "! read x: not a document: field outlet is a boolean, not a string"},
		{`{"text":"a","published":1707300000}`, "! read x: not a document: field published is a number, not a string"},
		{`{"text":"a","published":"last week"}`, `! read x: not a document: field published: "last week" is not a date like 2024-02-07`},
		{`{"text":"a","published":"02/07/2024"}`, `! read x: not a document: field published: "02/07/2024" is not a date like 2024-02-07`},
		{`{"text":"a","id":1.5}`, "! read x: not a document: field id is a number, not a string"},
		{`{"text":"a","id":"a b"}`, `! read x: not a document: field id: "a b" has a space or control character, or is longer than 200 bytes`},
		{`{"text":"a\u0000b"}`, "! read x: not a text file"},
		{`[1]`, "! read x: not a document: a JSON array, not an object"},
		{`"a"`, "! read x: not a document: a JSON string, not an object"},
		{`{"text":"a"`, "! read x: not a document: unexpected end of JSON input"},
		{`{"text":"a"} x`, "! read x: not a document: invalid character 'x' after top-level value"},
		{"\xff\xfe", "! read x: not a document: invalid character 'ÿ' looking for beginning of value"},
	} {
		got := ""
		doc, err := extract.Document(source.Item{Source: "x", Format: source.JSON, Bytes: []byte(c.in)}, extract.Options{})
		switch {
		case err != nil:
			got = "! " + err.Error()
		case strings.HasPrefix(doc.ID, "d") && len(doc.ID) == 13:
			got = fmt.Sprintf("%q %s", doc.Text, facts(doc))
		default:
			got = fmt.Sprintf("%s %q %s", doc.ID, doc.Text, facts(doc))
		}
		if got != c.want {
			t.Errorf("%s\ngives %s\nwant  %s", c.in, got, c.want)
		}
	}
}

func TestTexts(t *testing.T) {
	story := "\n\nThe foreign ministers of Velia and Sumar met on Monday for the first time in two years."
	for _, c := range []struct{ name, in, want string }{
		{"a headline", "Velia and Sumar agree to talk" + story, `title "Velia and Sumar agree to talk" outlet "" byline "" url "" language "en" date "" ""`},
		{"no headline: a full stop", "Velia and Sumar agree to talk." + story, `title "" outlet "" byline "" url "" language "en" date "" ""`},
		{"no headline: a dateline", "PORT VELIA -" + story, `title "" outlet "" byline "" url "" language "" date "" ""`},
		{"no headline: nothing behind it", "Velia and Sumar agree to talk", `title "" outlet "" byline "" url "" language "" date "" ""`},
		{"a crawler's line before a headline", " date 2024-03-05 Velia and Sumar agree to talk" + story, `title "Velia and Sumar agree to talk" outlet "" byline "" url "" language "en" date "2024-03-05 stated" "The line before the text says date 2024-03-05."`},
		{"no such day", " date 2024-02-30 Velia and Sumar met." + story, `title "" outlet "" byline "" url "" language "en" date "" ""`},
		{"French", "Les ministres étrangers de Velia et de Sumar se sont rencontrés lundi pour la première fois depuis deux ans, selon un porte-parole.", `title "" outlet "" byline "" url "" language "fr" date "" ""`},
	} {
		doc := sound(t, source.Text, []byte(c.in))
		if got := facts(doc); got != c.want || doc.Text != c.in {
			t.Errorf("%s\ngives %s\nwant  %s", c.name, got, c.want)
		}
	}
}

func TestOptionsFillWhatIsOpen(t *testing.T) {
	opts := extract.Options{Published: readout.Day(2024, 2, 7), Outlet: "The Herald", Text: 50}
	doc, err := extract.Document(source.Item{Source: "x", Format: source.Text, Bytes: []byte("Velia and Sumar met.")}, opts)
	if err != nil || doc.Outlet != "The Herald" || doc.Published.Date != readout.Day(2024, 2, 7) {
		t.Errorf("got %+v, %v", doc, err)
	}
	doc, err = extract.Document(source.Item{Source: "x", Format: source.JSON, Bytes: []byte(`{"text":"a","outlet":"Post","published":"2023"}`)}, opts)
	if err != nil || doc.Outlet != "Post" || doc.Published.Date != readout.Year(2023) {
		t.Errorf("got %+v, %v", doc, err)
	}
	if _, err = extract.Document(source.Item{Source: "x", Format: source.Text, Bytes: bytes.Repeat([]byte("a "), 26)}, opts); !errors.Is(err, readout.ErrTooLarge) || readout.Hint(err) == "" {
		t.Errorf("over the limit: %v", err)
	}
}

func TestEqualBytesGiveEqualDocuments(t *testing.T) {
	read := func(name, text string) *readout.Document {
		doc, err := extract.Document(source.Item{Source: name, Format: source.Text, Bytes: []byte(text)}, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	a, b, c := read("a.txt", "Velia."), read("b.txt", "Velia."), read("c.txt", "Velia. ")
	if a.ID != b.ID || a.Hash != b.Hash || a.ID == c.ID || a.Hash == c.Hash {
		t.Errorf("ids %s %s %s, hashes %s %s %s", a.ID, b.ID, c.ID, a.Hash, b.Hash, c.Hash)
	}
}

// TestPages reads each page of testdata; beside NAME.html stands NAME.want:
// what the page states on the first line, then its text with its blocks marked.
func TestPages(t *testing.T) {
	for _, name := range []string{
		"jsonld", "plainpage", "latin1", "truncated", "no_article", "teaser_in_jsonld", "broken_jsonld", "body_as_html", "two_days", "marked_lines", "empty_body",
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile("testdata/" + name + ".html")
			if err != nil {
				t.Fatal(err)
			}
			got := "skipped\n"
			if doc := sound(t, source.HTML, data); doc != nil {
				got = facts(doc) + "\n\n" + render(doc.Text, doc.Blocks) + "\n"
			}
			if os.Getenv("UPDATE") != "" {
				if err := os.WriteFile("testdata/"+name+".want", []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile("testdata/" + name + ".want")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("want -, got +\n%s", diff)
			}
		})
	}
}

func TestHostileInput(t *testing.T) {
	big := strings.Repeat("Velia and Sumar met. ", 50<<20/21)
	for _, c := range []struct {
		name   string
		format source.Format
		data   string
		want   error // nil: a document
	}{
		{"empty", source.Text, "", readout.ErrEmpty},
		{"white space", source.Text, " \n\t\u00a0\n", readout.ErrEmpty},
		{"a mark alone", source.Text, "\ufeff", readout.ErrEmpty},
		{"binary", source.Text, "\x7fELF\x02\x01\x01\x00\x00\x00", readout.ErrBinary},
		{"50 MB on one line", source.Text, big, readout.ErrTooLarge},
		{"50 MB without a space", source.Text, strings.Repeat("x", 50<<20), readout.ErrTooLarge},
		{"50 MB of a page", source.HTML, "<p>" + big, readout.ErrTooLarge},
		{"50 MB in a JSON line", source.JSON, `{"text":"` + big + `"}`, readout.ErrTooLarge},
		{"200,000 elements in each other", source.HTML, strings.Repeat("<div>", 200_000) + "x", readout.ErrTooDeep},
		{"200,000 elements in each other, closed", source.HTML, strings.Repeat("<b>", 200_000) + "x" + strings.Repeat("</b>", 200_000), readout.ErrTooDeep},
		{"200,000 lists in each other in a JSON line", source.JSON, `{"text":"a","x":` + strings.Repeat("[", 200_000) + "}", errors.ErrUnsupported},
		{"JSON-LD of 100,000 lists in each other", source.HTML, `<script type="application/ld+json">` + strings.Repeat("[", 100_000) + `</script><p>Velia and Sumar met.</p>`, nil},
		{"60,000 paragraphs", source.HTML, strings.Repeat("<p>Velia and Sumar met on <b>Monday</b>.", 60_000), nil},
		{"25,000 paragraphs", source.HTML, strings.Repeat("<p>Velia and Sumar met on Monday.", 25_000), nil},
		{"a page of tags alone", source.HTML, strings.Repeat("<br>", 100_000), readout.ErrEmpty},
		{"1,000,000 angle brackets", source.HTML, strings.Repeat("<", 1_000_000), nil},
		{"500,000 attributes", source.HTML, "<div " + strings.Repeat("a=1 ", 500_000) + ">Velia and Sumar met.", nil},
		{"captions in each other", source.HTML, strings.Repeat(`<div class="caption">`, 400) + strings.Repeat("<p>Velia.", 20_000), nil},
	} {
		start := time.Now()
		_, err := extract.Document(source.Item{Source: "x", Format: c.format, Bytes: []byte(c.data)}, extract.Options{})
		switch {
		case c.want == nil && err != nil, c.want != nil && err == nil:
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		case c.want != nil && !errors.Is(c.want, errors.ErrUnsupported) && !errors.Is(err, c.want):
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if took := time.Since(start); took > 50*time.Second {
			t.Errorf("%s: %v", c.name, took)
		}
	}
}

func FuzzHTML(f *testing.F) {
	for _, name := range []string{"jsonld", "plainpage", "latin1", "truncated", "teaser_in_jsonld", "broken_jsonld", "body_as_html"} {
		data, err := os.ReadFile("testdata/" + name + ".html")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, source.HTML, data) })
}

func FuzzJSONL(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"one\r\ntwo \ud800 three","published":"2024-02-07"}`))
	f.Add([]byte(`{"id":1,"html":"<p>a</p>","title":null,"date":"x"}`))
	f.Add([]byte("{\"text\":\"\xff\"}\n\n{}\n[\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		sound(t, source.JSON, data)
		for item, err := range source.Read(context.Background(), []string{"-"}, bytes.NewReader(data), source.Limits{}) {
			if err == nil {
				_, _ = extract.Document(item, extract.Options{})
			}
		}
	})
}
