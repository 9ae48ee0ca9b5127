package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// items returns the records of the annotated document, one per report.
func items(t testing.TB) []view.Item {
	t.Helper()
	a := annotated(t)
	head := view.Head(ledger.Head{ID: a.Document.ID, Outlet: a.Document.Outlet, Title: a.Document.Title, Published: a.Published})
	var list []view.Item
	for i, r := range a.Reports {
		c := view.Citation(r.Evidence()[0], r.ID(), head)
		rec := &readout.Record{ID: "r" + string(rune('1'+i)), Body: r.Body(), Reports: []string{r.ID()}, Documents: 1}
		list = append(list, view.NewItem(rec, &c))
	}
	return list
}

// claims returns a position, two proposals and two figures that disagree.
func claims(t testing.TB) []view.Item {
	t.Helper()
	text := "Ana Brek opposes the toll unless the bridge opens. She offered Sumar a truce: first, 45 days of quiet; then 12 trucks cross. Sumar refused it. The League studies it. Her office counts 105 trucks; the League says at least 97."
	doc, err := readout.NewDocument(readout.Document{ID: "d7", Source: "b.txt", Outlet: "Dorn Herald", Title: "The bridge", Language: "en", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	cite := func(words string) readout.Evidence {
		ev, err := doc.Evidence(span(t, text, words))
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	when := &readout.When{Start: readout.Day(2031, 5, 8), Basis: readout.BasisInferred}
	brek, sumar, league := readout.ActorRef{Name: "Ana Brek", ID: "a1"}, readout.ActorRef{Name: "Sumar"}, readout.ActorRef{Name: "League of Straits"}
	more, fewer := 105.0, 97.0
	var list []view.Item
	for i, c := range []struct {
		body      readout.Body
		words     string
		conflicts []string
	}{
		{&readout.Position{Actor: brek, OnBehalfOf: "Velia", Issue: "toll", Stance: readout.StanceConditional, Condition: []readout.Evidence{cite("unless the bridge opens")}, When: when}, "Ana Brek opposes the toll", nil},
		{&readout.Proposal{
			Name: "truce", By: []readout.ActorRef{brek}, To: []readout.ActorRef{sumar}, Mediators: []readout.ActorRef{league}, VersionOf: "the winter plan",
			Terms: []readout.Term{{Words: cite("45 days of quiet"), Phase: "first", Duration: "45 days"}, {Words: cite("12 trucks cross"), Value: "12 trucks"}},
			Responses: []readout.Response{
				{Actor: sumar, Kind: readout.ResponseRejects, When: when, Evidence: []readout.Evidence{cite("Sumar refused it")}},
				{Actor: league, Kind: readout.ResponseStudies},
			},
			When: when,
		}, "She offered Sumar a truce", nil},
		{&readout.Proposal{Name: "the winter plan"}, "a truce", nil},
		{&readout.Figure{Value: &more, Bound: readout.BoundExact, Unit: "truck", What: "trucks", AsOf: when, SaidBy: &brek}, "105 trucks", []string{"r5"}},
		{&readout.Figure{Low: &fewer, Bound: readout.BoundAtLeast, Unit: "truck", What: "trucks"}, "at least 97", []string{"r4"}},
	} {
		r, err := readout.NewReport(c.body, "test", cite(c.words))
		if err != nil {
			t.Fatal(err)
		}
		at := view.Citation(r.Evidence()[0], r.ID(), ledger.Head{ID: doc.ID, Outlet: doc.Outlet, Title: doc.Title})
		list = append(list, view.NewItem(&readout.Record{ID: "r" + string(rune('1'+i)), Body: c.body, Reports: []string{r.ID()}, Documents: 1, Origins: 1, Conflicts: c.conflicts}, &at))
	}
	return list
}

func TestListings(t *testing.T) {
	all, held := items(t), claims(t)
	heads := []ledger.Head{
		{ID: "d1", Outlet: "Port Post", Title: "A meeting", Published: &readout.Dating{Date: readout.Day(2031, 5, 8), Basis: readout.BasisStated}, PerType: ledger.PerType{Engagements: 1}},
		{ID: "d2", Source: "stories/undated.txt", PerType: ledger.PerType{Statements: 2}},
	}
	first := view.Cite{Document: "d1", Published: "2024-02-07", Start: 4, End: 25, Text: "State Secretary Zoë Brek"}
	actors := []view.Actor{{
		Actor: ledger.Actor{ID: "a1", Name: "Zoë Brek", Type: readout.ActorPerson, Names: []string{"Brek", "Zoë Brek"}, Documents: 1, PerType: ledger.PerType{Engagements: 1, Statements: 1}},
		Offices: []view.Office{
			{Office: "State Secretary", Represents: "Sumar", Basis: "pack", From: "2023-05", To: ""},
			{Office: "State Secretary", Represents: "Sumar", Basis: "documents", From: "2024-02-07", To: "2024-02-07", Documents: 1, First: &first, Last: &first},
		},
		Joins: []view.Join{{Text: "Brek", Kind: ledger.UseName, Via: readout.ViaSurname, Why: view.ViaWords(readout.ViaSurname), Documents: 1, First: first}},
	}}
	a := annotated(t)
	excerpt, err := a.Document.Evidence(span(t, a.Document.Text, "Zoë Brek met Ilo Tarn"))
	if err != nil {
		t.Fatal(err)
	}
	match, err := a.Document.Evidence(span(t, a.Document.Text, "Tarn"))
	if err != nil {
		t.Fatal(err)
	}
	hits := append(
		view.RecordHits([]ledger.RecordHit{{Record: all[0].Record, Report: a.Reports[0].ID(), Document: heads[0], Excerpt: excerpt, Matches: []readout.Evidence{match}}}),
		view.Hits([]ledger.Hit{{Document: heads[0], Excerpt: excerpt, Matches: []readout.Evidence{match}}, {Document: heads[1]}})...)
	for _, format := range export.Formats {
		var b bytes.Buffer
		for _, l := range []struct {
			title string
			write func() error
		}{
			{"timeline", func() error { return export.Timeline(&b, format, all) }},
			{"engagements", func() error { return export.Engagements(&b, format, all) }},
			{"statements", func() error { return export.Statements(&b, format, all) }},
			{"positions", func() error { return export.Positions(&b, format, held) }},
			{"proposals", func() error { return export.Proposals(&b, format, held) }},
			{"figures", func() error { return export.Figures(&b, format, held) }},
			{"what is claimed along time", func() error { return export.Timeline(&b, format, held) }},
			{"documents", func() error { return export.Documents(&b, format, heads) }},
			{"actors", func() error { return export.Actors(&b, format, actors) }},
			{"hits", func() error { return export.Hits(&b, format, hits) }},
		} {
			b.WriteString("# " + l.title + "\n")
			if err := l.write(); err != nil {
				t.Errorf("%s as %s: %v", l.title, format, err)
			}
			b.WriteString("\n")
		}
		golden(t, "listings."+string(format), b.Bytes())
	}
}

func TestJSONLListingIsTheRecordWithItsLine(t *testing.T) {
	var b bytes.Buffer
	if err := export.Timeline(&b, export.JSONL, items(t)); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines, want 2", len(lines))
	}
	for _, line := range lines {
		var rec readout.Record
		if err := json.Unmarshal([]byte(line), &rec); err != nil {
			t.Errorf("%s: %v", line, err)
		}
		var more struct {
			Line     string
			Evidence view.Cite
		}
		if err := json.Unmarshal([]byte(line), &more); err != nil || more.Line != view.Line(rec.Body) || more.Evidence.Text == "" {
			t.Errorf("%s: line %q, evidence %+v, %v", line, more.Line, more.Evidence, err)
		}
	}
}

// What a document holds drives neither a terminal nor a spreadsheet.
func TestHostileTextInListings(t *testing.T) {
	for _, tc := range []struct{ title, csv, table, markdown string }{
		{"=HYPERLINK(1)", "'=HYPERLINK(1)", "=HYPERLINK(1)", "=HYPERLINK(1)"},
		{"+1", "'+1", "+1", "+1"},
		{"-1", "'-1", "-1", "-1"},
		{"@SUM", "'@SUM", "@SUM", "@SUM"},
		{"\t=1", "'=1", "=1", "=1"},
		{"＝1", "'＝1", "＝1", "＝1"},
		{"a\x1b]0;owned\x07b", "a[U+001B]]0;owned[U+0007]b", "a[U+001B]]0;owned[U+0007]b", `a\[U+001B\]\]0;owned\[U+0007\]b`},
		{"a\u009b2Jb", "a[U+009B]2Jb", "a[U+009B]2Jb", `a\[U+009B\]2Jb`},
		{"a\u202eb", "a[U+202E]b", "a[U+202E]b", `a\[U+202E\]b`},
		{"a\nb\r\nc", "a b c", "a b c", "a b c"},
		{"<script>|`x`", "<script>|`x`", "<script>|`x`", "&lt;script&gt;\\|\\`x\\`"},
	} {
		heads := []ledger.Head{{ID: "d1", Title: tc.title}}
		var b bytes.Buffer
		if err := export.Documents(&b, export.CSV, heads); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&b).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][5]; got != tc.csv {
			t.Errorf("%q in CSV: %q, want %q", tc.title, got, tc.csv)
		}
		for format, want := range map[export.Format]string{export.Table: tc.table, export.Markdown: tc.markdown} {
			b.Reset()
			if err := export.Documents(&b, format, heads); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(b.String(), want) {
				t.Errorf("%q as %s:\n%swant %q in it", tc.title, format, b.String(), want)
			}
			for _, r := range b.String() {
				if r < 0x20 && r != '\n' || r >= 0x7f && r < 0xa0 || r == 0x202e {
					t.Errorf("%q as %s: raw %U", tc.title, format, r)
				}
			}
		}
	}
}

func TestParseFormat(t *testing.T) {
	for _, f := range export.Formats {
		if got, err := export.ParseFormat(string(f)); err != nil || got != f {
			t.Errorf("ParseFormat(%q) = %q, %v", f, got, err)
		}
	}
	if _, err := export.ParseFormat("xml"); err == nil || readout.Hint(err) == "" {
		t.Errorf("ParseFormat(xml): %v, want an error with a hint", err)
	}
}
